using System.Collections.Immutable;

namespace LiverInfo.Content.Importing;

/// <summary>A document of another program, as far as a page can show it.</summary>
/// <param name="Title">Its title; null when it does not name one.</param>
/// <param name="Blocks">Its text, in order.</param>
/// <param name="Omissions">What is not in <paramref name="Blocks"/>, or is there in another form.</param>
internal sealed record ImportedText(string? Title, ImmutableArray<ImportedBlock> Blocks, ImmutableArray<Omission> Omissions)
{
    /// <summary>The title in its properties, which may be that of a template; null for none.</summary>
    public string? Property { get; init; }
}

/// <summary>A block of an <see cref="ImportedText"/>.</summary>
/// <param name="Spans">Its words.</param>
internal abstract record ImportedBlock(ImmutableArray<TextSpan> Spans)
{
    /// <summary>Its words without their form, on one line.</summary>
    public string Text => string.Concat(Spans.Select(span => span.Text)).Replace('\n', ' ').Trim();
}

/// <summary>A heading.</summary>
/// <param name="Level">The level in the document, from 1.</param>
/// <param name="Spans">Its words.</param>
internal sealed record ImportedHeading(int Level, ImmutableArray<TextSpan> Spans) : ImportedBlock(Spans);

/// <summary>A paragraph.</summary>
/// <param name="Spans">Its words.</param>
internal sealed record ImportedParagraph(ImmutableArray<TextSpan> Spans) : ImportedBlock(Spans);

/// <summary>An item of a list, or a further paragraph of one.</summary>
/// <param name="Level">How many lists it is in, from 0 for the outermost.</param>
/// <param name="Number">Its number; null for a bullet.</param>
/// <param name="Spans">Its words.</param>
/// <param name="IsContinued">Whether it goes on with the item before it, without a bullet or number of its own.</param>
internal sealed record ImportedItem(int Level, int? Number, ImmutableArray<TextSpan> Spans, bool IsContinued = false) : ImportedBlock(Spans);

/// <summary>The line above or below a table or a picture that says what it shows.</summary>
/// <param name="Spans">Its words.</param>
internal sealed record ImportedCaption(ImmutableArray<TextSpan> Spans) : ImportedBlock(Spans);

/// <summary>A table. Every row has the same number of cells.</summary>
/// <param name="Caption">The line that says what it shows, or null.</param>
/// <param name="Header">The cells of its first row.</param>
/// <param name="Rows">The other rows.</param>
internal sealed record ImportedTable(string? Caption, ImmutableArray<ImmutableArray<TextSpan>> Header, ImmutableArray<ImmutableArray<ImmutableArray<TextSpan>>> Rows) : ImportedBlock([]);

/// <summary>Words of one form.</summary>
/// <param name="Text">The words. A line feed is a line break within the block.</param>
/// <param name="IsBold">Whether they are bold.</param>
/// <param name="IsItalic">Whether they are italic.</param>
/// <param name="Link">The address that they lead to, or null.</param>
internal sealed record TextSpan(string Text, bool IsBold = false, bool IsItalic = false, string? Link = null)
{
    /// <summary>Joins neighbours of one form, which programs split in the middle of a word, and drops empty ones.</summary>
    public static ImmutableArray<TextSpan> Join(IEnumerable<TextSpan> spans)
    {
        var joined = new List<TextSpan>();
        foreach (var span in spans.Where(span => span.Text.Length > 0))
        {
            // White space has no form of its own.
            var form = joined.Count > 0 && joined[^1].Link == span.Link && string.IsNullOrWhiteSpace(span.Text) ? joined[^1] with { Text = span.Text } : span;
            if (joined.Count > 0 && joined[^1] with { Text = "" } == form with { Text = "" }) joined[^1] = joined[^1] with { Text = joined[^1].Text + form.Text };
            else joined.Add(form);
        }

        return [.. joined];
    }

    /// <summary>Words without a form.</summary>
    public static ImmutableArray<TextSpan> Plain(string text) => text.Length == 0 ? [] : [new(text)];
}
