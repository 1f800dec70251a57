using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LiverInfo.Content.Files;

/// <summary>
/// Removes from a text what authors cannot see and cannot mean, so that it hides no word from the checks, the glossary and the search:
/// soft hyphens, zero-width characters, ligatures, the letter variants of other character sets, and accents apart from their letter.
/// </summary>
/// <remarks>Line breaks are never added or removed. Characters that could be meant are kept, and reported where they are harmful.</remarks>
internal static partial class TextNormalizer
{
    private const char FirstRightToLeft = '\u0590';

    /// <summary>Returns the normalized text; the same instance when there is nothing to change.</summary>
    public static string Normalize(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u009F') || !text.Any(MayChange)) return text;
        var hasRightToLeft = text.Any(IsRightToLeft);
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!MayChange(c))
            {
                kept.Append(c);
            }
            else if (CompatibleLetters.Of(text, i, out var length) is { } plain)
            {
                kept.Append(plain);
                i += length - 1;
            }
            else if (kept.Length > 0 && CompatibleLetters.Compose(kept[^1], c) is { } composed)
            {
                kept[^1] = composed;
            }
            else if (!IsDropped(text, i, hasRightToLeft))
            {
                kept.Append(c);
            }
            else if (char.IsHighSurrogate(c))
            {
                i++;
            }
        }

        return SpaceOfMarkup().Replace(SpaceAtEnd().Replace(kept.ToString(), ""), match => BlankLike(match.Value));
    }

    /// <summary>Letters of European languages, common punctuation and white space are never changed on their own.</summary>
    private static bool MayChange(char c) => c is '\u00A0' or '\u00AD' or >= '\u0300' and not (>= '\u2010' and <= '\u2027' or >= '\u2030' and <= '\u205E');

    private static bool IsDropped(string text, int at, bool hasRightToLeft)
    {
        var c = text[at];
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        switch (c)
        {
            // Joiners belong to Persian, to the scripts of India and to pictographs.
            case '\u200C' or '\u200D':
                return IsPlain(before) || IsPlain(after);
            // A direction mark has a meaning beside a script that is written from right to left.
            case '\u200E' or '\u200F' or '\u061C':
                return !hasRightToLeft || (IsPlainLetter(before) && IsPlainLetter(after));
            // A variation selector belongs to a pictograph or to a digit on a key.
            case >= '\uFE00' and <= '\uFE0F':
                return IsPlain(before) && !char.IsAsciiDigit(before);
            case '\u034F' or '\u115F' or '\u1160' or '\u3164' or '\uFFA0':
                return true;
            // Tags, which stay only in the flag of a region.
            case '\uDB40':
                return (after is >= '\uDC00' and <= '\uDC7F' && !char.IsLowSurrogate(before)) || (after is >= '\uDD00' and <= '\uDDEF' && IsPlain(before));
            // Signs of music that are not shown.
            case '\uD834':
                return after is >= '\uDD73' and <= '\uDD7A';
            // Vowels of Khmer that are not shown.
            case '\u17B4' or '\u17B5':
                return IsPlain(before);
            // Embeddings, overrides and isolates are reported, because they change the order that a reader sees.
            case >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069':
            // Signs of Arabic and Syriac are visible.
            case >= '\u0600' and <= '\u0605' or '\u06DD' or '\u070F' or '\u0890' or '\u0891' or '\u08E2':
                return false;
            default:
                return char.GetUnicodeCategory(c) == UnicodeCategory.Format;
        }
    }

    private static bool IsPlain(char c) => c < FirstRightToLeft || c is >= '\u2000' and <= '\u206F';

    private static bool IsPlainLetter(char c) => c < FirstRightToLeft && char.IsLetterOrDigit(c);

    private static bool IsRightToLeft(char c) =>
        c is >= FirstRightToLeft and <= '\u08FF' and not '\u061C' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    private static string BlankLike(string text) => string.Concat(text.Select(c => char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator ? ' ' : c));

    [GeneratedRegex(@"[\t ]*[\p{Zs}-[ ]][\t\p{Zs}]*(?=\r|\n|\z)")]
    private static partial Regex SpaceAtEnd();

    /// <summary>The white space before and after a sign at the start of a line, and before the signs that close a heading. Markdown and YAML know only ordinary spaces.</summary>
    [GeneratedRegex(@"^[\t\p{Zs}]*\p{Zs}[\t\p{Zs}]*(?=\S|$|\r)|(?<=^[ \t]*)(#{1,6}|[-*+>:]|\d{1,9}[.)])[ ]*[\p{Zs}-[ ]]+|[\p{Zs}-[ ]]+(?=#{1,6}[\t ]*(\r|\n|\z))(?<=^[ \t]*#{1,6}\s[^\r\n]*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex SpaceOfMarkup();
}
