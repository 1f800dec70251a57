using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Links;

/// <summary>Reports a line that Markdown takes for the address of a link, and that no link uses, because it would not be shown.</summary>
internal sealed partial class DefinitionPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        var used = context.Nodes.OfType<LinkInline>().Select(link => link.Reference).OfType<LinkReferenceDefinition>().ToHashSet();
        foreach (var definition in context.Nodes.OfType<LinkReferenceDefinition>().Where(definition => definition.Label is not (null or ['^', ..])))
        {
            if (!used.Contains(definition) || !IsAddress().IsMatch(definition.Url ?? ""))
                context.Problems.Add(Problems.LineWouldVanish(context.At(definition), definition.Label!));
        }
    }

    [GeneratedRegex(@"\A(/|\.\.?/|#\S|\S+\.(md|html?|svg|png|jpe?g|webp)\z)|\w/\w|\S:\S", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex IsAddress();
}
