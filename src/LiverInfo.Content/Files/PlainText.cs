using System.Globalization;

namespace LiverInfo.Content.Files;

/// <summary>Spells a text in one way for the checks. Every character keeps its place.</summary>
internal static class PlainText
{
    /// <summary>Replaces every kind of space by an ordinary one, and the signs that are typed for an apostrophe within a word by one.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyExceptInRange('!', '_');
        for (; first >= 0 && first < text.Length && Plain(text, first) == text[first]; first++)
        {
        }

        if (first < 0 || first == text.Length) return text.ToString();
        var plain = text.ToArray();
        for (var i = first; i < plain.Length; i++) plain[i] = Plain(text, i);
        return new(plain);
    }

    private static char Plain(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ' ' or (>= 'a' and <= 'z') => text[at],
        '`' or '\u00B4' or '\u02BC' or '\u2018' or '\u2032' when at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]) => '’',
        var c when c > '\u007F' && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator => ' ',
        var c => c,
    };
}
