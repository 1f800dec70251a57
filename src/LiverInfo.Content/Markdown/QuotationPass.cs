using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown;

/// <summary>Reports a &gt; sign that Markdown takes for a quotation, where it probably means "more than".</summary>
internal sealed partial class QuotationPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var quote in context.Nodes.OfType<QuoteBlock>())
        {
            var source = context.SourceOf(quote).ToString();
            var first = FirstLine().Match(source);
            if (Comparison().IsMatch(first.Value) || (!context.HasTwoVersions && IsUnlikeSpeech(quote, first.Value)) || (first.Success && LineJoins.ToTextAbove(quote) && !first.Value.Contains("[!", StringComparison.Ordinal)))
                Report(first);
            else if (Continued().Match(source) is { Success: true } line)
                Report(line);

            void Report(Match line) => context.Problems.Add(Problems.SignBecomesQuotation(context.At(quote.Span.Start + line.Index), line.Value.Trim()) with
            {
                // A quotation may well be meant, unless another sign of a comparison goes on.
                Edit = context.Replace(quote.Span.Start + line.Index, ">", @"\>", isSafe: Signs().Count(source) == 1 && Compared().IsMatch(line.Value)),
            });
        }
    }

    /// <summary>Whether a quotation begins as no sentence does, or is all of a list item or of a definition, where nobody is quoted.</summary>
    private static bool IsUnlikeSpeech(QuoteBlock quote, string first) =>
        MiddleOfSentence().IsMatch(first)
        || (Abbreviation().IsMatch(first) && quote is [ParagraphBlock { Inline: { } only }] && InlineText.LinesOf(only).Count == 1)
        || (quote.Parent is ListItemBlock or DefinitionItem && quote.Parent.All(block => block == quote || block is DefinitionTerm) && Spoken().IsMatch(first) is false && first.Length > 0);

    [GeneratedRegex(@"(?<=\A|[\r\n][ \t]*)>")]
    private static partial Regex Signs();

    [GeneratedRegex(@"^>\s*[=≥≤<~≈±]")]
    private static partial Regex Compared();

    // The first line with text.
    [GeneratedRegex(@"(?<=\A([ \t>]*[\r\n]+)*[ \t>]*)>[ \t]*[^\s>][^\r\n]*", RegexOptions.ExplicitCapture)]
    private static partial Regex FirstLine();

    // Another line without a space after the sign, and with a number.
    [GeneratedRegex(@"(?<=[\r\n][ \t>]*)>[=<~≈]*[ ]?[$£€]?(?<=[^ ])\d[^\r\n]*|(?<=[\r\n][ \t>]*)>=[^\r\n]*", RegexOptions.ExplicitCapture)]
    private static partial Regex Continued();

    // No space after the sign, or a number, an amount of money or a comparison after it. A sentence that begins with "Two" is a quotation.
    [GeneratedRegex(@"^>([^\s>\[<]|\[(?!!)|\s*([=<~≈≥≤±+\-−–]\s*)*[$£€]?\s?\.?\d|\s*[=~≈≥≤±]|\s*<(?=[\s=])|\s*(an?\s+)?(half|third|quarter|twice|double|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|hundred|thousand|million|few|couple)\b)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Comparison();

    // A small letter, a digit, or a sign of an amount, which can be bold or a link.
    [GeneratedRegex(@"^>\s*(\*{1,3}|_{1,3}|\[(?![!^])|\()*([.,+\-−–±~≈<=≤≥]\s*(?=[\p{N}\p{Sc}])|(?=[\p{Ll}\p{N}\p{Sc}]))[\p{Ll}\p{N}\p{Sc}]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MiddleOfSentence();

    // A Roman numeral, or capital letters in a line that is no sentence.
    [GeneratedRegex(@"^>\s*(?!I\b)([IVXLC]{1,5}\s+\p{Ll}|\p{Lu}{2,}(?![\p{L}’'])[^.!?…:”’""]*$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    // A quotation mark, or the sign of a note.
    [GeneratedRegex(@"^>\s*[*_]*([“”„«»‘’""']|\[!)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();
}
