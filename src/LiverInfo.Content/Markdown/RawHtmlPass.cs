using System.Buffers;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>Reports raw HTML, and characters that cannot be seen and are written as HTML. HTML is parsed and then rejected, because Markdig's <c>DisableHtml</c> would show it to patients as text.</summary>
internal sealed partial class RawHtmlPass : IMarkdownPass
{
    private static readonly SearchValues<char> TagName = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var node in context.Nodes.Where(node => node is HtmlBlock or HtmlInline))
            context.Problems.Add(ProblemOf(context.At(node), context.SourceOf(node)) with { Edit = EditOf(context, node) });
        foreach (var entity in context.Nodes.OfType<HtmlEntityInline>().Where(entity => entity.Transcoded.ToString().Any(IsHidden)))
            context.Problems.Add(Problems.HiddenCharacter(context.At(entity), entity.Original.ToString()));
    }

    /// <summary>Writes a raised or lowered number with its own signs, and deletes a comment.</summary>
    private static TextEdit? EditOf(MarkdownContext context, MarkdownObject node)
    {
        var rest = context.File.Text[Math.Clamp(context.BodyStart + node.Span.Start, 0, context.File.Text.Length)..];
        if (Raised().Match(rest) is { Success: true } number)
        {
            var signs = number.Groups["tag"].Value.Equals("sup", StringComparison.OrdinalIgnoreCase) ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉";
            return context.Replace(node.Span.Start, number.Value, string.Concat(number.Groups["digits"].Value.Select(digit => signs[digit - '0'])), isSafe: false);
        }

        return Comment().Match(rest) is { Success: true } comment ? context.Replace(node.Span.Start, comment.Value, "", isSafe: false) : null;
    }

    [GeneratedRegex(@"\A<(?<tag>sup|sub)>(?<digits>[0-9]{1,4})</\k<tag>>", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Raised();

    [GeneratedRegex(@"\A<!--(?!>)[^<>]*-->")]
    private static partial Regex Comment();

    private static bool IsHidden(char c) => Signs.IsInvisible(c) || c is '\u200C' or '\u200D' or '\uFFFD' || char.IsControl(c);

    private static Diagnostic ProblemOf(Location at, ReadOnlySpan<char> source)
    {
        var name = source.TrimStart("<").TrimStart('/');
        name = name[..(name.IndexOfAnyExcept(TagName) is >= 0 and var end ? end : name.Length)];
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase)) return Problems.RawHtmlBreak(at);
        return name.Equals("sup", StringComparison.OrdinalIgnoreCase) || name.Equals("sub", StringComparison.OrdinalIgnoreCase)
            ? Problems.RawHtmlRaised(at, name.ToString())
            : Problems.RawHtml(at);
    }
}
