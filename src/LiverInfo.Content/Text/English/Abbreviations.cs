using System.Collections.Frozen;

namespace LiverInfo.Content.Text.English;

/// <summary>Abbreviations whose full stop does not end a sentence.</summary>
internal static class Abbreviations
{
    // Case-sensitive: "Ms" is a title, and "MS" is an illness, which can end a sentence.
    private static readonly FrozenSet<string> AlwaysGoOn = FrozenSet.ToFrozenSet(
        ["Dr", "Mr", "Mrs", "Ms", "Mx", "Prof", "Rev", "St", "e.g", "E.g", "eg", "i.e", "I.e", "ie", "vs", "cf", "viz", "approx", "Approx"],
        StringComparer.Ordinal);

    // Only before a number: "No." can be an answer, and "et al." can end a sentence.
    private static readonly FrozenSet<string> GoOnBeforeNumber = FrozenSet.ToFrozenSet(
        ["no", "nos", "fig", "figs", "vol", "ch", "sec", "p", "pp", "al", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"],
        StringComparer.OrdinalIgnoreCase);

    // After these words, a single capital is a type and not an initial: "hepatitis B.", "types A and B.".
    private static readonly FrozenSet<string> BeforeKind = FrozenSet.ToFrozenSet(
        ["hepatitis", "vitamin", "vitamins", "type", "types", "class", "group", "groups", "grade", "stage", "score", "category", "child-pugh",
            "arm", "plan", "part", "table", "figure", "appendix", "factor", "phase", "section", "option", "and", "or"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
        ["a", "all", "also", "an", "and", "are", "as", "ask", "at", "both", "but", "call", "can", "do", "doctors", "does", "each", "for", "he", "her",
            "his", "how", "however", "if", "in", "is", "it", "its", "many", "most", "no", "not", "on", "one", "or", "other", "our", "patients", "people",
            "read", "see", "she", "so", "some", "talk", "tell", "that", "the", "their", "then", "there", "these", "they", "this", "those", "to",
            "treatment", "two", "we", "what", "when", "where", "which", "who", "why", "with", "without", "you", "your"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the sentence always continues after a word, such as "Dr" and "e.g".</summary>
    public static bool GoesOn(string word) => AlwaysGoOn.Contains(word);

    /// <summary>Whether the sentence continues after a word when a number follows, such as "Fig" and "Nov".</summary>
    public static bool GoesOnBeforeNumber(string word) => GoOnBeforeNumber.Contains(word);

    /// <summary>Whether a word is initials, such as "J" and "U.S". The word "I" is not an initial.</summary>
    public static bool IsInitials(string word)
    {
        if (word.Length % 2 == 0 || word == "I") return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.') return false;
        }

        return true;
    }

    /// <summary>Whether a single capital is a type because of the word before it.</summary>
    public static bool IsKind(string initials, string before) => initials.Length == 1 && BeforeKind.Contains(before);

    /// <summary>Whether a word is usually the start of a sentence and rarely a name.</summary>
    public static bool BeginsSentence(string word) => Openers.Contains(word);
}
