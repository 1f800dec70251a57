using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests;

public sealed class SiteTests
{
    private static readonly Site Site = new TinySite()
        .Page("about.md", title: "About")
        .Page("contact.md", title: "Contact", fields: "order: -1")
        .Page("liver/index.md", title: "Your liver", fields: "order: 20")
        .Page("liver/work.md", title: "A what it does", fields: "order: 10")
        .Page("liver/signs.md", title: "B signs", fields: "order: 10")
        .Page("liver/help.md", title: "Help", fields: "order: 5")
        .Page("cells/index.md", title: "Stem cells", fields: "order: 10")
        .Publish();

    [Theory]
    [InlineData("index.md", "/", ArticleRole.Home)]
    [InlineData("about.md", "/about", ArticleRole.Standalone)]
    [InlineData("liver/index.md", "/liver", ArticleRole.Topic)]
    [InlineData("liver/work.md", "/liver/work", ArticleRole.TopicArticle)]
    public void The_address_and_the_role_of_an_article_follow_from_where_its_file_lies(string path, string address, ArticleRole role)
    {
        var article = Site.Find(new(address))!;

        Assert.Equal((path, address, role), (article.Path, article.Address.Value, article.Role));
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/liver/index")]
    [InlineData("/liver/nothing")]
    public void There_is_nothing_at_another_address(string address) => Assert.Null(Site.Find(new(address)));

    [Fact]
    public void Topics_are_in_order() => Assert.Equal(["Stem cells", "Your liver"], Site.Topics.Select(topic => topic.Index.Title));

    [Fact]
    public void The_articles_of_a_topic_are_in_order_and_then_by_title() =>
        Assert.Equal(["Help", "A what it does", "B signs"], Liver.Articles.Select(article => article.Title));

    [Fact]
    public void A_topic_may_have_no_articles_yet() => Assert.Empty(Site.Topics.Single(topic => topic.Index.Title == "Stem cells").Articles);

    [Fact]
    public void Pages_that_belong_to_no_topic_are_in_order() =>
        Assert.Equal(["Contact", "About"], Site.Standalone.Select(article => article.Title));

    [Fact]
    public void The_home_page_is_the_index_at_the_top() => Assert.Equal("The home page", Site.Home.Title);

    [Fact]
    public void Every_article_is_listed_once() => Assert.Equal(
        ["/", "/about", "/cells", "/contact", "/liver", "/liver/help", "/liver/signs", "/liver/work"],
        Site.Articles.Select(article => article.Address.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void The_neighbours_of_an_article_are_those_of_its_topic()
    {
        var topic = Liver;
        var (first, middle, last) = (topic.Articles[0], topic.Articles[1], topic.Articles[2]);

        Assert.Null(topic.Before(first));
        Assert.Same(middle, topic.After(first));
        Assert.Same(first, topic.Before(middle));
        Assert.Same(last, topic.After(middle));
        Assert.Null(topic.After(last));
    }

    [Fact]
    public void The_page_of_a_topic_and_its_articles_know_their_topic()
    {
        Assert.Same(Liver, Site.TopicOf(Site.Find(new("/liver"))!));
        Assert.Same(Liver, Site.TopicOf(Site.Find(new("/liver/help"))!));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/about")]
    public void Other_pages_have_no_topic(string address) => Assert.Null(Site.TopicOf(Site.Find(new(address))!));

    [Fact]
    public void An_article_keeps_its_front_matter()
    {
        var article = Only("kind: treatment\ncertainty: very-low\norder: 7\nkeywords: [one, two words]");

        Assert.Equal((ArticleKind.Treatment, "very-low", 7), (article.Kind, article.Certainty!.Key, article.Order));
        Assert.Equal(["one", "two words"], article.Keywords.AsEnumerable());
    }

    [Fact]
    public void An_article_that_says_nothing_else_is_a_guide()
    {
        var article = Only("");

        Assert.Equal((ArticleKind.Guide, 0), (article.Kind, article.Order));
        Assert.Null(article.Certainty);
        Assert.Empty(article.Keywords);
        Assert.Null(article.LastChanged);
    }

    [Fact]
    public void Changes_are_told_the_latest_first()
    {
        var article = Only("changes: [{date: 2026-01-31, note: First.}, {date: 2026-03-01, note: Third.}, {date: 2026-02-28, note: Second.}]");

        Assert.Equal(["Third.", "Second.", "First."], article.Changes.Select(change => change.Note));
        Assert.Equal(new DateOnly(2026, 3, 1), article.LastChanged);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(180, 1)]
    [InlineData(269, 1)]
    [InlineData(270, 2)]
    [InlineData(1800, 10)]
    public void The_time_to_read_is_told_in_whole_minutes(int words, int minutes)
    {
        var site = new TinySite().Page("page.md", string.Join(' ', Enumerable.Repeat("word", words))).Publish();

        Assert.Equal(minutes, site.Find(TinySite.PageAddress)!.ReadingMinutes);
    }

    private static Topic Liver => Site.Topics.Single(topic => topic.Index.Title == "Your liver");

    private static Article Only(string fields) => new TinySite().Page("page.md", fields: fields).Publish().Find(TinySite.PageAddress)!;
}
