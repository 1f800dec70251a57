using System.Text.RegularExpressions;

namespace LiverInfo.Content.Markdown.Links;

/// <summary>Finds the addresses of websites and of e-mail in a text.</summary>
internal static partial class Addresses
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>Returns the addresses in a text, without the punctuation after them.</summary>
    public static MatchCollection In(string text) => Address().Matches(text);

    /// <summary>Returns an address with the scheme that a link needs.</summary>
    public static string Complete(string address)
    {
        if (address.Contains("://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return address;
        return (Email().IsMatch(address) ? "mailto:" : "https://") + address;
    }

    /// <summary>Whether a whole text is the address of another website or of e-mail, without its scheme.</summary>
    public static bool IsWithoutScheme(string text) => WithoutScheme().IsMatch(text);

    [GeneratedRegex(@"(?<![\w@.\-/])(https?://[^\s<>""“”\uFFFC]+|www\.[\w\-]+\.[^\s<>""“”\uFFFC]+|(mailto:)?[\w.+\-]{1,64}@[\w\-]{1,64}(\.[\w\-]{1,64}){1,8})(?<![.,;:!?)\]'’*_])", Options)]
    private static partial Regex Address();

    [GeneratedRegex(@"\A[\w.+\-]+@[\w.\-]+\z", Options)]
    private static partial Regex Email();

    [GeneratedRegex(@"\A(www\.\S+|[\w.+\-]+@[\w\-]+(\.[\w\-]+)+|([a-z0-9\-]+\.)+(com|org|net|info|edu|gov|uk|eu|int|ie|de|fr|ch|nl|au|nz|ca|us|io|health)(/\S*)?)\z", Options)]
    private static partial Regex WithoutScheme();
}
