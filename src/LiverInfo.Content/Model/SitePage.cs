namespace LiverInfo.Content.Model;

/// <summary>What the site answers at one address. <see cref="Site.Pages"/> lists every one of them; nothing else lists addresses.</summary>
/// <param name="Address">The address.</param>
public abstract record SitePage(UrlPath Address)
{
    /// <summary>Whether a link may lead here: to a page that readers can read, or soon can again.</summary>
    public virtual bool IsLinkTarget => false;
}

/// <summary>An article that readers can read today.</summary>
/// <param name="Article">The article.</param>
public sealed record ArticleModel(Article Article) : SitePage(Article.Address)
{
    /// <inheritdoc />
    public override bool IsLinkTarget => true;
}

/// <summary>An article that the clinic withdrew; the page says why.</summary>
/// <param name="Article">The article.</param>
/// <param name="Withdrawal">When and why.</param>
public sealed record WithdrawnPage(Article Article, Withdrawal Withdrawal) : SitePage(Article.Address);

/// <summary>A page whose file has never loaded without errors, so there is nothing to show yet.</summary>
/// <param name="Address">The address.</param>
public sealed record UnavailablePage(UrlPath Address) : SitePage(Address)
{
    /// <inheritdoc />
    public override bool IsLinkTarget => true;
}

/// <summary>A former address of an article, which redirects.</summary>
/// <param name="Address">The former address.</param>
/// <param name="Target">The address of the article now.</param>
public sealed record RedirectPage(UrlPath Address, UrlPath Target) : SitePage(Address);

/// <summary>A picture.</summary>
/// <param name="Image">The picture.</param>
public sealed record ImageAsset(ImageFile Image) : SitePage(Image.Address);

/// <summary>An article with everything opened that it folds away, to print all of it.</summary>
/// <param name="Article">The article.</param>
public sealed record OpenedPage(Article Article) : SitePage(AddressOf(Article))
{
    /// <summary>Returns the address of the opened form of an article.</summary>
    public static UrlPath AddressOf(Article article) => new($"{GeneratedPage.Leaflets.Address}/all{article.Address}");
}

/// <summary>The articles of a topic, gathered for paper.</summary>
/// <param name="Topic">The topic.</param>
public sealed record BookletPage(Topic Topic) : SitePage(AddressOf(Topic))
{
    /// <summary>The most articles of a booklet.</summary>
    public const int MostArticles = 24;

    /// <summary>Returns the address of the booklet of a topic.</summary>
    public static UrlPath AddressOf(Topic topic) => new($"{GeneratedPage.Leaflets.Address}/topic{topic.Index.Address}");
}
