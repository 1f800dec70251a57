using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Loading;

/// <summary>A mistake is not published: what was there before stays until the file is mended.</summary>
public sealed class HeldBackTests
{
    private static readonly UrlPath Address = TinySite.PageAddress;

    private readonly Site _before = new TinySite().Page("page.md", "Before {phone}.[^first-2020]").Publish();

    [Fact]
    public void A_broken_article_keeps_its_last_good_version()
    {
        var result = new TinySite().BrokenPage("page.md").Load(_before);

        Assert.Same(_before.Find(Address), result.Site!.Find(Address));
        Assert.Equal(["page.md"], result.HeldBack.AsEnumerable());
        Assert.Empty(Unavailable(result.Site));
    }

    [Fact]
    public void A_broken_article_that_was_never_good_leaves_its_address_unavailable()
    {
        var result = new TinySite().Page("page.md").BrokenPage("new.md").Load(_before);

        Assert.Null(result.Site!.Find(new("/new")));
        Assert.Equal([new("/new")], Unavailable(result.Site));
        Assert.Equal(["new.md"], result.HeldBack.AsEnumerable());
    }

    [Theory]
    [InlineData("Text.")]
    [InlineData("<b>Raw HTML</b>")]
    public void A_copy_with_the_title_of_its_original_is_not_published_whether_the_original_is_or_not(string original)
    {
        var result = new TinySite().Page("page.md", original).Page("page-desk.md", "Text.", "A page").Load();

        Assert.Null(result.Site!.Find(new("/page-desk")));
        Assert.Contains(("LI138", "page-desk.md"), result.Errors.Select(error => (error.Code, error.At.Path)));
    }

    [Fact]
    public void A_broken_article_does_not_keep_the_others_back()
    {
        var site = new TinySite().BrokenPage("broken.md").Page("page.md", "After.").Load(_before).Site!;

        Assert.Equal("<p>After.</p>\n", site.Find(Address)!.Body.Html);
    }

    [Fact]
    public void A_file_that_cannot_be_read_keeps_its_last_good_version()
    {
        var result = new TinySite().Unreadable("page.md").Load(_before);

        Assert.Same(_before.Find(Address), result.Site!.Find(Address));
        Assert.Equal(["page.md"], result.HeldBack.AsEnumerable());
        Assert.Equal(["LI120"], result.Errors.Select(error => error.Code));
    }

    [Fact]
    public void A_mended_article_goes_live()
    {
        var broken = new TinySite().BrokenPage("page.md").Load(_before).Site;

        var mended = new TinySite().Page("page.md", "Mended.").Load(broken);

        Assert.Equal("<p>Mended.</p>\n", mended.Site!.Find(Address)!.Body.Html);
        Assert.Empty(mended.HeldBack);
    }

    [Fact]
    public void A_last_good_version_outlives_more_than_one_broken_one()
    {
        var once = new TinySite().BrokenPage("page.md").Load(_before).Site;

        var twice = new TinySite().BrokenPage("page.md").Load(once).Site!;

        Assert.Same(_before.Find(Address), twice.Find(Address));
    }

    [Fact]
    public void A_deleted_file_takes_its_page_with_it()
    {
        var result = new TinySite().Load(_before);

        Assert.Null(result.Site!.Find(Address));
        Assert.Empty(Unavailable(result.Site));
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("_site.yml", "phone: \"999\"\n")]
    [InlineData("_sources.yml", "first-2020: [")]
    public void Broken_settings_keep_the_last_good_ones_and_articles_are_still_published(string path, string text)
    {
        var result = new TinySite().With(path, text).Page("page.md", "After {phone}.[^first-2020]").Load(_before);

        Assert.Equal(_before.Settings, result.Site!.Settings);
        Assert.Contains("After <a class=\"tel\" href=\"tel:01632960000\">", result.Site.Find(Address)!.Body.Html, StringComparison.Ordinal);
        Assert.Equal("The first example", Assert.Single(result.Site.Find(Address)!.Body.Citations).Source.Title);
        Assert.Equal([path], result.HeldBack.AsEnumerable());
    }

    [Theory]
    [InlineData("_site.yml")]
    [InlineData("_sources.yml")]
    public void Deleted_settings_keep_the_last_good_ones_and_are_told(string path)
    {
        var result = new TinySite().Without(path).Load(_before);

        Assert.NotNull(result.Site);
        Assert.Equal([path], result.HeldBack.AsEnumerable());
        Assert.Equal(["LI118"], result.Errors.Select(error => error.Code));
    }

    [Theory]
    [InlineData("_site.yml")]
    [InlineData("_sources.yml")]
    public void Settings_that_were_never_good_leave_no_site(string path)
    {
        Assert.Null(new TinySite().Without(path).Load().Site);
        Assert.Null(new TinySite().Unreadable(path).Load().Site);
        Assert.Null(new TinySite().With(path, "- broken").Load().Site);
    }

    [Fact]
    public void Settings_that_cannot_be_read_are_not_told_to_be_missing() => Assert.Equal(
        ["LI120"], new TinySite().Unreadable(ContentFiles.Settings).Load(_before).Errors.Select(error => error.Code));

    [Fact]
    public void Mended_settings_go_live() => Assert.Equal(
        "01632 960001", new TinySite().Setting("phone", "01632 960001").Load(_before).Site!.Settings.Phone.Value);

    [Fact]
    public void A_broken_home_page_keeps_its_last_good_version()
    {
        var result = new TinySite().BrokenPage("index.md").Load(_before);

        Assert.Same(_before.Home, result.Site!.Home);
        Assert.DoesNotContain(result.Errors, error => error.Code == "LI113");
    }

    [Fact]
    public void A_deleted_home_page_stays_as_it_was_and_is_told()
    {
        var result = new TinySite().Without("index.md").Load(_before);

        Assert.Same(_before.Home, result.Site!.Home);
        Assert.Equal(["index.md"], result.HeldBack.AsEnumerable());
        Assert.Equal(["LI113"], result.Errors.Select(error => error.Code));
    }

    [Fact]
    public void A_home_page_that_was_never_there_leaves_no_site()
    {
        var result = new TinySite().Without("index.md").Load();

        Assert.Null(result.Site);
        Assert.Equal(["LI113"], result.Errors.Select(error => error.Code));
    }

    [Fact]
    public void A_broken_page_of_a_topic_does_not_make_its_articles_homeless()
    {
        var result = new TinySite().BrokenPage("topic/index.md").Page("topic/first.md").Load();

        Assert.DoesNotContain(result.Errors, error => error.Code == "LI112");
        Assert.Null(result.Site!.TopicOf(result.Site.Find(new("/topic/first"))!));
    }

    [Fact]
    public void Of_two_files_with_one_address_the_second_is_held_back()
    {
        var result = new TinySite().Page("page.md", "First.").Page("page/index.md", "Second.").Load();

        Assert.Equal("<p>First.</p>\n", result.Site!.Find(Address)!.Body.Html);
        Assert.Equal(["page/index.md"], result.HeldBack.AsEnumerable());
        Assert.Empty(Unavailable(result.Site));
    }

    [Fact]
    public void A_new_file_does_not_take_the_address_of_a_page_that_is_live()
    {
        var before = new TinySite().Page("page/index.md", "Live.").Publish();

        var site = new TinySite().Page("page/index.md", "Live.").Page("page.md", "New.").Load(before).Site!;

        Assert.Equal("<p>Live.</p>\n", site.Find(Address)!.Body.Html);
    }

    [Fact]
    public void A_broken_source_is_left_out_and_the_article_that_cites_it_stays_as_it_was()
    {
        var broken = "first-2020: {title: One, kind: news, year: soon, read: seen, checked: 2026-01-31}\nsecond-2021: {title: Two, kind: news, read: seen, checked: 2026-01-31}\n";
        var result = new TinySite().With("_sources.yml", broken).Page("page.md", "After.[^first-2020]").Load(_before);

        Assert.Same(_before.Find(Address), result.Site!.Find(Address));
        Assert.Equal(["second-2021"], result.Site.Sources.Keys.AsEnumerable());
    }

    private static IEnumerable<UrlPath> Unavailable(Site site) => site.Pages.Values.OfType<UnavailablePage>().Select(page => page.Address);
}
