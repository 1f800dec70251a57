namespace LiverInfo.Web.Views;

/// <summary>The subject of a page, for other programs. A page without it, such as an error, is not listed anywhere.</summary>
/// <param name="Title">The title.</param>
/// <param name="Description">The description.</param>
public sealed record PageHead(string Title, string Description)
{
    /// <summary>Returns the head of the page that shows something; null for what is no page of its own.</summary>
    /// <param name="content">The content of the view.</param>
    /// <param name="locale">The strings in the language of the site.</param>
    public static PageHead? Of(object content, Locale locale) => content switch
    {
        ArticleBasedView { Article: var article } => new(article.Title, article.Description),
        GlossaryContents => new(locale.Glossary.Title, locale.Glossary.Description),
        SourceContents => new(locale.Sources.Title, locale.Sources.Description),
        KeptContents => new(locale.Kept.Title, locale.Kept.Description),
        AToZContents => new(locale.AToZ.Title, locale.AToZ.Description),
        SourceDetails { Source: var source } => new(source.Title, locale.Sources.PageDescription(locale.SourceKinds[source.Kind.Key].One, source.Title)),
        _ => null,
    };
}
