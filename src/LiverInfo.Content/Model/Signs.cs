using System.Globalization;

namespace LiverInfo.Content.Model;

/// <summary>Characters that are easily confused: with nothing, with a space, with a hyphen or with a straight quotation mark.</summary>
internal static class Signs
{
    /// <summary>Characters that have no width or a meaning of their own, and that can be left out of a text without a change in it.</summary>
    /// <remarks>The joiners U+200C and U+200D are excluded, because the spelling of some languages needs them.</remarks>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u206F') or '\uFEFF';

    /// <summary>Whether a character is shown as a space and is not one.</summary>
    public static bool IsOtherSpace(char c) => c is not ' ' && char.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator;

    /// <summary>Whether a character is shown as a short line in the middle of the row, as a hyphen is.</summary>
    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D';

    /// <summary>Whether a character opens a quotation and is not straight.</summary>
    public static bool IsCurlyOpening(char c) => c is '“' or '„' or '‟' or '«' or '‘' or '‚' or '‛' or '‹' or '”' or '’' or '＂' or '´';

    /// <summary>Whether a character closes a quotation and is not straight.</summary>
    public static bool IsCurlyClosing(char c) => c is '”' or '“' or '»' or '«' or '’' or '‘' or '›' or '＂' or '´' or '‟';

    /// <summary>The name of a character for a message.</summary>
    public static string NameOf(char c) => c switch
    {
        '\u00A0' or '\u202F' => "no-break space",
        '\u00AD' => "soft hyphen",
        '\u200B' or '\u2060' or '\uFEFF' => "space without a width",
        '\u3000' => "wide space",
        '\u2013' or '\u2014' or '\u2015' => "dash",
        '\u2028' or '\u2029' or '\u0085' => "line break of another kind",
        _ when IsInvisible(c) => "sign that cannot be seen",
        _ when IsOtherSpace(c) => "space that is not an ordinary one",
        _ => $"{c}",
    } + $" (U+{(int)c:X4})";

    /// <summary>Removes the ordinary, other and invisible spaces at both ends.</summary>
    public static string TrimAll(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return text[start..end];
    }

    /// <summary>Whether a character is shown as nothing.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || IsInvisible(c) || c is '\u200C' or '\u200D';
}
