using System.Reflection;
using System.Text.RegularExpressions;

namespace LiverInfo.Web.Rendering;

/// <summary>The site's styles, from the files of <c>Styles</c>. They are inlined in each page, so that one request is enough.</summary>
internal static partial class StyleSheet
{
    /// <summary>All styles, in the order of the file names; the first names the cascade layers.</summary>
    public static string Css { get; } = string.Concat(Assembly.GetExecutingAssembly()
        .GetManifestResourceNames()
        .Where(name => name.StartsWith("Styles/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(Read));

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return WithoutComments(reader.ReadToEnd());
    }

    // Comments and indents would take a hundredth of the bytes of the first round trip.
    private static string WithoutComments(string css) => CommentOrIndent().Replace(css, "");

    [GeneratedRegex(@"/\*.*?\*/|^\s+", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CommentOrIndent();
}
