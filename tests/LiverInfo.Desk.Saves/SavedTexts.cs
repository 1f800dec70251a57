using System.Globalization;

namespace LiverInfo.Desk.Saves;

/// <summary>Texts of which one can tell whether they are whole.</summary>
internal static class SavedTexts
{
    private const int Lines = 400;

    /// <summary>The text of one save.</summary>
    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"begins {number}\n{string.Join('\n', Enumerable.Range(0, Lines + (number % 7)).Select(line => $"Line {line} of save {number}."))}\nends {number}\n");

    /// <summary>Whether a text is that of one save, from its first byte to its last.</summary>
    public static bool IsWhole(string text) =>
        text.StartsWith("begins ", StringComparison.Ordinal)
        && int.TryParse(text.AsSpan(7, Math.Max(0, text.IndexOf('\n', StringComparison.Ordinal) - 7)), CultureInfo.InvariantCulture, out var number)
        && text == Of(number);
}
