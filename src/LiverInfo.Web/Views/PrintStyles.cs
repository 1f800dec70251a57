namespace LiverInfo.Web.Views;

/// <summary>
/// The styles for paper. They are a file of their own, which browsers fetch after all else and keep for good, so that the text of a page
/// does not wait for them.
/// </summary>
internal static class PrintStyles
{
    /// <summary>The styles.</summary>
    public static string Css { get; } = StyleText.Read("Styles/5-print.css");

    /// <summary>The address. It changes with the styles.</summary>
    public static string Address { get; } = $"/print.{Fingerprint.Of(Css, length: 4)}.css";

    /// <summary>The file.</summary>
    public static TextView View { get; } = new("text/css; charset=utf-8", Css) { CacheControl = TextView.ForGood };
}
