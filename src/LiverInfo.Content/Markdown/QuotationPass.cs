using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
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
            if (Comparison().IsMatch(first.Value) || (first.Success && LineJoins.ToTextAbove(quote) && !first.Value.Contains("[!", StringComparison.Ordinal)))
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
}
