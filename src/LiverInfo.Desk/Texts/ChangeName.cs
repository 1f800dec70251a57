using System.Text.RegularExpressions;

namespace LiverInfo.Desk.Texts;

/// <summary>Names what differs between two texts of a file, such as "Risks: 2 sentences".</summary>
internal static partial class ChangeName
{
    private const int MostNamed = 3;

    /// <summary>Returns the name.</summary>
    public static string Of(string before, string after)
    {
        if (before == after) return "Nothing changed";
        var (old, now) = (SectionsOf(before), SectionsOf(after));
        var names = new List<string>();
        foreach (var title in now.Keys.Concat(old.Keys).Distinct())
        {
            var (was, isNow) = (old.GetValueOrDefault(title), now.GetValueOrDefault(title));
            if (was is null) names.Add($"{title}: new");
            else if (isNow is null) names.Add($"{title}: removed");
            else if (Count(was, isNow) is > 0 and var count) names.Add(title == Settings ? $"{title}: {count} line{(count == 1 ? "" : "s")}" : $"{title}: {count} sentence{(count == 1 ? "" : "s")}");
        }

        if (names.Count == 0) return "Spaces or the order of lines";
        return string.Join("; ", names.Take(MostNamed)) + (names.Count > MostNamed ? $"; and {names.Count - MostNamed} more" : "");
    }

    private const string Settings = "Settings";

    private static int Count(List<string> before, List<string> after) =>
        Math.Max(Without(after, before), Without(before, after));

    private static int Without(List<string> one, List<string> other)
    {
        var left = other.GroupBy(sentence => sentence).ToDictionary(group => group.Key, group => group.Count());
        return one.Count(sentence => !left.TryGetValue(sentence, out var count) || (left[sentence] = count - 1) < 0);
    }

    private static Dictionary<string, List<string>> SectionsOf(string text)
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var title = "Beginning";
        var isFront = false;
        foreach (var (line, number) in DocumentText.WithLineFeeds(text).Split('\n').Select((line, number) => (line.Trim(), number)))
        {
            if (line == "---" && (number == 0 || isFront)) (isFront, title) = (number == 0, number == 0 ? Settings : "Beginning");
            else if (!isFront && line.StartsWith("## ", StringComparison.Ordinal)) title = line[3..].Trim();
            else if (line.Length > 0) Add(isFront ? [line] : SentenceEnd().Split(line));
        }

        return sections;

        void Add(IEnumerable<string> sentences)
        {
            if (!sections.TryGetValue(title, out var known)) sections[title] = known = [];
            known.AddRange(sentences);
        }
    }

    [GeneratedRegex(@"(?<=[.!?](\[\^[^\]]+\])*)\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex SentenceEnd();
}
