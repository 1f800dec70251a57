using System.Collections.Frozen;

namespace LiverInfo.Content.Templates;

/// <summary>Letters with accents as letters of an address. The program does not use the tables of the system that could take them apart.</summary>
internal static class PlainLetters
{
    private static readonly FrozenDictionary<char, string> Letters = new (string From, string To)[]
    {
        ("àáâãåāăąÀÁÂÃÅ", "a"), ("çćĉčÇČ", "c"), ("ďđð", "d"), ("èéêëēĕėęěÈÉÊË", "e"), ("ĝğġģ", "g"), ("ìíîïĩīĭįıÌÍÎÏ", "i"), ("łĺľ", "l"),
        ("ñńňÑ", "n"), ("òóôõøōőÒÓÔÕØ", "o"), ("ŕř", "r"), ("śŝşšŠ", "s"), ("ţťŧ", "t"), ("ùúûũūŭůűųÙÚÛ", "u"), ("ýÿÝ", "y"), ("źżžŽ", "z"),
        ("äÄæÆ", "ae"), ("öÖœŒ", "oe"), ("üÜ", "ue"), ("ß", "ss"), ("'’", ""),
    }.SelectMany(pair => pair.From.Select(letter => (letter, pair.To))).ToFrozenDictionary(pair => pair.letter, pair => pair.To);

    /// <summary>The letters of an address for a character.</summary>
    public static string Of(char c) => Letters.TryGetValue(c, out var plain) ? plain : c.ToString();
}
