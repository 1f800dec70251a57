using System.Reflection;

namespace LiverInfo.Web.Serving;

/// <summary>The site's styles, from the files of <c>Styles</c>. They travel within each page, so that one request is enough to show it.</summary>
internal static class StyleSheet
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
        return reader.ReadToEnd();
    }
}
