using System.Buffers;

namespace LiverInfo.Content.Checks.Honesty.Words;

/// <summary>The common beginning of the forms of an English word: "eases", "eased" and "easing" share one.</summary>
/// <remarks>It need not be a word, and it need not be right: the same rules apply to the word classes, the corpus and the pages.</remarks>
internal static class Stem
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <param name="word">A word in lower case.</param>
    public static string Of(string word)
    {
        // "You'll" begins like "you will".
        var stem = word.LastIndexOf('\'') is > 0 and var end ? word[..end] : word;
        if (stem.Length <= 3) return stem;
        stem = WithoutEnding(WithoutPlural(stem));
        if (stem.Length > 3 && stem[^1] == 'e' && !IsShort(stem)) stem = stem[..^1];
        return stem.Length > 2 && stem[^1] == 'y' && !Vowels.Contains(stem[^2]) ? $"{stem[..^1]}i" : stem;
    }

    private static string WithoutPlural(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4) return $"{word[..^3]}y";
        if (word.EndsWith("sses", StringComparison.Ordinal)) return word[..^2];
        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static string WithoutEnding(string word)
    {
        if (word.EndsWith("ied", StringComparison.Ordinal) && word.Length > 4) return $"{word[..^3]}y";
        if (word.EndsWith("ing", StringComparison.Ordinal)) return Undoubled(word, word[..^3]);
        return word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal) ? Undoubled(word, word[..^2]) : word;
    }

    // "note" is not "not", nor "care" a "car".
    private static bool IsShort(string word) =>
        word.Length == 4 && !Vowels.Contains(word[0]) && Vowels.Contains(word[1]) && !Vowels.Contains(word[2]) && word[2] is not ('w' or 'x');

    // "stopped" has the stem of "stop", "killed" that of "kill", "cured" that of "cure"; "bring" and "red" have no ending.
    private static string Undoubled(string word, string rest)
    {
        if (rest.Length < 3 || !rest.AsSpan().ContainsAny(Vowels)) return word;
        if (IsShort($"{rest}e")) return $"{rest}e";
        return rest[^1] == rest[^2] && rest[^1] is not ('l' or 's' or 'z') ? rest[..^1] : rest;
    }
}
