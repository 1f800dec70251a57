using System.Collections.Frozen;

namespace LiverInfo.Content.Files;

/// <summary>
/// The plain letters of letters that look like them: ligatures, full-width and mathematical letters, and letters whose accent is a
/// character of its own.
/// </summary>
/// <remarks><see cref="string.Normalize()"/> changes nothing, because the program does not use the tables of the system.</remarks>
internal static class CompatibleLetters
{
    private const int FirstMathematical = 0x1D400;
    private const int LastMathematical = 0x1D6A3;
    private const int FirstDigit = 0x1D7CE;
    private const int LastDigit = 0x1D7FF;
    private const int WidthOffset = 0xFEE0;

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    // A combining accent, and pairs of a letter without it and with it.
    private static readonly FrozenDictionary<(char Letter, char Accent), char> Accented = new (char Accent, string Pairs)[]
    {
        ('\u0300', "AÀEÈIÌOÒUÙNǸaàeèiìoòuùnǹ"),
        ('\u0301', "AÁCĆEÉIÍLĹNŃOÓRŔSŚUÚYÝZŹaácćeéiílĺnńoórŕsśuúyýzź"),
        ('\u0302', "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ"),
        ('\u0303', "AÃIĨNÑOÕUŨaãiĩnñoõuũ"),
        ('\u0304', "AĀEĒIĪOŌUŪaāeēiīoōuū"),
        ('\u0306', "AĂGĞaăgğ"),
        ('\u0307', "CĊEĖGĠIİZŻcċeėgġzż"),
        ('\u0308', "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ"),
        ('\u030A', "AÅUŮaåuů"),
        ('\u030B', "OŐUŰoőuű"),
        ('\u030C', "CČDĎEĚNŇRŘSŠTŤZŽcčdďeěnňrřsštťzž"),
        ('\u0327', "CÇSŞTŢcçsştţ"),
        ('\u0328', "AĄEĘIĮUŲaąeęiįuų"),
    }.SelectMany(mark => mark.Pairs.Chunk(2).Select(pair => ((pair[0], mark.Accent), pair[1]))).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>The plain letters of the letter at an index, and how many characters it has; null when it is plain, or no letter.</summary>
    public static string? Of(string text, int at, out int length)
    {
        length = 1;
        switch (text[at])
        {
            case >= '\uFB00' and <= '\uFB06' and var ligature:
                return Ligatures[ligature - '\uFB00'];
            case (>= '\uFF10' and <= '\uFF19' or >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A') and var wide:
                return ((char)(wide - WidthOffset)).ToString();
            case '\uD835' when at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]):
                length = 2;
                return char.ConvertToUtf32(text[at], text[at + 1]) switch
                {
                    <= LastMathematical and var letter => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[(letter - FirstMathematical) % 52].ToString(),
                    >= FirstDigit and <= LastDigit and var digit => ((char)('0' + ((digit - FirstDigit) % 10))).ToString(),
                    _ => null,
                };
            default:
                return null;
        }
    }

    /// <summary>The letter that a letter and an accent after it make; null when there is none.</summary>
    public static char? Compose(char letter, char accent) => Accented.TryGetValue((letter, accent), out var composed) ? composed : null;
}
