namespace LiverInfo.Content.Model;

/// <summary>A page as another page lists it.</summary>
/// <param name="Address">The address.</param>
/// <param name="Title">The title.</param>
/// <param name="Description">The description.</param>
public sealed record PageCard(UrlPath Address, string Title, string Description)
{
    /// <summary>Returns the card of an article.</summary>
    public static PageCard Of(Article article) => new(article.Address, article.Title, article.Description);
}

/// <summary>The first pages of a list, and how many there are in all.</summary>
/// <param name="First">The first pages.</param>
/// <param name="Count">How many there are in all.</param>
public sealed record PageList(EquatableArray<PageCard> First, int Count)
{
    /// <summary>The most pages that are named. On a site with thousands of articles, a list would be longer than the rest of its page.</summary>
    public const int MostNamed = 50;

    /// <summary>Returns the list of some articles.</summary>
    public static PageList Of(IReadOnlyCollection<Article> articles) => new([.. articles.Take(MostNamed).Select(PageCard.Of)], articles.Count);
}
