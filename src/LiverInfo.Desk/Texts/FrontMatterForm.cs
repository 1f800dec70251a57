using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LiverInfo.Desk.Texts;

/// <summary>The settings of a page as a form. A field is one line of the front matter, and no other line is touched.</summary>
internal static partial class FrontMatterForm
{
    private const string Fence = "---";

    /// <summary>The settings that have a field, in order.</summary>
    public static ImmutableArray<FormField> Fields { get; } =
    [
        new("title", "Title", "The heading of the page; at most 65 characters."),
        new("description", "Description", "The page in one sentence of 50 to 160 characters."),
        new("order", "Order", "Its place among its neighbours: smaller numbers come first."),
        new("kind", "Kind", "What the page is about.") { Choices = ["", "guide", "treatment", "condition", "about"] },
        new("certainty", "Certainty", "Only for a treatment: how sure the evidence is. When in doubt, the lower.") { Choices = ["", "high", "moderate", "low", "very-low"] },
        new("draft", "Draft", "While you write, keep the page off the site. To publish it, choose No, and save.") { Choices = ["", "true"], Labels = ImmutableDictionary<string, string>.Empty.Add("", "No: readers see the page").Add("true", "Yes: kept off the site") },
        new("publishDate", "First day", "The first day the page is shown, such as 2026-12-01."),
        new("expiryDate", "Last day", "The first day the page is no longer shown."),
        new("reviewIn", "Review holds", "How long a review of this page holds, such as 12 months."),
    ];

    /// <summary>Reads the value of a field.</summary>
    /// <param name="text">The article, with line feeds only.</param>
    /// <param name="name">The field.</param>
    /// <returns>The value; empty when the field is not there; null when it is written in another way than on one line.</returns>
    public static string? Read(string text, string name)
    {
        if (Find(text, name) is not { } at) return "";
        var match = Line().Match(text[at.Start..at.End]);
        return match.Success && !IsContinued(text, at.End) && Value(match) is { } value ? value : null;
    }

    /// <summary>Returns the article with another value in one field, or null when that cannot be done on its one line.</summary>
    /// <param name="text">The article, with line feeds only.</param>
    /// <param name="name">The field, one of <see cref="Fields"/>.</param>
    /// <param name="value">The value; empty removes the line.</param>
    public static string? Write(string text, string name, string value)
    {
        value = value.ReplaceLineEndings(" ").Trim();
        if (Fields.All(field => field.Name != name)) return null;
        if (Read(text, name) is not { } before) return null;
        if (before == value) return text;
        if (Find(text, name) is { } at)
        {
            if (value.Length == 0) return text.Remove(at.Start, Math.Min(at.End + 1, text.Length) - at.Start);
            var match = Line().Match(text[at.Start..at.End]);
            var start = match.Groups["start"].Value;
            if (start[^1] == ':') start += " ";
            return string.Concat(text[..at.Start], start, Quoted(value, match.Groups["value"].Value), match.Groups["rest"].Value + text[at.End..]);
        }

        if (value.Length == 0) return text;
        return End(text) is { } end ? text.Insert(end, $"{name}: {Quoted(value, IsWord(value) ? "" : "\"")}\n") : null;
    }

    private static (int Start, int End)? Find(string text, string name)
    {
        if (End(text) is not { } end) return null;
        for (var start = text.IndexOf('\n', StringComparison.Ordinal) + 1; start < end; start = text.IndexOf('\n', start) + 1)
        {
            var stop = text.IndexOf('\n', start);
            if (text.AsSpan(start).StartsWith(name + ":", StringComparison.Ordinal)) return (start, stop);
        }

        return null;
    }

    /// <summary>Where the line begins that closes the front matter; null when there is none.</summary>
    private static int? End(string text)
    {
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal)) return null;
        for (var start = Fence.Length + 1; start < text.Length;)
        {
            var stop = text.IndexOf('\n', start);
            if (text[start..(stop < 0 ? text.Length : stop)].TrimEnd() == Fence) return start;
            if (stop < 0) break;
            start = stop + 1;
        }

        return null;
    }

    /// <summary>Whether the next line belongs to the value.</summary>
    private static bool IsContinued(string text, int end) => end + 1 < text.Length && (text[end + 1] is ' ' or '\t' || text.AsSpan(end + 1).StartsWith("- "));

    private static string? Value(Match match) => match.Groups["value"].Value switch
    {
        ['"', .., '"'] quoted when quoted.Length > 1 => Unescape(quoted[1..^1]),
        ['\'', .., '\''] quoted when quoted.Length > 1 => quoted[1..^1].Replace("''", "'", StringComparison.Ordinal),
        ['|' or '>' or '&' or '*' or '!' or '[' or '{', ..] => null,
        var plain => plain,
    };

    private static string? Unescape(string text) => PlainEscapes().IsMatch(text) ? Escape().Replace(text, "$1") : null;

    private static string Quoted(string value, string like) => like switch
    {
        ['\'', ..] => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
        ['"', ..] => $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        _ => IsWord(value) ? value : Quoted(value, "\""),
    };

    /// <summary>Whether a value needs no quotation marks.</summary>
    private static bool IsWord(string value) => PlainWord().IsMatch(value);

    [GeneratedRegex("""^(?<start>[A-Za-z]+:[ \t]*)(?<value>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#][^#]*?|)(?<rest>[ \t]*(?:[ \t]#.*)?)$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Line();

    [GeneratedRegex("""^([^\\]|\\["\\])*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex PlainEscapes();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9 -]*$")]
    private static partial Regex PlainWord();
}

/// <summary>A field of the form.</summary>
/// <param name="Name">The setting.</param>
/// <param name="Label">Its label.</param>
/// <param name="Help">What it is, in a sentence.</param>
internal sealed record FormField(string Name, string Label, string Help)
{
    /// <summary>The values to choose from; empty for any text.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>What a value is called, where that is not the value itself.</summary>
    public ImmutableDictionary<string, string> Labels { get; init; } = ImmutableDictionary<string, string>.Empty.Add("", "(not set)");
}
