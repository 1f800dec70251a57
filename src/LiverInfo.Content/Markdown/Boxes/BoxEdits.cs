using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Boxes;

/// <summary>The edits of boxes that are not written as they have to be.</summary>
internal static partial class BoxEdits
{
    /// <summary>Gives a box the nearest name that there is.</summary>
    public static TextEdit? Rename(MarkdownContext context, Box box, string nearest)
    {
        var start = box.Span.Start;
        while (context.BodyStart + start < context.File.Text.Length && context.File.Text[context.BodyStart + start] is ':' or ' ') start++;
        return context.Replace(start, box.Name, nearest, isSafe: box.Name.Equals(nearest, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Closes a box above the first heading in it. A new section does not belong into a box.</summary>
    public static TextEdit? Close(MarkdownContext context, Box box)
    {
        if (box.Parent is not MarkdownDocument) return null;
        var section = box.OfType<HeadingBlock>().FirstOrDefault(heading => heading != box.Title && heading.Level <= 2 && !heading.IsSetext);
        var end = context.File.LineEnding;
        if (section is not null) return context.Insert(context.LineStartOf(section.Span.Start), $":::{end}{end}", isSafe: box.Count > (box.Title is null ? 1 : 2));
        var length = context.File.Text.TrimEnd().Length - context.BodyStart;
        return context.Replace(length - 1, context.File.Text[(context.BodyStart + length - 1)..(context.BodyStart + length)], $"{context.File.Text[context.BodyStart + length - 1]}{end}:::", isSafe: false);
    }

    /// <summary>Moves the title of a box that has none down into its text.</summary>
    public static TextEdit? MoveTitleDown(MarkdownContext context, Box box)
    {
        if (box.Title is not { } title) return null;
        var words = context.RestOfLine(title.Span.Start);
        return context.Replace(title.Span.Start, words, context.File.LineEnding + words + context.File.LineEnding, isSafe: false);
    }

    /// <summary>Makes the only paragraph of a box the item of a list.</summary>
    public static TextEdit? BeginList(MarkdownContext context, Box box)
    {
        Block[] blocks = [.. box.Where(block => block != box.Title)];
        return blocks is [ParagraphBlock only] ? context.Insert(only.Span.Start, "- ", isSafe: false) : null;
    }

    /// <summary>
    /// Writes the first and the last line of a box with three colons and no spaces between them. A first line alone would open a box
    /// that is never closed.
    /// </summary>
    /// <param name="context">The article.</param>
    /// <param name="shown">The text with the line.</param>
    /// <param name="offset">The offset of the line.</param>
    /// <param name="written">The line up to where it is recognised.</param>
    public static TextEdit? ToColons(MarkdownContext context, ShownText shown, int offset, string written)
    {
        if (Opening().Match(context.RestOfLine(offset)) is not { Success: true } opening || context.LineStartOf(offset) != offset) return null;
        var name = opening.Groups["name"].Value.ToLowerInvariant();
        if (name.Length == 0)
            return shown.Block.Parent is Box { IsClosed: false, Parent: MarkdownDocument } && written.Trim() != ":::" && opening.Value == context.RestOfLine(offset) ? context.Replace(offset, opening.Value, ":::", isSafe: true) : null;
        if (shown.Block.Parent is not MarkdownDocument || BoxKind.Find(name) is not { } kind || opening.Value.StartsWith(":::", StringComparison.Ordinal)) return null;
        var rest = context.File.Text[(context.BodyStart + offset)..];
        if (Closing().Match(rest) is not { Success: true } closing || closing.Groups["within"].Value is var within && (kind.HoldsList && !within.Contains("\n- ", StringComparison.Ordinal))) return null;
        var title = context.RestOfLine(offset)[opening.Length..];
        if (kind.HasTitle == string.IsNullOrWhiteSpace(title) || kind.IsSummary) return null;
        return context.Replace(offset, closing.Value, $":::{name}{closing.Value[opening.Length..closing.Groups["last"].Index]}:::", isSafe: true);
    }

    [GeneratedRegex(@"^([:：][ \t]*){1,6}(?<name>[A-Za-z][\w\-]*)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    // Up to the next line of colons, with no heading and no other box before it.
    [GeneratedRegex(@"\A[^\r\n]*(?<within>((\r\n?|\n)(?![ \t]*[#:：])[^\r\n]*)+?)(\r\n?|\n)(?<last>[:：][ \t:：]*)(?=[\r\n]|\z)", RegexOptions.ExplicitCapture)]
    private static partial Regex Closing();
}
