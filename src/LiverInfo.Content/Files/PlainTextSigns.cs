using System.Text.RegularExpressions;

namespace LiverInfo.Content.Files;

/// <summary>Finds signs that have a meaning in the text of a page, and none where text is plain: in a setting, a caption or a title.</summary>
internal static partial class PlainTextSigns
{
    /// <summary>The first such signs of a text, with the text that they belong to.</summary>
    public static Match In(string text) => Signs().Match(text);

    /// <summary>The first such signs, or else the first address, comment or note for the author.</summary>
    public static Match InOrAddress(string text) => In(text) is { Success: true } signs ? signs : OtherSigns().Match(text);

    [GeneratedRegex(@"^(#{1,6}|[->*+])\s|^\|.*\|$|`[^`]+`|\^[^\s^]{1,20}\^|<!--|%%[^%\n]*\p{L}[^%\n]*%%|[\p{L}\p{Nd} ][\u0332\u0333\u0335-\u0338][^\n]*|\\[*_#\[\]>`""]|\[\[[^\[\]]+\]\]|(?<=[A-Za-z])~\w{1,6}~|\$(?=[^\s$\d])[^$]*[\\^_{=][^$]*\$|(?<![\w:]):[a-z][a-z0-9_+-]*:(?![\w:])|\*\*|~~|==\S[^=]*==|\]\([^)]*\)|\[\^[^\]]*\]|\[[ xX]\]|\{[^}]*\}|</?[A-Za-z][^<>]*>|&(#\w+|nbsp|amp|lt|gt|quot|deg);|(?<!\w)\*\S([^*]*\S)?\*(?!\w)|(?<!\w)_\S[^_]*\S_(?!\w)", RegexOptions.ExplicitCapture)]
    private static partial Regex Signs();

    [GeneratedRegex(@"-->|https?://\S+|www\.\S+|\[\p{L}[^\[\]]* [^\[\]]*\]", RegexOptions.ExplicitCapture)]
    private static partial Regex OtherSigns();
}
