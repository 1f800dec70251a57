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

    /// <summary>Writes the line of a box with three colons and no spaces between them.</summary>
    /// <param name="context">The article.</param>
    /// <param name="offset">The offset of the line.</param>
    /// <param name="written">The line up to where it is recognised.</param>
    public static TextEdit? ToColons(MarkdownContext context, int offset, string written)
    {
        if (Colons().Match(written) is not { Success: true } found) return null;
        var name = found.Groups["name"].Value.ToLowerInvariant();
        var isClosing = written.AsSpan(found.Length).Trim().IsEmpty && name.Length == 0;
        // Where a box cannot begin, three colons have not helped.
        if ((BoxKind.Find(name) is null && !isClosing) || found.Value == ":::" + name) return null;
        return context.Replace(offset, found.Value, ":::" + name, isSafe: !isClosing);
    }

    [GeneratedRegex(@"^([:：][ \t]*){1,6}(?<name>[A-Za-z][\w\-]*)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Colons();
}
