using System.Text.RegularExpressions;

namespace LiverInfo.Content.Markdown.Links;

/// <summary>Finds the addresses of websites and of e-mail in a text.</summary>
internal static partial class Addresses
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Endings = "(com|org|net|info|edu|gov|uk|eu|int|ie|de|fr|ch|nl|au|nz|ca|us|io|health)";

    /// <summary>Returns the addresses in a text, without the punctuation after them.</summary>
    public static MatchCollection In(string text) => Address().Matches(CanContain(text) ? text : "");

    /// <summary>Returns an address with the scheme that a link needs.</summary>
    public static string Complete(string address)
    {
        if (address.Contains("://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) return address;
        address = SchemeWithFault().Replace(address, "").Replace('＠', '@');
        return (Email().IsMatch(address) ? "mailto:" : "https://") + address;
    }

    /// <summary>Whether an address with a scheme leads anywhere: to a host, a mailbox or a telephone number.</summary>
    public static bool IsWhole(string address) => Whole().IsMatch(address);

    /// <summary>Whether a whole text is one e-mail address.</summary>
    public static bool IsEmail(string text) => Mailbox().IsMatch(text);

    /// <summary>Whether a whole text is the address of another website or of e-mail, without its scheme.</summary>
    public static bool IsWithoutScheme(string text) => WithoutScheme().IsMatch(text);

    // Most texts have none of the signs that every address has one of, and the pattern is slow.
    private static bool CanContain(string text) => text.AsSpan().ContainsAny(":/@＠") || text.Contains("www.", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex($@"(?<![\w@.\-/])([a-z][a-z0-9+.\-]{{1,20}}://[^\s<>""“”\uFFFC]+|https?[ ]?:[ ]?/{{0,2}}[\w\-]+\.[^\s<>""“”\uFFFC]+|//[\w\-]+(\.[\w\-]+)+[^\s<>""“”\uFFFC]*|tel:\+?\d[^\s<>""“”\uFFFC]*|www\.[\w\-]+\.[^\s<>""“”\uFFFC]+|([a-z0-9\-]+\.)+{Endings}/[^\s<>""“”\uFFFC]+|(mailto:)?[\w.+\-]{{1,64}}[@＠][\w\-]{{1,64}}(\.[\w\-]{{1,64}}){{1,8}})(?<![.,;:!?)\]'’*_])", Options)]
    private static partial Regex Address();

    [GeneratedRegex(@"\A((https?[ ]?[:;.,]?[ ]?)?[/\\]{1,3}|https?[ ]?[:;][ ]?)", Options)]
    private static partial Regex SchemeWithFault();

    [GeneratedRegex(@"\A[\w.+\-'%&/=!#$*?^`{|}~]+@[\w\-]+(\.[\w\-]+)+\z", Options)]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"\A[\w.+\-]+@[\w.\-]+\z", Options)]
    private static partial Regex Email();

    [GeneratedRegex($@"\A(www\.\S+|[\w.+\-]+@[\w\-]+(\.[\w\-]+)+|([a-z0-9\-]+\.)+{Endings}(/\S*)?)\z", Options)]
    private static partial Regex WithoutScheme();

    [GeneratedRegex(@"\A(https?://(?!https?:)[^\s/?#\\,]+(?<!\.)([/?#]\S*)?|mailto:[\w.+\-%]+@[\w\-]+(\.[\w\-]+)+(\?\S*)?|tel:\+?[\d.()\-]{3,}(;\S*)?)\z", Options)]
    private static partial Regex Whole();
}
