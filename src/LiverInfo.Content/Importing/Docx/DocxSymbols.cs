using System.Collections.Frozen;
using System.Globalization;

namespace LiverInfo.Content.Importing.Docx;

/// <summary>The signs of the fonts Symbol and Wingdings, which are numbers without a meaning in any other font.</summary>
internal static class DocxSymbols
{
    private static readonly FrozenDictionary<int, string> Symbol = new (int Code, string Sign)[]
    {
        (0x61, "α"), (0x62, "β"), (0x67, "γ"), (0x64, "δ"), (0x65, "ε"), (0x6C, "λ"), (0x6D, "μ"), (0x70, "π"), (0x73, "σ"), (0x77, "ω"), (0x44, "Δ"), (0x57, "Ω"),
        (0xA2, "′"), (0xA3, "≤"), (0xA5, "∞"), (0xAB, "↔"), (0xAC, "←"), (0xAD, "↑"), (0xAE, "→"), (0xAF, "↓"), (0xB0, "°"), (0xB1, "±"), (0xB2, "″"), (0xB3, "≥"),
        (0xB4, "×"), (0xB7, "•"), (0xB8, "÷"), (0xB9, "≠"), (0xBB, "≈"), (0xBC, "…"), (0xD6, "√"), (0x2D, "−"), (0x7E, "~"), (0x2B, "+"), (0x3C, "<"), (0x3D, "="), (0x3E, ">"), (0x25, "%"),
    }.ToFrozenDictionary(sign => sign.Code, sign => sign.Sign);

    private static readonly FrozenDictionary<int, string> Wingdings = new (int Code, string Sign)[]
    {
        (0x28, "☎"), (0x2A, "✉"), (0x4A, "☺"), (0x6C, "●"), (0x6E, "■"), (0x6F, "□"), (0x71, "□"), (0x75, "◆"), (0x76, "❖"), (0x9F, "•"), (0xA7, "▪"), (0xA8, "□"),
        (0xD8, "➢"), (0xDF, "←"), (0xE0, "→"), (0xE1, "↑"), (0xE2, "↓"), (0xE8, "→"), (0xF0, "→"), (0xFB, "✗"), (0xFC, "✓"), (0xFD, "☒"), (0xFE, "☑"),
    }.ToFrozenDictionary(sign => sign.Code, sign => sign.Sign);

    /// <summary>The sign; null when it is not known.</summary>
    /// <param name="font">The font, or null.</param>
    /// <param name="code">Its number in hexadecimal digits, with or without the private area before it.</param>
    public static string? Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)) return null;
        var own = number is >= 0xF000 and <= 0xF0FF ? number - 0xF000 : number;
        if (font is null || font.StartsWith("Symbol", StringComparison.OrdinalIgnoreCase)) return Symbol.GetValueOrDefault(own);
        if (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) && font.Trim() == "Wingdings") return Wingdings.GetValueOrDefault(own);
        return number is > 0x20 and < 0xD800 ? char.ConvertFromUtf32(number) : null;
    }
}
