using System.Collections.Immutable;
using LiverInfo.Content.Markdown.Boxes;

namespace LiverInfo.Content.Text;

/// <summary>One sentence of an article or of a YAML field, for the checks of its text.</summary>
/// <param name="text">The text without markup, on one line.</param>
/// <param name="kind">The kind of element that contains it.</param>
/// <param name="locate">Returns the location of a character by its offset.</param>
internal sealed class Sentence(string text, SentenceKind kind, Func<int, Location> locate)
{
    /// <summary>The text without markup, on one line.</summary>
    public string Text { get; } = text;

    /// <summary>The kind of element that contains it.</summary>
    public SentenceKind Kind { get; } = kind;

    /// <summary>The section that contains it.</summary>
    public Section Section { get; init; } = Section.Beginning;

    /// <summary>The heading above it that can be linked to, a title of a box included; null above the first one.</summary>
    public Heading? Below { get; init; }

    /// <summary>The kind of the box that contains it; null outside boxes.</summary>
    public BoxKind? Box { get; init; }

    /// <summary>What introduces its list: a sentence that ends with a colon, or the title of a box; otherwise empty.</summary>
    public string LeadIn { get; init; } = "";

    /// <summary>
    /// The strongest evidence cited at its end or later in the same paragraph or list item. A citation at the end of a list applies to
    /// the whole list and to the paragraph with a colon before it; one in a row or caption of a table applies to the row or table.
    /// </summary>
    public Evidence Evidence { get; init; }

    /// <summary>The keys of the sources that are cited at its end, or at the next place in its paragraph where any is.</summary>
    public ImmutableArray<string> Cites { get; init; } = [];

    /// <summary>Whether it is a question, which makes no statement.</summary>
    public bool IsQuestion => Text.AsSpan().TrimEnd("\"”’)").EndsWith('?');

    /// <summary>The location of a character in the file.</summary>
    /// <param name="offset">The offset of the character, from 0.</param>
    public Location At(int offset = 0) => locate(offset);
}

/// <summary>The part of a page below one second-level heading.</summary>
/// <param name="Title">The heading; empty for the part before the first heading.</param>
/// <param name="Number">Its number on the page, from 1; 0 for the part before the first heading.</param>
internal sealed record Section(string Title, int Number)
{
    /// <summary>The part before the first heading.</summary>
    public static Section Beginning { get; } = new("", 0);
}

/// <summary>The kind of element that contains a <see cref="Sentence"/>.</summary>
internal enum SentenceKind
{
    /// <summary>The title or description of a page, the findings of a source, or the meaning of a term.</summary>
    Setting,

    /// <summary>A heading, or the title of a box.</summary>
    Heading,

    /// <summary>A paragraph or a list item.</summary>
    Text,

    /// <summary>A cell of a table, or the caption of a table or an image.</summary>
    TableOrCaption,

    /// <summary>A term of a definition list.</summary>
    Term,

    /// <summary>The description of an image, or the title of a link, which some readers get beside the text.</summary>
    Beside,
}
