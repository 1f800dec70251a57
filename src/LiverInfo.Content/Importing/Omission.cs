using System.Collections.Immutable;

namespace LiverInfo.Content.Importing;

/// <summary>Something of a document that is not on the page, or is there in another form.</summary>
/// <param name="What">What it is and what became of it, in a sentence without its full stop.</param>
/// <param name="Words">The words that it holds; empty when there are none.</param>
/// <param name="After">The words before it, to find its place; empty when it has none.</param>
public sealed record Omission(string What, string Words = "", string After = "")
{
    private const int LongestWords = 400;
    private const int LongestPlace = 60;

    /// <summary>The message for a person, on one line.</summary>
    public override string ToString()
    {
        var words = Words.Trim().Length == 0 ? "" : $": “{Shorten(Words.Trim(), LongestWords)}”";
        var place = After.Trim().Length == 0 ? "" : $" (after “{ShortenStart(After.Trim(), LongestPlace)}”)";
        return $"{What}{words}{place}";
    }

    /// <summary>Drops those that say the same of the same place.</summary>
    internal static ImmutableArray<Omission> Distinct(IEnumerable<Omission> all) => [.. all.Distinct()];

    private static string Shorten(string text, int length) => text.Length <= length ? text : text[..length].TrimEnd() + " …";

    private static string ShortenStart(string text, int length) => text.Length <= length ? text : "… " + text[^length..].TrimStart();
}
