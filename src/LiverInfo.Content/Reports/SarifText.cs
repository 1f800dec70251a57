using System.Text.RegularExpressions;

namespace LiverInfo.Content.Reports;

/// <summary>Text as SARIF wants it, where braces are placeholders and [words](address) is a link even in plain text.</summary>
internal static partial class SarifText
{
    // Both stand in our messages: {phone} is what an author may have misspelt, and [words](https://...) what to write instead.
    public static string Of(string text) => Link().Replace(text, @"\[$1\](")
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal);

    [GeneratedRegex(@"\[([^\[\]]*)\]\(")]
    private static partial Regex Link();
}
