namespace LiverInfo.Content.Search;

/// <summary>Lists the parts of a site that can be found.</summary>
internal static class SearchSections
{
    /// <summary>The sections of the articles that are shown today, the words of the glossary and the sources.</summary>
    public static IEnumerable<SearchSection> Of(Site site) =>
        site.Articles.SelectMany(Of).Concat(Generated(site)).Concat(site.Glossary.Terms.Select(Of)).Concat(site.ListedSources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(Of));

    /// <summary>The words of former addresses: a page that was at "/old-name" is found by "old name".</summary>
    public static IEnumerable<string> FormerNames(Article article) => article.Aliases
        .Select(alias => alias.Value[(alias.Value.LastIndexOf('/') + 1)..].Replace('-', ' '))
        .Where(words => words.Length > 0);

    private static IEnumerable<SearchSection> Of(Article article)
    {
        var top = article.Body.Sections.FirstOrDefault(section => section.Id.Length == 0);
        yield return new(
            article.Address, "", article.Title, "", SectionKind.Article, [article.Title, .. article.Keywords, .. FormerNames(article)], top?.Parts ?? [], [article.Description, .. top?.Sentences ?? []]);
        foreach (var section in article.Body.Sections.Where(section => section.Id.Length > 0))
            yield return new(article.Address, section.Id, article.Title, section.Heading, SectionKind.Article, [section.Heading], section.Parts, section.Sentences);
    }

    private static IEnumerable<SearchSection> Generated(Site site)
    {
        yield return Page(GeneratedPage.Glossary, site.Locale.Glossary.Title, site.Locale.Glossary.Description);
        yield return Page(GeneratedPage.Sources, site.Locale.Sources.Title, site.Locale.Sources.Description);

        static SearchSection Page(GeneratedPage page, string title, string description) =>
            new(page.Address, "", title, "", SectionKind.Article, [title], [], [description]);
    }

    private static SearchSection Of(Term term) =>
        new(GeneratedPage.Glossary.Address, term.Id, term.Name, "", SectionKind.Term, [.. term.Forms], [], [term.Meaning]);

    private static SearchSection Of(Source source) => new(
        SourceDetails.AddressOf(source),
        "",
        source.Title,
        "",
        SectionKind.Source,
        [source.Title, source.Key, .. source.Authors is { } authors ? [authors] : Array.Empty<string>()],
        [],
        [.. new[] { source.Found, source.Weakness }.OfType<string>()]);
}
