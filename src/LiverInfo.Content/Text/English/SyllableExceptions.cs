using System.Collections.Frozen;

namespace LiverInfo.Content.Text.English;

/// <summary>Common words that <see cref="SyllablePatterns"/> counts wrongly. Letters only: "haven't" is "havent".</summary>
internal static class SyllableExceptions
{
    private static readonly FrozenDictionary<string, int> Counts = new Dictionary<string, int>
    {
        ["aches"] = 1,
        ["acne"] = 2,
        ["apostrophe"] = 4,
        ["argue"] = 2,
        ["argued"] = 2,
        ["argues"] = 2,
        ["ascites"] = 3,
        ["business"] = 2,
        ["businesses"] = 3,
        ["cafe"] = 2,
        ["diabetes"] = 4,
        ["havent"] = 2,
        ["headaches"] = 2,
        ["linear"] = 3,
        ["maybe"] = 2,
        ["moreover"] = 3,
        ["naive"] = 2,
        ["naked"] = 2,
        ["overseas"] = 3,
        ["pancreas"] = 3,
        ["parliament"] = 3,
        ["people"] = 2,
        ["peoples"] = 2,
        ["recipe"] = 3,
        ["recipes"] = 3,
        ["soldier"] = 2,
        ["soldiers"] = 2,
        ["someone"] = 2,
        ["someones"] = 2,
        ["wednesday"] = 2,
        ["whoever"] = 3,
        ["wicked"] = 2,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The number of syllables of a word in lower case, or null when the word is not an exception.</summary>
    public static int? Find(string word) => Counts.TryGetValue(word, out var count) ? count : null;
}
