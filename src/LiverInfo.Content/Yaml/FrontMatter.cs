using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;

namespace LiverInfo.Content.Yaml;

/// <summary>Splits the file of an article into its front matter and its Markdown.</summary>
internal static partial class FrontMatter
{
    /// <summary>Whether a file begins with front matter.</summary>
    public static bool IsIn(ContentFile file) => Opening().IsMatch(file.Text);

    /// <summary>The fields, and the offset at which the Markdown begins; null when the front matter is missing or invalid, which is reported.</summary>
    public static (YamlFields Fields, int BodyStart)? Read(
        ContentFile file, IReadOnlyCollection<string> known, IReadOnlyDictionary<string, string> elsewhere, ICollection<Diagnostic> problems)
    {
        var opening = Opening().Match(file.Text);
        if (!opening.Success)
        {
            problems.Add(Problems.NoFrontMatter(file.At(0)));
            return null;
        }

        var closing = Closing().Match(file.Text, opening.Length);
        if (!closing.Success)
        {
            problems.Add(Problems.FrontMatterNotClosed(file.At(opening.Groups["fence"].Index)));
            return null;
        }

        // Line breaks replace the text before the fields, so that YAML and the file have the same line numbers.
        var before = new string('\n', file.At(opening.Length).Line - 1);
        var yaml = before + file.Text[opening.Length..closing.Index];
        return YamlText.ReadMapping(file, yaml, problems) is { } mapping
            ? (new(file, mapping, known, problems, file.At(opening.Groups["fence"].Index), elsewhere), closing.Index + closing.Length)
            : null;
    }

    [GeneratedRegex(@"\A\s*?(?<fence>---)[ \t]*(\r\n|\n|\r|\z)", RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^---[ \t]*(\r\n|\n|\r|\z)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Closing();
}
