using System.Net;
using LiverInfo.Content.Files;
using LiverInfo.Web.Reloading;

namespace LiverInfo.Web.Tests.Pages;

/// <summary>Drafts, dates, withdrawals and old addresses, as readers meet them.</summary>
public sealed class AvailabilityTests
{
    private const string Limits = "stem-cell-therapy/limits.md";

    [Fact]
    public async Task A_withdrawn_page_answers_410_with_the_reason_the_banner_and_what_to_read_instead()
    {
        using var content = new TempContent();
        content.Replace(Limits, "order: 40", "order: 40\nwithdrawn: {date: 2026-01-05, reason: \"A newer page says more.\", replacedBy: /stem-cell-therapy/benefits}");
        using var factory = new LiverInfoFactory(content.Root);
        var response = await factory.CreateClient().GetAsync("/stem-cell-therapy/limits");
        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        var page = await response.DocumentAsync();
        Html.AssertHasBanner(page, factory.Site.Settings.Banner);
        Assert.Contains("5 January 2026. A newer page says more.", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=instead] a[href='/stem-cell-therapy/benefits']"));
    }

    [Fact]
    public async Task An_old_address_leads_to_the_page_for_good()
    {
        using var content = new TempContent();
        content.Replace(Limits, "order: 40", "order: 40\naliases: [/risks, /Old/Page.html]");
        using var factory = new LiverInfoFactory(content.Root);
        var client = factory.CreateClient(new() { AllowAutoRedirect = false });
        foreach (var old in new[] { "/risks", "/Old/Page.html", "/risks/" })
        {
            var response = await client.GetAsync(old);
            Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
            Assert.Equal("/stem-cell-therapy/limits", response.Headers.Location?.ToString());
        }
    }

    [Fact]
    public async Task A_draft_is_nowhere_on_the_site()
    {
        using var content = new TempContent();
        content.Replace(Limits, "order: 40", "order: 40\ndraft: true");
        using var factory = new LiverInfoFactory(content.Root);
        var client = factory.CreateClient();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/stem-cell-therapy/limits")).StatusCode);
        Assert.DoesNotContain("What are the limits and risks?", await client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_come_and_go_at_midnight_at_the_clinic_with_no_edit_and_no_restart()
    {
        using var content = new TempContent();
        content.Replace("_site.yml", "timeZone: \"[UTC]\"", "timeZone: \"Pacific/Auckland\"");
        content.Replace(Limits, "order: 40", "order: 40\npublishDate: 2026-12-01\nexpiryDate: 2026-12-02");
        // In December, midnight in Auckland is eleven in the morning in Greenwich.
        var clock = new Clock(new(2026, 11, 30, 10, 59, 59, TimeSpan.Zero));
        var live = SiteReloader.Open(new ContentFolder(content.Root), clock, out _)!;
        Assert.Null(live.Current.Find(new("/stem-cell-therapy/limits")));
        Assert.Null(live.TryReload());

        clock.Now = clock.Now.AddSeconds(1);
        Assert.NotNull(live.TryReload());
        Assert.NotNull(live.Current.Find(new("/stem-cell-therapy/limits")));
        Assert.Null(live.TryReload());

        clock.Now = clock.Now.AddDays(1);
        Assert.NotNull(live.TryReload());
        Assert.Null(live.Current.Find(new("/stem-cell-therapy/limits")));
    }

    [Fact]
    public async Task A_picture_is_shown_with_its_size_and_can_be_got()
    {
        using var content = new TempContent();
        content.Write("images/liver.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 200\"><path d=\"M0 0h9\"/></svg>");
        content.Write("about.md", content.Read("about.md") + "\n![The liver lies under the ribs](images/liver.svg \"Where the liver is\")\n");
        using var factory = new LiverInfoFactory(content.Root);
        var client = factory.CreateClient();
        var picture = (await (await client.GetAsync("/about")).DocumentAsync()).QuerySelector("figure img")!;
        Assert.Equal(("320", "200", "lazy", "The liver lies under the ribs"),
            (picture.GetAttribute("width"), picture.GetAttribute("height"), picture.GetAttribute("loading"), picture.GetAttribute("alt")));
        var response = await client.GetAsync(picture.GetAttribute("src"));
        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("viewBox", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_glossary_tells_every_word_and_the_pages_that_use_it()
    {
        using var factory = new LiverInfoFactory();
        var page = await (await factory.CreateClient().GetAsync("/glossary")).DocumentAsync();
        Html.AssertHasBanner(page, factory.Site.Settings.Banner);
        Assert.True(factory.Site.Glossary.Terms.Length >= 40);
        Assert.Equal(factory.Site.Glossary.Terms.Select(term => term.Name), page.QuerySelectorAll("dl.glossary dt").Select(dt => dt.TextContent));
        var cirrhosis = page.QuerySelector("#cirrhosis")!.NextElementSibling!;
        Assert.NotNull(cirrhosis.QuerySelector("a[href='/stem-cell-therapy/benefits']"));
    }

    [Fact]
    public async Task The_sources_page_tells_what_each_study_found_and_the_pages_that_cite_it()
    {
        using var content = new TempContent();
        content.Replace("_sources.yml", "isscr-handbook-2008:", "nobody-cites-this:\n  title: \"An unused page\"\n  kind: news\n  read: seen\n  checked: 2026-11-23\n\nisscr-handbook-2008:");
        using var factory = new LiverInfoFactory(content.Root);
        var page = await (await factory.CreateClient().GetAsync("/sources")).DocumentAsync();
        Html.AssertHasBanner(page, factory.Site.Settings.Banner);

        var trial = page.GetElementById("newsome-2018")!;
        Assert.NotNull(trial.QuerySelector("a[href='https://doi.org/10.1016/S2468-1253(17)30326-6']"));
        Assert.Contains("12 of 28 people", trial.NextElementSibling!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(trial.NextElementSibling.QuerySelector("a[href='/stem-cell-therapy/benefits']"));
        Assert.Contains("not the source itself", page.GetElementById("berkowitz-2016")!.NextElementSibling!.TextContent, StringComparison.Ordinal);

        // What a page rests on is never left out; what says nothing to a reader is.
        var cited = factory.Site.Articles.SelectMany(article => article.Body.Citations).Select(citation => citation.Source.Key).ToHashSet();
        Assert.Empty(cited.Except(page.QuerySelectorAll("dt").Select(dt => dt.Id!)));
        Assert.Null(page.GetElementById("nobody-cites-this"));

        // The strongest kind of evidence comes first, and each kind is named.
        var kinds = page.QuerySelectorAll("main h2").Select(h2 => h2.TextContent).ToList();
        Assert.Equal("Reviews that put many studies together", kinds[0]);
        Assert.Equal(SourceKind.All.Select(kind => kind.Plural).Where(kinds.Contains), kinds);
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
