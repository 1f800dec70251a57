using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Markdown.Settings;

/// <summary>Reports braces in the text that are not read as a setting.</summary>
internal sealed partial class BraceSignPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var shown in context.Shown.Where(shown => shown.Text.AsSpan().ContainsAny("{}｛｝$")))
        {
            List<string> names = [.. context.ReferenceData.Settings.UsableInText.Keys.Order(StringComparer.Ordinal), .. context.ReferenceData.Shared.Names];
            foreach (var found in Braces().Matches(shown.Text).Where(found => !IsEscaped(shown, found)))
            {
                var written = shown.Written(found, context);
                var name = NotInName().Replace(written, "").ToLowerInvariant();
                var nearest = name.Length == 0 ? null : DidYouMean.To(name, names);
                context.Problems.Add(Problems.BracesNotRead(context.At(shown.OffsetOf(found.Index)), written, nearest) with
                {
                    Edit = nearest is null ? null : context.Replace(shown.OffsetOf(found.Index), written, $"{{{nearest}}}", isSafe: Spaced().IsMatch(written) && name.Equals(nearest, StringComparison.OrdinalIgnoreCase)),
                });
            }
        }
    }

    /// <summary>Whether the opening brace of a closing one can be after a backslash.</summary>
    private static bool IsEscaped(ShownText shown, Match closing) =>
        closing.Value[0] is '}' or '｝' && shown.Text[..closing.Index].TrimEnd('}') is var before && before.Contains(ShownText.Opaque, StringComparison.Ordinal) && !before.EndsWith(ShownText.Opaque);

    [GeneratedRegex(@"[{｛]+[^{}｛｝\n]*[}｝]+|[{｛]+[ \t]*[\w\-]*|[}｝]+|\$(?=\uFFFC)")]
    private static partial Regex Braces();

    [GeneratedRegex(@"\A\{+\s*[A-Za-z0-9]+\s*\}+\z")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"[^A-Za-z0-9]")]
    private static partial Regex NotInName();
}
