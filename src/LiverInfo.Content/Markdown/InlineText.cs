using System.Text;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Markdown.Settings;
using LiverInfo.Content.Markdown.Terms;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>Converts inlines to their text without markup. It is the only place that has a case for each kind of inline.</summary>
internal class InlineText
{
    private readonly StringBuilder _text = new();
    private readonly char _lineBreak;

    /// <summary>Starts an empty text.</summary>
    /// <param name="lineBreak">The character for a line break.</param>
    protected InlineText(char lineBreak) => _lineBreak = lineBreak;

    /// <summary>Starts an empty text on one line.</summary>
    protected InlineText()
        : this(' ')
    {
    }

    /// <summary>The number of characters so far.</summary>
    protected int Length => _text.Length;

    /// <summary>The text on one line.</summary>
    public static string Of(ContainerInline? inlines) => Of(inlines, ' ');

    /// <summary>The text, with the lines of the source.</summary>
    public static IReadOnlyList<string> LinesOf(ContainerInline? inlines) => Of(inlines, '\n').Split('\n');

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Adds the text of each inline.</summary>
    protected void AddAll(ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling) Add(inline);
    }

    /// <summary>Adds a part of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Its offset in the Markdown.</param>
    protected virtual void Add(ReadOnlySpan<char> text, int start) => _text.Append(text);

    /// <summary>Adds text whose signs the author marked as text, or that is not written in the Markdown.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Its offset in the Markdown.</param>
    protected virtual void AddVerbatim(ReadOnlySpan<char> text, int start) => Add(text, start);

    /// <summary>Adds a link. By default its text is that of its inlines.</summary>
    protected virtual void AddLink(LinkInline link) => AddAll(link);

    /// <summary>Adds an address in angle brackets. By default it has no text, because it is not made of words.</summary>
    protected virtual void AddAddress(AutolinkInline address)
    {
    }

    /// <summary>Adds an image. By default its text is its description.</summary>
    protected virtual void AddImage(LinkInline image) => AddAll(image);

    /// <summary>Adds a citation. By default it has no text.</summary>
    protected virtual void AddCitation(CitationInline citation)
    {
    }

    private static string Of(ContainerInline? inlines, char lineBreak)
    {
        // Most blocks contain one literal, which needs no builder.
        if (inlines is null or { FirstChild: null }) return "";
        if (inlines.FirstChild is LiteralInline { NextSibling: null } only) return only.Content.ToString();
        var text = new InlineText(lineBreak);
        text.AddAll(inlines);
        return text.ToString();
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline { IsFirstCharacterEscaped: true } escaped:
                AddVerbatim(escaped.Content.AsSpan()[..Math.Min(1, escaped.Content.Length)], escaped.Span.Start);
                Add(escaped.Content.AsSpan()[Math.Min(1, escaped.Content.Length)..], escaped.Span.Start + 1);
                break;
            case LiteralInline literal:
                Add(literal.Content.AsSpan(), literal.Span.Start);
                break;
            case CodeInline code:
                AddVerbatim(code.Content, code.Span.Start);
                break;
            case HtmlEntityInline entity:
                AddVerbatim(entity.Transcoded.AsSpan(), entity.Span.Start);
                break;
            case LineBreakInline:
                Add([_lineBreak], inline.Span.Start);
                break;
            case TermInline term:
                Add(term.Before, term.BeforeStart);
                if (term.Link is { } written) AddAll(written);
                else Add(term.Words, term.Span.Start);
                Add(term.After, term.AfterStart);
                break;
            case SettingInline setting:
                AddVerbatim(setting.Value?.Value, setting.Span.Start);
                break;
            case CitationInline citation:
                AddCitation(citation);
                break;
            case LinkInline { IsImage: true } image:
                AddImage(image);
                break;
            case LinkInline link:
                AddLink(link);
                break;
            case AutolinkInline address:
                AddAddress(address);
                break;
            case DelimiterInline sign:
                // A sign without its counterpart is text, and contains what comes after it.
                Add(sign.ToLiteral(), sign.Span.Start);
                AddAll(sign);
                break;
            case ContainerInline within:
                AddAll(within);
                break;
        }
    }
}
