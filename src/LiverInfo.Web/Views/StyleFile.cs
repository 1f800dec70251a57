namespace LiverInfo.Web.Views;

/// <summary>Styles in a file of their own, which browsers keep for good, so that the text of a page does not wait for them.</summary>
/// <param name="resource">The name of the resource.</param>
/// <param name="name">The beginning of the address.</param>
internal sealed class StyleFile(string resource, string name)
{
    /// <summary>The styles for paper. Browsers fetch them after all else.</summary>
    public static StyleFile Print { get; } = new("Styles/5-print.css", "print");

    /// <summary>The styles of what the script of a page makes.</summary>
    public static StyleFile MadeByScript { get; } = new("Scripts/Page/made.css", "page");

    /// <summary>The styles.</summary>
    public string Css { get; } = StyleText.Read(resource);

    /// <summary>The address. It changes with the styles.</summary>
    public string Address => field ??= $"/{name}.{Fingerprint.Of(Css, length: 4)}.css";

    /// <summary>The file.</summary>
    public TextView View => field ??= new("text/css; charset=utf-8", Css) { CacheControl = TextView.ForGood };
}
