using System.Text.RegularExpressions;

namespace LiverInfo.Content.Model;

/// <summary>Recognises abbreviations in capitals, such as MELD and SAEs.</summary>
internal static partial class Acronym
{
    /// <summary>Whether a word is capitals and hyphens with at least two capitals; a plural s can follow.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in WithoutPlural(word))
        {
            if (char.IsUpper(c)) capitals++;
            else if (c != '-') return false;
        }

        return capitals > 1;
    }

    /// <summary>A word without the s of its plural.</summary>
    public static ReadOnlySpan<char> WithoutPlural(ReadOnlySpan<char> word) => word.EndsWith("s", StringComparison.Ordinal) ? word[..^1] : word;

    /// <summary>Whether a word or phrase begins with an abbreviation: "MELD score", "MELD-Na".</summary>
    public static bool Begins(ReadOnlySpan<char> phrase) => phrase is [var first, var second, ..] && char.IsUpper(first) && char.IsUpper(second);

    /// <summary>Removes names in capitals from a text. They can contain digits: REALISTIC, ISRCTN91288089.</summary>
    public static string RemoveNames(string text) => Names().Replace(text, "");

    [GeneratedRegex(@"(?<![\w-])[A-Z](?>[0-9-]*)[A-Z](?>[A-Z0-9-]*)s?(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
