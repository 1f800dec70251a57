using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Links;

/// <summary>Reports a line that Markdown takes for the address or the title of a link, and that is none, because it would not be shown.</summary>
internal sealed partial class DefinitionPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        var used = context.Nodes.OfType<LinkInline>().Select(link => link.Reference).OfType<LinkReferenceDefinition>().ToHashSet();
        foreach (var definition in context.Nodes.OfType<LinkReferenceDefinition>().Where(definition => definition.Label is not (null or ['^', ..])))
        {
            if (!used.Contains(definition)) context.Problems.Add(Problems.LineWouldVanish(context.At(definition), definition.Label!));
            else if (!IsAddress(definition)) context.Problems.Add(Problems.LineIsNoAddress(context.At(definition), definition.Label!, definition.Url ?? ""));
            else if (definition.Title is { Length: > 0 } && TitleLine().Match(context.SourceOf(definition).ToString()) is { Success: true } title)
                context.Problems.Add(Problems.LineBecomesLinkTitle(context.At(definition.Span.Start + title.Index), title.Value.Trim()));
        }
    }

    /// <summary>Whether the text of a definition can be an address. Any other is reported.</summary>
    public static bool IsAddress(LinkReferenceDefinition definition) => Address().IsMatch(definition.Url ?? "");

    [GeneratedRegex(@"\A(/|\.\.?/|#\S|www\.|[a-z][^/: ]+:\S|[^\s/]+\.[a-z]{2,}(/|\z)|\S+\.(md|html?|svg|png|jpe?g|webp)\z)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // On a line of its own, a title begins with a quotation mark or a bracket.
    [GeneratedRegex(@"(?<=[\r\n][\s>]*)[""'(][^\r\n]*")]
    private static partial Regex TitleLine();
}
