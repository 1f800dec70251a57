using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Files;

/// <summary>Returns the edit that replaces a part of a text; null when the text is not written as it was read.</summary>
internal delegate TextEdit? ReplaceText(int start, string old, string replacement, bool isSafe);

/// <summary>Finds characters that cannot be meant: damaged letters, hidden characters, and letters of another alphabet that look like Latin ones.</summary>
internal static partial class CharacterFaults
{
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. "\t\r\n", .. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c)]);

    /// <summary>Returns the faults of a text in order, with their offsets, at most one of each kind a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset to start at.</param>
    /// <param name="locate">Returns the location of a character by its offset.</param>
    /// <param name="replace">Returns the edit that replaces a part of the text; null when the text is not written as it was read.</param>
    public static IEnumerable<Diagnostic> In(string text, int start, Func<int, Location> locate, ReplaceText? replace = null)
    {
        // Most texts have no character that could be part of a fault.
        if (!text.AsSpan(start).ContainsAnyExcept(Plain)) return Lost(text, start, locate);
        var rubbish = Rubbish().Matches(text, start);
        // A letter of another alphabet can be part of the rubbish, and would not help to restore it.
        var damaged = rubbish.Select(found => locate(found.Index).Line).ToHashSet();
        return Found(text, start, locate, replace, rubbish, damaged).Concat(Lost(text, start, locate).Where(lost => !damaged.Contains(lost.At.Line)));
    }

    // Letters that a program wrote as question marks, and UTF-7. At most one a line.
    private static IEnumerable<Diagnostic> Lost(string text, int start, Func<int, Location> locate) => text.AsSpan(start).ContainsAny('?', '+')
        ? QuestionMark().Matches(text, start).Select(found => Problems.LettersTurnedToRubbish(locate(found.Index), found.Value)).DistinctBy(lost => lost.At.Line)
        : [];

    private static IEnumerable<Diagnostic> Found(string text, int start, Func<int, Location> locate, ReplaceText? replace, MatchCollection rubbish, HashSet<int> damaged)
    {
        return rubbish.Select(found => new Fault(Problems.LettersTurnedToRubbish(locate(found.Index), found.Value), found, DamagedLetters.Restore(found.Value), IsSafe: false))
            .Concat(Hidden().Matches(text, start).Select(found => new Fault(Problems.HiddenCharacter(locate(found.Index), $"U+{(int)found.Value[0]:X4}"), found, InPlaceOfHidden(found.Value[0]), IsWithoutMeaning(found.Value[0]))))
            .Concat(LookAlike().Matches(text, start).Where(found => !damaged.Contains(locate(found.Index).Line)).Select(found => new Fault(Problems.LookAlikeLetter(locate(found.Index), found.Length > 2 ? found.Value : WordAt(text, found.Index), char.ConvertFromUtf32(char.ConvertToUtf32(found.Value, 0)), $"U+{char.ConvertToUtf32(found.Value, 0):X4}"), found, LatinOf(found.Value[0]), IsSafe: true)))
            .GroupBy(fault => (fault.Problem.Code, fault.Problem.At.Path, fault.Problem.At.Line))
            .Select(line => line.First().Problem with { Edit = replace is null ? null : EditOf(text, [.. line], replace) });
    }

    /// <summary>The edit of all faults of a line, because only the first is reported.</summary>
    private static TextEdit? EditOf(string text, Fault[] faults, ReplaceText replace)
    {
        if (Array.Exists(faults, fault => fault.Instead is null)) return null;
        var start = faults[0].Found.Index;
        var end = faults[^1].Found.Index + faults[^1].Found.Length;
        var edited = new StringBuilder();
        var next = start;
        foreach (var (_, found, instead, _) in faults)
        {
            edited.Append(text, next, found.Index - next).Append(instead);
            next = found.Index + found.Length;
        }

        return replace(start, text[start..end], edited.ToString(), Array.TrueForAll(faults, fault => fault.IsSafe));
    }

    private sealed record Fault(Diagnostic Problem, Match Found, string? Instead, bool IsSafe);

    /// <summary>A line break of another program is a space within a paragraph. Anything else that is hidden is left out.</summary>
    private static string InPlaceOfHidden(char c) => c is '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029' ? " " : "";

    /// <summary>Whether a character is no letter of another encoding, and does not change the order of others.</summary>
    private static bool IsWithoutMeaning(char c) => c is < ' ' or '\u007F' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';

    private static string? LatinOf(char c) => Others.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? $"{Latin[at]}" : null;

    private static string WordAt(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text[start..end];
    }

    // Not in an address: "?s=".
    [GeneratedRegex(@"(?<![/=@.#]\S*)((?<=\p{L}n)\?t\b|(?<=\p{L})\?(s|ll|re|ve)\b(?!=)|(?<=\d)\?(?=[CF]\b|\d+[ ]?(mg|g|ml|kg|%|days?|weeks?|months?|years?|people)))|(?<=[\w ])\+(IB|AO|AL|AK|AN|AM|Im|IK|IT)[A-Za-z0-9+/]-", RegexOptions.ExplicitCapture)]
    private static partial Regex QuestionMark();

    // UTF-8 read as Windows-1252, as Mac Roman, as the code pages 437, 850, 1250 and 1251, and the sign for a letter that could not be read.
    [GeneratedRegex("""
        \uFFFD
        | [ÂÃ][\u0080-\u00BF€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]
        | (?<!\p{Lu})Ã[‘’“”–—…]
        | [ÎÏ][\u0080-\u00BF]
        | Ð[\u0090-\u00AA\u00AC-\u00BA\u00BC-\u00BF]
        | â[\u0080-\u009F\u00A1-\u00BF€‚„ˆ‰†œ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]?
        | ï[¬»¿][\u0080-\u00BF]?
        | ðŸ
        | ‚Ä[ôöúùìîÆ¢] | √[©®†°¢∂§±≥≤º] | ¬[∞£µ±∫]
        | √[ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏∫ªºΩæø] | [¬Œ][†¢§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø]
        | ‚[ÄÅÇàâÜú][ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø] | ‚[âàÇ][^\s\w]
        | Γ[ÇéëêîåäêúôÜ\u00A2-\u00BF][ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»\u2500-\u2593]
        | [┬├╬╧][ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»®©ø×\u2591-\u2593╡╢╖╕╗╝╜╛ÁÂÀ]
        | Ô[ÇéëåêäÜ£][ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»\u2500-\u2593ÁÂÀ©¢¥]
        | в[Ђ‰‚†€„][\u0080-\u00BF\u0400-\u04FF‘’“”•–—˜™š›¦…€] | [ВГ][°±µ©®·¤¦§¨¬ЃѓЊЋЌљњќћўјҐєЇїЅѕіІЄЈј¶—]
        | Ă[\u0080-\u00BF‚„†‡‰˘˝ˇ˛śťźžľĽłŁşŞąĄŤŹŠŚŽ—–] | Â[˝łĄľ] | Å[\u00A0\u00A1\u00BE](?=\p{Ll})
        | (?<=\p{L})[□¿](?=\p{Ll})
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Rubbish();

    // Control characters, marks that reorder text, line breaks of other programs, and signs that exist only in one font.
    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\u2800\uE000-\uF8FF\uFFFC\uFFFE\uFFFF]")]
    private static partial Regex Hidden();

    [GeneratedRegex($"(?<=[A-Za-z]){LookAlikes}|{LookAlikes}(?=[A-Za-z])|(?<=[a-z])[\u0370-\u052F](?=[a-z])|{Shaped}{{3,}}")]
    private static partial Regex LookAlike();

    // Small capitals, raised letters, and letters in circles, squares and brackets. One or two can be meant, as in ᵗʰ.
    private const string Shaped = "(?:[\u1D00-\u1D6A\u0262\u026A\u0274\u0280\u028F\u0299\u029C\u029F\uA730\uA731\u02B0-\u02B8\u02E1-\u02E3\u2071\u207F\u1D9C\u1DA0\u249C-\u24E9]|\uD83C[\uDD10-\uDD69\uDD70-\uDD89])";

    // Cyrillic and Greek letters with the shape of a Latin one. Others, as in "β-blocker", are meant.
    private const string LookAlikes = "[\u0405\u0406\u0408\u0410\u0412\u0415\u041A\u041C-\u041E\u0420-\u0423\u0425\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04BB\u0501\u051B\u051D\u0391\u0392\u0395-\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF\u03BD\u03F2\u0251\u0261\u1D00-\u1D22\u216C-\u216F\u2170\u2174\u2179\u217C-\u217F]";

    private const string Others = "\u0405\u0406\u0408\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04BB\u0501\u051B\u051D\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF\u03BD\u03F2\u0251\u0261";

    // The letter that each of the others looks like.
    private const string Latin = "SIJABEKMHOPCTYXaeopcyxsijhdqwABEZHIKMNOPTYXovcag";
}
