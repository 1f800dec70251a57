namespace LiverInfo.Content.Model.Leaflets;

/// <summary>What the page for paper shows.</summary>
/// <param name="Topics">The booklets, by the title of their topic.</param>
/// <param name="Groups">The pages to tick, by topic.</param>
public sealed record LeafletContents(EquatableArray<LeafletContents.Booklet> Topics, EquatableArray<LeafletContents.Group> Groups)
{
    /// <summary>Addresses that were ticked and that the site does not have.</summary>
    public EquatableArray<string> Unknown { get; init; } = [];

    /// <summary>Selects it from a site.</summary>
    public static LeafletContents Of(Site site) => new(
        [.. site.BookletTopics.Select(topic => new Booklet(BookletPage.AddressOf(topic), topic.Index.Title, topic.Articles.Length + 1))],
        [
            .. site.Topics.Select(topic => new Group(topic.Index.Title, [.. topic.Articles.Prepend(topic.Index).Take(PageList.MostNamed).Select(PageCard.Of)])),
            new("", [.. site.Standalone.Take(PageList.MostNamed).Select(PageCard.Of)]),
        ]);

    /// <summary>A link to the booklet of a topic.</summary>
    /// <param name="Address">The address.</param>
    /// <param name="Title">The title of the topic.</param>
    /// <param name="Pages">How many pages it gathers.</param>
    public sealed record Booklet(UrlPath Address, string Title, int Pages);

    /// <summary>Pages to tick.</summary>
    /// <param name="Title">The title of their topic; empty for pages without one.</param>
    /// <param name="Pages">The pages.</param>
    public sealed record Group(string Title, EquatableArray<PageCard> Pages);
}
