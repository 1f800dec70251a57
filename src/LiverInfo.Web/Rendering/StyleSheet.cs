using System.Reflection;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Rendering;

/// <summary>The site's styles for the screen, from the files of <c>Styles</c>. They are inlined in each page, so that one request is enough.</summary>
internal static class StyleSheet
{
    // What most articles do without. An article has to arrive in one round trip, so it does not carry them.
    private static readonly string[] NotForReading = ["Styles/4-parts.lists.css", "Styles/4-parts.options.css", "Styles/4-parts.panels.css"];

    private const string ForPaper = "Styles/5-print.css";

    private const string OptionsMark = "class=\"choices\"";

    /// <summary>All styles, in the order of the file names; the first names the cascade layers.</summary>
    public static string Css { get; } = Join([]);

    /// <summary>The styles of an article without choices side by side, and without parts that the site makes.</summary>
    public static string ForReading { get; } = Join(NotForReading);

    /// <summary>Returns the styles of a page.</summary>
    /// <param name="content">The content of the view.</param>
    public static string For(object content) =>
        content is ArticleView { Article.Body: var body } && !body.Html.Contains(OptionsMark, StringComparison.Ordinal) && !PagePart.Names.Any(body.Shows) ? ForReading : Css;

    private static string Join(string[] without) => string.Concat(Assembly.GetExecutingAssembly()
        .GetManifestResourceNames()
        .Where(name => name.StartsWith("Styles/", StringComparison.Ordinal) && name != ForPaper && !without.Contains(name))
        .Order(StringComparer.Ordinal)
        .Select(StyleText.Read));
}
