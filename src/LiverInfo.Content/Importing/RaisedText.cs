using System.Collections.Frozen;

namespace LiverInfo.Content.Importing;

/// <summary>Raised and lowered characters as signs of their own, because 10 with a raised 9 is not 109.</summary>
internal static class RaisedText
{
    private static readonly FrozenDictionary<char, char> Raised = Map("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ");

    private static readonly FrozenDictionary<char, char> Lowered = Map("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎");

    // The endings of ordinal numbers and of trade marks mean the same on the line.
    private static readonly FrozenSet<string> SameOnTheLine = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "st", "nd", "rd", "th", "®", "™", "©", "*", "†", "‡", "");

    /// <summary>The text with signs of its own; null when there is no sign for one of its characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isRaised">Whether it is raised, and not lowered.</param>
    public static string? Of(string text, bool isRaised)
    {
        if (isRaised && SameOnTheLine.Contains(text.Trim())) return text;
        var signs = isRaised ? Raised : Lowered;
        return text.All(c => signs.ContainsKey(c) || char.IsWhiteSpace(c)) ? string.Concat(text.Select(c => signs.GetValueOrDefault(c, c))) : null;
    }

    private static FrozenDictionary<char, char> Map(string from, string to) => from.Zip(to).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
}
