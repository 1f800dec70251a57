using System.Reflection;

namespace LiverInfo.Web.Views;

/// <summary>The script that searches in the browser, where the site is only files.</summary>
internal static class SearchScript
{
    /// <summary>The text of the script.</summary>
    public static string Text { get; } = Read();

    /// <summary>The address. It changes with the text.</summary>
    public static string Address { get; } = $"/search.{Fingerprint.Of(Text, length: 4)}.js";

    private static string Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("search.js")!);
        return reader.ReadToEnd();
    }
}
