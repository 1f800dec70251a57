using System.Reflection;
using System.Text;

namespace LiverInfo.Content.Templates;

/// <summary>The text that a new page begins with: every setting and heading that its kind needs, with placeholders in square brackets.</summary>
public static class PageTemplate
{
    /// <summary>The maximum length of a title in characters.</summary>
    public const int LongestTitle = 65;

    private const string TitleMark = "{title}";

    private const string DescriptionWanted = "[Say in one sentence of 50 to 160 characters what readers find on this page.]";

    private const string InShortWanted = ":::in-short\n- \\[Say the main points here, in two to four short sentences.\\]\n:::";

    /// <summary>Returns the text of a new page, with line feeds. It is a draft.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="title">Its title.</param>
    public static string Of(ArticleKind kind, string title)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"Templates/{kind.ToString().ToLowerInvariant()}.md")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Replace(TitleMark, Quoted(title), StringComparison.Ordinal);
    }

    /// <summary>Returns a draft with a text that was written elsewhere.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="markdown">Its text.</param>
    public static string Draft(string title, string markdown) =>
        $"---\ntitle: {Quoted(title)}\ndescription: \"{DescriptionWanted}\"\nkind: guide\ndraft: true\n---\n\n{InShortWanted}\n\n{markdown}";

    /// <summary>A title that is short enough, cut between two words.</summary>
    public static string Shortened(string title)
    {
        if (title.Length <= LongestTitle) return title;
        var end = title.LastIndexOf(' ', LongestTitle - 1);
        return title[..(end > 0 ? end : LongestTitle - 1)].TrimEnd(' ', ',', ';', ':', '-', '–') + "…";
    }

    /// <summary>The file of a page with a title: its words in small letters, with hyphens.</summary>
    public static string FileOf(string title)
    {
        // Letters with accents lose them, so that the address can be typed.
        var letters = new StringBuilder();
        foreach (var c in title) letters.Append(PlainLetters.Of(c));
        var plain = UrlPath.PlainFile(letters + ContentFiles.MarkdownExtension);
        return plain == ContentFiles.MarkdownExtension ? "new-page" + plain : plain;
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
