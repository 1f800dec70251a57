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
            if (found.Groups["minus"].Success)
                context.Problems.Add(Problems.MinusOrBullet(context.At(shown.OffsetOf(found.Index)), found.Groups["minus"].Value));
            else if (found.Success && !(shown.Block.Parent is ListItemBlock && IsTick(shown.Text)))
                context.Problems.Add(Problems.ListNotReadAsList(context.At(shown.OffsetOf(found.Groups["sign"].Index)), found.Groups["sign"].Value.Trim()) with { Edit = ListEdit.Of(context, shown, found) });
        }
    }

    // A tick or a cross at the start of an item says something.
    private static bool IsTick(string text) => text[0] is '→' or '⇒' or '➔' or '✓' or '✔' or '☐' or '☑' or '✗' or '★' or '☆' && !text.Contains('\n', StringComparison.Ordinal);

    // A bullet of a word processor; a hyphen or a number without a space before a word.
    [GeneratedRegex("""
        ^ (?<sign> [•·∙●○◦◘◙▪▫■□▶►▸‣⁃―›⦿⦾⑴-⑽➢➤➔→⇒✓✔☐☑✗★☆¨①-⑳⓪-⓾❶-❿➀-➓⚫⚪⬤・] ) [\s\w“"'(\uFFFC]
        | ^ (?<sign> [oØ§vüqln] ) \t
        | ^ (?<sign> - ) (?=\p{L}) (?! [^\n]* \n \+\p{L} )
        | : [ ] (?<sign> [•·●▪■‣] ) [ ] [^\n•·●▪■‣]+ [ ] \k<sign> [ ]
        | ^ (?<sign> \d{1,3}[.)] ) (?=\p{L}{2})
        """, Options)]
    private static partial Regex Bullet();

    // Every form but the dash at the start has two lines.
    private static bool CanBeRepeated(string text) => text is ['–' or '—', ..] || text.Contains('\n', StringComparison.Ordinal);

    // Signs that can begin one line of a sentence, but hardly two lines in a row. Two sentences with A. and B. can begin with names.
    [GeneratedRegex("""
        ^ (?<sign> [–—] ) \s?\S [^\n]* (\n[^\n–—][^\n]*)? \n [–—] \s?\S
        | ^ (?<sign> [‐‑‒−] ) \s?\p{L} [^\n]* \n [‐‑‒−] \s?\p{L}
        | ^ (?<sign> (\p{So}|\p{Cs}{2})\uFE0F? | [.,~>=»※⁎∗⦁]+ ) [ \t]+ \S [^\n]* \n \k<sign>
        | \A (?<sign> [–—] ) \s?\w
        | ^ (?<minus> [+-] \d[^\s\n]* ) [^\n]* \n [+-] \d
        | ^ (?<sign> (?<digit>\d)\uFE0F?\u20E3 ) [^\n]* \n \d\uFE0F?\u20E3
        | ^ (?<sign> [IVX]{1,4}[.)] ) [ ] [^\n]* \n [IVX]{1,4}[.)] [ ]
        | ^ (?<sign> [\u2160-\u217F\u2474-\u249B] ) [.)]?[ ] [^\n]* \n [\u2160-\u217F\u2474-\u249B]
        | ^ (?<sign> Step[ ]1 ) \b[^\n]* \n Step[ ]2\b
        | ^ (?<sign> \[1\] | 1(\.?-|/|:) ) [ ] [^\n]* \n (\[2\] | 2(\.?-|/|:)) [ ]
        | ^ (?<sign> 1\.1\.? ) [ ] \p{L} [^\n]* \n 1\.2\.? [ ] \p{L}
        | ^ (?<sign> \#\. ) [ ] [^\n]* \n \#\. [ ]
        | ^ (?<sign> a[:\-] ) [ ] [^\n]* \n b[:\-] [ ]
        | ^ (?<sign> [†‡❗❕O] | --- ) [ ]? (?<= [†‡❗❕][ ]? | [O\-][ ]) \S [^\n]* \n \k<sign> [ ]? \S
        | ^ (?<sign> [*+-] ) (?=\p{L}) (?! [^\n]* \n \+\p{L} ) [^\n*]* \n [*+-] \w
        | ^ (?<sign> --|->|=>|>> ) \s*\w [^\n]* \n (--|->|=>|>>)
        | ^ (?<sign> \(?(\d{1,3}|[a-z]|[ivx]{1,4})[.)] ) \s [^\n]* \n \(?(\d{1,3}|[a-z]|[ivx]{1,4})[.)] \s
        | ^ (?! A\.[ ]\p{Lu}\p{Ll}+[ ]\p{Ll}[^\n]*\. \n B\.[ ]\p{Lu}\p{Ll}+[ ]\p{Ll}[^\n]*\. (\z|\n[^C]) ) (?<sign> A[.)] ) \s [^\n]* (\n(?!B[.)])[^\n]*)* \n B[.)] \s
        | ^ (?<sign> 1([:]|\s[-–—])? ) \s+ \p{Lu} [^\n]* \n 2([:]|\s[-–—])? \s+ \p{Lu}
        | ^ (?<sign> o ) [ ] [^\n]* \n o [ ]
        """, Options)]
    private static partial Regex Repeated();
}
