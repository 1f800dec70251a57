using System.Buffers;
using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>Reports raw HTML, and characters that cannot be seen and are written as HTML. HTML is parsed and then rejected, because Markdig's <c>DisableHtml</c> would show it to patients as text.</summary>
internal sealed class RawHtmlPass : IMarkdownPass
{
    private static readonly SearchValues<char> TagName = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var node in context.Nodes.Where(node => node is HtmlBlock or HtmlInline))
            context.Problems.Add(ProblemOf(context.At(node), context.SourceOf(node)));
        foreach (var entity in context.Nodes.OfType<HtmlEntityInline>().Where(entity => entity.Transcoded.ToString().Any(IsHidden)))
            context.Problems.Add(Problems.HiddenCharacter(context.At(entity), entity.Original.ToString()));
    }

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
