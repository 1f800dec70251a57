using System.Text.RegularExpressions;

namespace LiverInfo.Content.Reports;

/// <summary>Escapes text for SARIF, which treats braces as placeholders and [words](address) as a link even in plain text.</summary>
internal static partial class SarifText
{
    // Messages contain both: {phone} as a setting that an author misspelt, and [words](https://...) as the suggested fix.
    public static string Of(string text) => Link().Replace(text, @"\[$1\](")
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal);

    [GeneratedRegex(@"\[([^\[\]]*)\]\(")]
    private static partial Regex Link();
}
