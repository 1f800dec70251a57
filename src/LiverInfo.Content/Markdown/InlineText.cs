using System.Text;
using LiverInfo.Content.Markdown.Settings;
using LiverInfo.Content.Markdown.Terms;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>The words of a piece of Markdown, without its markup.</summary>
internal static class InlineText
{
    /// <summary>The words, on one line.</summary>
    public static string Of(ContainerInline? inlines) => Of(inlines, ' ');

    /// <summary>The words, line by line as they were written.</summary>
    public static IReadOnlyList<string> LinesOf(ContainerInline? inlines) => Of(inlines, '\n').Split('\n');

    private static string Of(ContainerInline? inlines, char lineBreak)
    {
        var text = new StringBuilder();
        Append(inlines, lineBreak, text);
        return text.ToString();
    }

    private static void Append(ContainerInline? inlines, char lineBreak, StringBuilder text)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(lineBreak);
                    break;
                case TermInline term:
                    text.Append(term.Before).Append(term.Words).Append(term.After);
                    break;
                case SettingInline setting:
                    text.Append(setting.Value?.Value);
                    break;
                case ContainerInline within:
                    Append(within, lineBreak, text);
                    break;
            }
        }
    }
}
