using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Links;

/// <summary>Reports signs of Markdown in the caption and the description of a picture and in the title of a link, which are plain text.</summary>
internal sealed partial class TitleSignPass : IMarkdownPass
{
    private const string Caption = "the caption of a picture";
    private const string Description = "the description of a picture";
    private const string LinkTitle = "the title of a link";

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var node in context.Nodes)
        {
            switch (node)
            {
                case LinkInline { Reference: null, Title.Length: > 0 } link:
                    InTitle(context, link, link.IsImage ? Caption : LinkTitle);
                    break;
                case LinkReferenceDefinition { Title.Length: > 0 } definition:
                    InTitle(context, definition, LinkTitle);
                    break;
            }

            if (node is LinkInline { IsImage: true } image && BlockOf(image) is { } block)
            {
                var shown = new ShownText(block, image);
                if (PlainTextSigns.InOrAddress(shown.Text) is { Success: true } signs)
                    context.Problems.Add(Problems.SignsInPlainText(context.At(shown.OffsetOf(signs.Index)), Description, signs.Value));
            }
        }
    }

    private static void InTitle(MarkdownContext context, MarkdownObject link, string place)
    {
        var source = context.SourceOf(link).ToString();
        if (Title().Match(source).Groups["title"] is not { Success: true } title) return;
        // A sign after a backslash is shown as it is meant.
        var text = Escaped().Replace(title.Value, escaped => new string(ShownText.Opaque, escaped.Length));
        if (PlainTextSigns.InOrAddress(text) is { Success: true } signs)
            context.Problems.Add(Problems.SignsInPlainText(context.At(link.Span.Start + title.Index + signs.Index), place, signs.Value, place == Caption ? "![what it shows](images/name.svg \"Caption\")[^key]" : null));
    }

    /// <summary>The paragraph, heading or cell that an inline is in.</summary>
    private static LeafBlock? BlockOf(Inline inline)
    {
        while (inline.Parent is { } parent) inline = parent;
        return (inline as ContainerInline)?.ParentBlock;
    }

    [GeneratedRegex(@"\s(""(?<title>(\\[\s\S]|[^""\\])*)""|'(?<title>(\\[\s\S]|[^'\\])*)'|\((?<title>(\\[\s\S]|[^()\\])*)\))\s*\)?\s*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Title();

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]|&#?\w+;")]
    private static partial Regex Escaped();
}
