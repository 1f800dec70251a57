using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>Reports text that would be shown as code. It would keep its signs, and no check of the text would read it.</summary>
internal sealed partial class CodePass : IMarkdownPass
{
    /// <summary>Moves the lines to the margin. In a list or a quotation, where the text belongs is a guess.</summary>
    private static TextEdit? Outdent(MarkdownContext context, CodeBlock code)
    {
        var start = context.LineStartOf(code.Span.Start);
        var end = code.Span.End + 1;
        if (code.Parent is not MarkdownDocument || context.BodyStart + end > context.File.Text.Length || end <= start) return null;
        var old = context.File.Text[(context.BodyStart + start)..(context.BodyStart + end)];
        // What is moved in further than the first line, such as a list within a list, stays so.
        var most = Width(Indent().Match(old).ValueSpan);
        return context.Replace(start, old, Indent().Replace(old, indent => Rest(indent.Value, most)), isSafe: true);
    }

    private static string Rest(string indent, int most)
    {
        var end = 0;
        while (end < indent.Length && Width(indent.AsSpan(0, end)) < most) end++;
        return indent[end..];
    }

    private static int Width(ReadOnlySpan<char> indent) => indent.Length + (3 * indent.Count('\t'));

    [GeneratedRegex(@"(?<![^\r\n])[ \t]+")]
    private static partial Regex Indent();

    private static Diagnostic OfInline(MarkdownContext context, CodeInline code)
    {
        var written = context.SourceOf(code).ToString();
        var inner = written.Trim('`');
        var start = context.BodyStart + code.Span.Start;
        var end = start + written.Length;
        var text = context.File.Text;
        var isApostrophe = code.DelimiterCount == 1 && start > 0 && char.IsLetterOrDigit(text[start - 1]) && inner is [var first, ..] && char.IsLetterOrDigit(first);
        var quoted = written.ReplaceLineEndings(" ");
        if (!isApostrophe) return Problems.InlineCode(context.At(code), quoted) with { Edit = inner.Length == 0 ? null : context.Replace(code.Span.Start, written, inner, isSafe: false) };
        var isPair = char.IsLetterOrDigit(inner[^1]) && end < text.Length && char.IsLetterOrDigit(text[end]);
        return Problems.GraveForApostrophe(context.At(code), quoted) with { Edit = isPair ? context.Replace(code.Span.Start, written, $"’{inner}’", isSafe: false) : null };
    }

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var code in context.Nodes.OfType<CodeBlock>())
        {
            context.Problems.Add(code is FencedCodeBlock fenced
                ? Problems.FencedCode(context.At(code), new string(fenced.FencedChar, Math.Max(fenced.OpeningFencedCharCount, 3)))
                : Problems.IndentedCode(context.At(code)) with { Edit = Outdent(context, code) });
        }

        foreach (var code in context.Nodes.OfType<CodeInline>()) context.Problems.Add(OfInline(context, code));
    }
}
