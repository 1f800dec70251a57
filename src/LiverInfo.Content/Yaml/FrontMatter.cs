using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;

namespace LiverInfo.Content.Yaml;

/// <summary>Splits the file of an article into its front matter and its Markdown.</summary>
internal static partial class FrontMatter
{
    private const string Hyphens = "---";

    /// <summary>The most lines of other text above front matter.</summary>
    private const int MostAbove = 10;

    /// <summary>Whether a file begins with front matter.</summary>
    public static bool IsIn(ContentFile file) => OpeningOf(FileLine.AllOf(file.Text)) is { Fence: not Fence.None };

    /// <summary>
    /// The fields, and the offset at which the Markdown begins. Front matter that is missing, or not opened or closed as it should be, is
    /// reported, and what can be read is returned, so that the other problems of the file are found as well.
    /// </summary>
    public static (YamlFields Fields, int BodyStart) Read(
        ContentFile file, IReadOnlyCollection<string> known, IReadOnlyDictionary<string, ForeignField> elsewhere, ICollection<Diagnostic> problems)
    {
        var lines = FileLine.AllOf(file.Text);
        var (first, fence) = OpeningOf(lines);
        var start = file.At(lines[first].Start + lines[first].Indent);
        if (fence == Fence.None && !IsSetting(lines[first].Text, known) && FindBelow(lines, first, known) is { } below)
        {
            problems.Add(Problems.TextAboveSettings(start, below + 1));
            (first, fence, start) = (below, Fence.Correct, file.At(lines[below].Start));
        }

        if (fence == Fence.None && !IsSetting(lines[first].Text, known))
        {
            problems.Add(Problems.NoFrontMatter(file.At(0)));
            return (YamlFields.Unknown(file, start, problems), 0);
        }

        if (fence == Fence.None) problems.Add(Problems.OpeningMissing(start) with { Edit = file.Replace(lines[first].Start, "", Hyphens + file.LineEnding, isSafe: true) });
        if (fence == Fence.Wrong) problems.Add(Problems.OpeningNotHyphens(file.At(lines[first].Start), FenceText.Describe(lines[first].Text)) with { Edit = ToHyphens(file, lines[first]) });
        var begin = fence == Fence.None ? first : first + 1;
        if (fence != Fence.None && begin + 1 < lines.Length && FenceText.Of(lines[begin].Text) != Fence.None && IsSetting(lines[begin + 1].Text, known))
        {
            problems.Add(Problems.OpeningTwice(file.At(lines[begin].Start)) with { Edit = YamlEdits.DeleteLine(file, begin + 1, lines[begin].Text, isSafe: true) });
            begin++;
        }

        var end = begin;
        while (end < lines.Length && FenceText.Of(lines[end].Text) == Fence.None && !BeginsText(lines, end)) end++;
        var closing = end < lines.Length ? FenceText.Of(lines[end].Text) : Fence.None;
        if (closing == Fence.None) problems.Add(Problems.FrontMatterNotClosed(start) with { Edit = end < lines.Length ? file.Replace(lines[end].Start, "", Hyphens + file.LineEnding, isSafe: false) : null });
        if (closing == Fence.Wrong) problems.Add(Problems.ClosingNotHyphens(file.At(lines[end].Start), FenceText.Describe(lines[end].Text)) with { Edit = ToHyphens(file, lines[end]) });

        // Line breaks replace the text before the fields, so that YAML and the file have the same line numbers.
        var yaml = string.Concat(new string('\n', begin), string.Join('\n', lines[begin..end].Select(line => line.Text)));
        var fields = YamlText.ReadMapping(file, yaml, problems) is { } mapping
            ? new(file, mapping, known, problems, start, elsewhere)
            : YamlFields.Unknown(file, start, problems);
        var body = closing == Fence.None ? end : end + 1;
        return (fields, body < lines.Length ? lines[body].Start : file.Text.Length);
    }

    private static TextEdit? ToHyphens(ContentFile file, FileLine line) => file.Replace(line.Start, line.Text, Hyphens, isSafe: true);

    /// <summary>The first line that is not empty, and whether it opens front matter.</summary>
    private static (int Line, Fence Fence) OpeningOf(FileLine[] lines)
    {
        var first = Math.Max(0, Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line.Text)));
        var fence = FenceText.Of(lines[first].Text.TrimStart());
        // A line of dashes alone can be meant as a line across the page.
        var next = Array.FindIndex(lines, first + 1, line => !string.IsNullOrWhiteSpace(line.Text));
        return fence != Fence.Wrong || (next >= 0 && Setting().IsMatch(lines[next].Text)) ? (first, fence) : (first, Fence.None);
    }

    /// <summary>The line that opens front matter below a few lines of other text; null when there is none.</summary>
    private static int? FindBelow(FileLine[] lines, int first, IReadOnlyCollection<string> known)
    {
        for (var i = first + 1; i + 1 < lines.Length && i <= first + MostAbove; i++)
        {
            if (FenceText.Of(lines[i].Text) == Fence.Correct && IsSetting(lines[i + 1].Text, known)) return i;
        }

        return null;
    }

    /// <summary>Whether the Markdown begins at a line, because the closing line is missing: after an empty line, something that is not a setting.</summary>
    private static bool BeginsText(FileLine[] lines, int at)
    {
        var line = lines[at].Text;
        if (at == 0 || !string.IsNullOrWhiteSpace(lines[at - 1].Text) || string.IsNullOrWhiteSpace(line)) return false;
        if (line is [' ' or '\t' or '-' or ']' or '}' or '<' or '=' or '>', ..] || Setting().IsMatch(line)) return false;
        if (line is not ['#', ..]) return IsTextFrom(lines, at);
        // A comment, unless text follows.
        var next = Array.FindIndex(lines, at + 1, other => !string.IsNullOrWhiteSpace(other.Text) && other.Text[0] != '#');
        return next >= 0 && Heading().IsMatch(line) && IsTextFrom(lines, next);
    }

    private static bool IsTextFrom(FileLine[] lines, int at) =>
        FenceText.Of(lines[at].Text) == Fence.None && lines[at].Text is not [' ' or '\t', ..] && !Setting().IsMatch(lines[at].Text)
        && !HasOpenQuote(lines, at);

    /// <summary>Whether a line can be the rest of a quoted text that an empty line interrupts.</summary>
    private static bool HasOpenQuote(FileLine[] lines, int at) => lines[at].Text.TrimEnd() is [.., '"' or '\''];

    private static bool IsSetting(string line, IReadOnlyCollection<string> known) =>
        Setting().Match(line) is { Success: true } setting && known.Contains(setting.Groups["name"].Value, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[\s\p{Cf}""'-]*(?<name>[\p{L}_][\p{L}\p{Nd}_-]*)[""'\s\p{Cf}]*[:：=]", RegexOptions.ExplicitCapture)]
    private static partial Regex Setting();

    [GeneratedRegex(@"^#{1,6}\s+\S")]
    private static partial Regex Heading();
}
