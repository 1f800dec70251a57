using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LiverInfo.Content.Importing;

/// <summary>Tidies words of other programs: spaces that are none, tabs, and breaks at the ends.</summary>
internal static partial class Words
{
    /// <summary>Joins spans of one form, makes all white space ordinary, and trims the ends. A tab after the first characters stays, because it may follow a typed bullet.</summary>
    public static ImmutableArray<TextSpan> Tidy(IEnumerable<TextSpan> spans)
    {
        var joined = TextSpan.Join(spans.Select(span => span with { Text = Plain(span.Text) })).ToList();
        while (joined.Count > 0 && joined[0].Text.TrimStart() is var start && start != joined[0].Text)
        {
            if (start.Length > 0)
            {
                joined[0] = joined[0] with { Text = start };
                break;
            }

            joined.RemoveAt(0);
        }

        while (joined.Count > 0 && joined[^1].Text.TrimEnd() is var end && end != joined[^1].Text)
        {
            if (end.Length > 0)
            {
                joined[^1] = joined[^1] with { Text = end };
                break;
            }

            joined.RemoveAt(joined.Count - 1);
        }

        return [.. joined.Where(span => span.Text.Length > 0)];
    }

    /// <summary>The text of spans on one line.</summary>
    public static string TextOf(ImmutableArray<TextSpan> spans) => string.Concat(spans.Select(span => span.Text)).Replace('\n', ' ').Replace('\t', ' ').Trim();

    /// <summary>The blocks of a cell of a table, which has one line.</summary>
    public static ImmutableArray<TextSpan> OnOneLine(IReadOnlyList<ImportedBlock> blocks, List<Omission> omissions)
    {
        if (blocks.Count == 0) return [];
        if (blocks.Any(block => block is ImportedTable)) omissions.Add(new("A table within a table is one line now; make a table of its own of it", "", blocks[0].Text));
        else if (blocks.Count > 1 || blocks[0].Spans.Any(span => span.Text.Contains('\n', StringComparison.Ordinal))) omissions.Add(new("The lines of a cell of a table are one line now", "", blocks[0].Text));
        var spans = new List<TextSpan>();
        foreach (var block in blocks.SelectMany(block => block is ImportedTable table ? CellsOf(table) : [(Number: NumberOf(block), block.Spans)]))
        {
            if (spans.Count > 0) spans.Add(new(spans[^1].Text.TrimEnd() is [.., '.' or ',' or ';' or ':' or '?' or '!'] ? " " : "; "));
            if (block.Number.Length > 0) spans.Add(new(block.Number));
            spans.AddRange(block.Spans.Select(span => span with { Text = span.Text.Replace('\n', ' ').Replace('\t', ' ') }));
        }

        return Tidy(spans);
    }

    private static string NumberOf(ImportedBlock block) => block is ImportedItem { Number: { } number } ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}. ") : "";

    private static IEnumerable<(string Number, ImmutableArray<TextSpan> Spans)> CellsOf(ImportedTable table) =>
        table.Rows.Prepend(table.Header).SelectMany(row => row).Where(cell => cell.Length > 0).Select(cell => ("", cell));

    private static string Plain(string text)
    {
        // Soft hyphens and characters without a width are in no word.
        text = Invisible().Replace(text, "");
        return Spaces().Replace(text, " ");
    }

    [GeneratedRegex(@"[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFC]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"[ \p{Zs}]+")]
    private static partial Regex Spaces();
}
