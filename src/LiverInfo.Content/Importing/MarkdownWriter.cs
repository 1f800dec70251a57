using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LiverInfo.Content.Importing;

/// <summary>Writes blocks as the Markdown of this site. Signs of the text that Markdown would read get a backslash.</summary>
internal static partial class MarkdownWriter
{
    /// <summary>Stands where the document does not say what a table shows.</summary>
    public const string CaptionWanted = "[say what this table shows]";

    /// <summary>Stands where a column of a table has no heading.</summary>
    public const string HeadingWanted = "[name this column]";

    /// <summary>Returns the Markdown, with line feeds and one at its end; empty for no blocks.</summary>
    /// <param name="blocks">The blocks, arranged by <see cref="Arrangement"/>.</param>
    public static string Write(ImmutableArray<ImportedBlock> blocks)
    {
        var text = new StringBuilder();
        // The width of the signs before the text of each item that is open, by level.
        var widths = new List<int>();
        var kinds = new List<bool>();
        ImportedBlock? before = null;
        foreach (var block in blocks)
        {
            if (block is ImportedItem { IsContinued: false } item)
            {
                WriteItem(text, item, widths, kinds, before is ImportedItem);
            }
            else if (block is ImportedItem && widths.Count > 0)
            {
                text.Append('\n').Append(Lines(block.Spans, new string(' ', widths.Sum()))).Append('\n');
            }
            else
            {
                widths.Clear();
                kinds.Clear();
                if (text.Length > 0) text.Append('\n');
                Write(text, block);
            }

            before = block;
        }

        return text.ToString();
    }

    private static void WriteItem(StringBuilder text, ImportedItem item, List<int> widths, List<bool> kinds, bool isInList)
    {
        // A list that begins at a deeper level begins at the first, and none leaves out a level.
        var level = Math.Min(item.Level, widths.Count);
        var isSameList = level < kinds.Count && kinds[level] == item.Number is not null;
        widths.RemoveRange(level, widths.Count - level);
        kinds.RemoveRange(level, kinds.Count - level);
        // Between a list with bullets and one with numbers.
        if (text.Length > 0 && (!isInList || (level == 0 && !isSameList))) text.Append('\n');
        var sign = item.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : "- ";
        text.Append(' ', widths.Sum()).Append(sign);
        widths.Add(sign.Length);
        kinds.Add(item.Number is not null);
        text.Append(Lines(item.Spans, new string(' ', widths.Sum())).TrimStart(' ')).Append('\n');
    }

    private static void Write(StringBuilder text, ImportedBlock block)
    {
        switch (block)
        {
            case ImportedHeading heading:
                text.Append('#', heading.Level).Append(' ').Append(EscapeClosing(Inline(heading.Spans.Select(span => span with { IsBold = false, IsItalic = false, Text = OnLine(span.Text) })))).Append('\n');
                break;
            case ImportedTable table:
                Write(text, table);
                break;
            default:
                text.Append(Lines(block.Spans, "")).Append('\n');
                break;
        }
    }

    private static void Write(StringBuilder text, ImportedTable table)
    {
        text.Append("Table: ").Append(Inline(TextSpan.Plain(table.Caption ?? CaptionWanted))).Append("\n\n");
        Row(table.Header.Select(cell => cell.Length > 0 ? cell : TextSpan.Plain(HeadingWanted)));
        text.Append('|').Insert(text.Length, "---|", table.Header.Length).Append('\n');
        foreach (var row in table.Rows) Row(row);

        void Row(IEnumerable<ImmutableArray<TextSpan>> cells)
        {
            text.Append('|');
            foreach (var cell in cells) text.Append(' ').Append(Inline(cell.Select(span => span with { Text = OnLine(span.Text) }))).Append(" |");
            text.Append('\n');
        }
    }

    /// <summary>A paragraph, each line after the first with an indent.</summary>
    private static string Lines(ImmutableArray<TextSpan> spans, string indent)
    {
        var lines = new List<string>();
        var line = new List<TextSpan>();
        foreach (var span in spans)
        {
            var parts = span.Text.Replace('\t', ' ').Split('\n');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0) End();
                line.Add(span with { Text = parts[i] });
            }
        }

        End();
        return indent + string.Join("\\\n" + indent, lines.Where(written => written.Length > 0));

        void End()
        {
            lines.Add(EscapeStart(Inline(Words.Tidy(line))));
            line.Clear();
        }
    }

    private static string OnLine(string text) => text.Replace('\n', ' ').Replace('\t', ' ');

    private static string Inline(IEnumerable<TextSpan> spans)
    {
        var all = TextSpan.Join(spans.Select(span => span with { Text = MoreSpaces().Replace(span.Text, " ") }));
        var text = new StringBuilder();
        for (var i = 0; i < all.Length;)
        {
            var end = i + 1;
            while (end < all.Length && all[end].Link == all[i].Link) end++;
            var (before, after) = (i > 0 ? LastOf(all[i - 1].Text) : ' ', end < all.Length ? all[end].Text[0] : ' ');
            var part = all[i..end];
            var (lead, trail) = all[i].Link is null ? ("", "") : (LeadOf(part[0].Text), TrailOf(part[^1].Text));
            if (all[i].Link is { } link && string.Concat(part.Select(span => span.Text)).Trim().Length > 0)
                text.Append(lead).Append('[').Append(Formed(part, ' ', ' ').Trim()).Append("](").Append(link).Append(')').Append(trail);
            else
                text.Append(Formed(part, before, after));
            i = end;
        }

        return text.ToString().Trim();
    }

    /// <summary>Words with the signs of bold and italic, which lie close to the words and apart from digits.</summary>
    private static string Formed(ImmutableArray<TextSpan> spans, char before, char after)
    {
        var text = new StringBuilder();
        for (var i = 0; i < spans.Length;)
        {
            var end = i + 1;
            while (end < spans.Length && spans[end].IsBold == spans[i].IsBold && spans[i].IsBold) end++;
            var (left, right) = (i > 0 ? LastOf(spans[i - 1].Text) : before, end < spans.Length ? spans[end].Text[0] : after);
            if (spans[i].IsBold)
            {
                var inner = string.Concat(spans[i..end].Select((span, at) => span.IsItalic && end - i > 1 ? Marked(span.Text, "*", at > 0 ? LastOf(spans[i + at - 1].Text) : ' ', i + at + 1 < end ? spans[i + at + 1].Text[0] : ' ') : Escape(span.Text)));
                text.Append(Marked(string.Concat(spans[i..end].Select(span => span.Text)), inner, spans[i].IsItalic && end - i == 1 ? "***" : "**", left, right));
            }
            else
            {
                text.Append(spans[i].IsItalic ? Marked(spans[i].Text, "*", left, right) : Escape(spans[i].Text));
            }

            i = end;
        }

        return text.ToString();
    }

    private static string Marked(string plain, string sign, char before, char after) => Marked(plain, Escape(plain), sign, before, after);

    private static string Marked(string plain, string written, string sign, char before, char after)
    {
        var (lead, trail) = (LeadOf(plain), TrailOf(plain));
        var core = plain.Trim();
        if (core.Length == 0) return written;
        if (lead.Length > 0) before = ' ';
        if (trail.Length > 0) after = ' ';
        // Beside a letter or a digit, a sign next to punctuation would not be read, and one next to a digit could be part of a dose.
        var isApart = !(char.IsLetterOrDigit(after) && !char.IsLetter(core[^1])) && !(char.IsLetterOrDigit(before) && !char.IsLetter(core[0])) && !char.IsDigit(before) && !char.IsDigit(after) && before != '*' && after != '*';
        if (!isApart && written == Escape(plain))
        {
            // The punctuation at the ends can stay outside.
            var inner = core.Trim([.. core.Where(c => !char.IsLetterOrDigit(c))]);
            if (inner.Length > 0 && inner != core && inner.All(c => char.IsLetter(c) || c == ' ') && !char.IsDigit(before) && !char.IsDigit(after) && before != '*' && after != '*')
            {
                var start = core.IndexOf(inner, StringComparison.Ordinal);
                return $"{lead}{Escape(core[..start])}{sign}{Escape(inner)}{sign}{Escape(core[(start + inner.Length)..])}{trail}";
            }
        }

        return isApart && core.Any(char.IsLetterOrDigit) ? $"{lead}{sign}{written.Trim()}{sign}{trail}" : written;
    }

    private static char LastOf(string text) => text[^1];

    private static string LeadOf(string text) => text.Length > 0 && char.IsWhiteSpace(text[0]) ? " " : "";

    private static string TrailOf(string text) => text.Length > 0 && char.IsWhiteSpace(text[^1]) ? " " : "";

    private static string Escape(string text) => Signs().Replace(text, @"\$0");

    private static string EscapeStart(string line) => StartSign().Replace(line, match => match.Value[..^1] + '\\' + match.Value[^1]);

    private static string EscapeClosing(string heading) => ClosingSign().Replace(heading, @"\#");

    [GeneratedRegex(@" {2,}")]
    private static partial Regex MoreSpaces();

    // Signs of Markdown and of this site anywhere in a line; an underscore within a word is none.
    [GeneratedRegex(@"[\\*`\[\]<{}|~^]|_(?!\w)|(?<!\w)_|&(?=[#\w]+;)|=(?==)|(?<==)=|\$(?=\S)(?=[^\n]*\$)|\+(?=\+)|:(?=::)", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    // Signs at the start of a line: headings, quotations, lists, definitions, boxes, rows of signs and captions.
    [GeneratedRegex(@"\A([#>+=:]|-|\d{1,9}[.)](?=\s|\z|\p{L})|Table:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex StartSign();

    [GeneratedRegex(@"#\z")]
    private static partial Regex ClosingSign();
}
