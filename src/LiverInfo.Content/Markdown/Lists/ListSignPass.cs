using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Lists;

/// <summary>Reports lines that look like the items of a list, as other programs write them, and are not read as a list.</summary>
internal sealed partial class ListSignPass : IMarkdownPass
{
    private const RegexOptions Options = RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var shown in context.Shown.Where(shown => shown.Block is ParagraphBlock))
        {
            var found = Bullet().Match(shown.Text);
            if (!found.Success && CanBeRepeated(shown.Text)) found = Repeated().Match(shown.Text);
            if (found.Success)
                context.Problems.Add(Problems.ListNotReadAsList(context.At(shown.OffsetOf(found.Groups["sign"].Index)), found.Groups["sign"].Value.Trim()) with { Edit = ListEdit.Of(context, shown, found) });
        }
    }

    // A bullet of a word processor; a hyphen or a number without a space before a word.
    [GeneratedRegex("""
        ^ (?<sign> [•·∙●○◦◘◙▪▫■□▶►▸‣⁃➢➤➔→⇒✓✔☐☑✗★☆¨①-⑳⓪-⓾❶-❿➀-➓⚫⚪⬤・] ) [\s\w“"'(\uFFFC]
        | ^ (?<sign> [oØ§v] ) \t
        | ^ (?<sign> - ) (?=\p{L})
        | ^ (?<sign> \d{1,3}[.)] ) (?=\p{L}{2})
        """, Options)]
    private static partial Regex Bullet();

    // Every form but the dash at the start has two lines.
    private static bool CanBeRepeated(string text) => text is ['–' or '—', ..] || text.Contains('\n', StringComparison.Ordinal);

    // Signs that can begin one line of a sentence, but hardly two lines in a row.
    [GeneratedRegex("""
        ^ (?<sign> [–—] ) \s?\S [^\n]* (\n[^\n–—][^\n]*)? \n [–—] \s?\S
        | ^ (?<sign> [‐‑‒−] ) \s?\p{L} [^\n]* \n [‐‑‒−] \s?\p{L}
        | ^ (?<sign> (\p{So}|\p{Cs}{2})\uFE0F? | [.,~>=»※⁎∗⦁]+ ) [ \t]+ \S [^\n]* \n \k<sign>
        | \A (?<sign> [–—] ) \s?\w
        | ^ (?<sign> [*+-] ) (?=\w) [^\n*]* \n [*+-] \w
        | ^ (?<sign> --|->|=>|>> ) \s*\w [^\n]* \n (--|->|=>|>>)
        | ^ (?<sign> \(?(\d{1,3}|[a-z]|[ivx]{1,4})[.)] ) \s [^\n]* \n \(?(\d{1,3}|[a-z]|[ivx]{1,4})[.)] \s
        | ^ (?<sign> A[.)] ) \s [^\n]* (\n(?!B[.)])[^\n]*)* \n B[.)] \s
        | ^ (?<sign> 1([:]|\s[-–—])? ) \s+ \p{Lu} [^\n]* \n 2([:]|\s[-–—])? \s+ \p{Lu}
        | ^ (?<sign> o ) [ ] [^\n]* \n o [ ]
        """, Options)]
    private static partial Regex Repeated();
}
