using System.Collections.Frozen;
using System.Net;
using LiverInfo.Content.Files;
using LiverInfo.Web.Reloading;

namespace LiverInfo.Web.Tests.Pages;

/// <summary>Drafts, dates, withdrawals and old addresses, as readers meet them.</summary>
public sealed class AvailabilityTests
{
    private const string Ringing = "birds/ringing.md";

    [Fact]
    public async Task A_withdrawn_page_answers_410_with_the_reason_the_banner_and_what_to_read_instead()
    {
        using var content = new TempContent();
        content.Replace(Ringing, "order: 40", "order: 40\nwithdrawn: {date: 2026-01-05, reason: \"A newer page says more.\", replacedBy: /birds/feeding}");
        using var factory = new LiverInfoFactory(content.Root);
        var response = await factory.CreateClient().GetAsync("/birds/ringing");
        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        var page = await response.DocumentAsync();
        Html.AssertHasBanner(page, factory.Site.Settings.Banner);
        Assert.Contains("5 January 2026. A newer page says more.", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=instead] a[href='/birds/feeding']"));
    }

    [Fact]
    public async Task An_old_address_leads_to_the_page_for_good()
    {
        using var content = new TempContent();
        content.Replace(Ringing, "order: 40", "order: 40\naliases: [/rings, /Old/Rings.html]");
        using var factory = new LiverInfoFactory(content.Root);
        var client = factory.CreateClient(new() { AllowAutoRedirect = false });
        foreach (var old in new[] { "/rings", "/Old/Rings.html", "/rings/" })
        {
            var response = await client.GetAsync(old);
            Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
            Assert.Equal("/birds/ringing", response.Headers.Location?.ToString());
        }
    }

    [Fact]
    public async Task A_draft_is_nowhere_on_the_site()
    {
        using var content = new TempContent();
        content.Replace(Ringing, "order: 40", "order: 40\ndraft: true");
        using var factory = new LiverInfoFactory(content.Root);
        var client = factory.CreateClient();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/birds/ringing")).StatusCode);
        Assert.DoesNotContain("What does ringing tell?", await client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_come_and_go_at_midnight_at_the_clinic_with_no_edit_and_no_restart()
    {
        using var content = new TempContent();
        content.Replace("_site.yml", "timeZone: \"UTC\"", "timeZone: \"Pacific/Auckland\"");
        content.Replace(Ringing, "order: 40", "order: 40\npublishDate: 2026-12-01\nexpiryDate: 2026-12-02");
        // In December, midnight in Auckland is eleven in the morning in Greenwich.
        var clock = new FixedClock(new(2026, 11, 30, 10, 59, 59, TimeSpan.Zero));
        var live = SiteReloader.Open(new ContentFolder(content.Root), clock).Reloader!;
        Assert.Null(live.Current.Find(new("/birds/ringing")));
        Assert.Null(live.TryReload(FrozenSet<string>.Empty));

        clock.Now = clock.Now.AddSeconds(1);
        Assert.NotNull(live.TryReload(FrozenSet<string>.Empty));
        Assert.NotNull(live.Current.Find(new("/birds/ringing")));
        Assert.Null(live.TryReload(FrozenSet<string>.Empty));

        clock.Now = clock.Now.AddDays(1);
        Assert.NotNull(live.TryReload(FrozenSet<string>.Empty));
        Assert.Null(live.Current.Find(new("/birds/ringing")));
    }
}
