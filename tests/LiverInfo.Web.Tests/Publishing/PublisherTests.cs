using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.History;
using LiverInfo.Content.Search;
using LiverInfo.Web.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Publishing;

/// <summary>What is kept from one edition to the next.</summary>
public sealed class PublisherTests
{
    private const string Ringing = "birds/ringing.md";

    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(Ringing, "## What are the risks?", "## Which risks are there?")]
    [InlineData(Ringing, "title: \"What does ringing tell?\"", "title: \"What do rings tell?\"")]
    [InlineData(Ringing, "description: \"", "description: \"All ")]
    [InlineData(Ringing, "order: 40", "order: 5")]
    [InlineData(Ringing, "order: 40", "order: 40\ndraft: true")]
    [InlineData(Ringing, "order: 40", "order: 40\naliases: [/rings]")]
    [InlineData(Ringing, "order: 40", "order: 40\nexpiryDate: 2026-11-26", 1)]
    [InlineData(Ringing, "order: 40", "order: 40\nwithdrawn: {date: 2026-01-05, reason: \"A newer page says more.\", replacedBy: /birds/feeding}")]
    [InlineData(Ringing, "title: ", "tittle: ")]
    [InlineData("birds/index.md", "title: \"Garden birds\"", "title: \"Birds in gardens\"")]
    [InlineData("index.md", "## The main message", "## What matters most")]
    [InlineData("about.md", "title: \"About this site\"", "title: \"Who we are\"")]
    [InlineData("_site.yml", "clinic: \"Heron Street Clinic\"", "clinic: \"Riverside\"")]
    [InlineData("_site.yml", "clinic: ", "clinc: ")]
    [InlineData("_glossary.yml", "A score from how far", "A number from how far")]
    [InlineData("_sources.yml", "small gardens (FINCH)", "small gardens")]
    [InlineData(Ringing, "[^ring-survey-2019]", "")]
    [InlineData(Ringing, "moult", "change of feathers")]
    public async Task An_edit_gives_the_same_pages_as_a_fresh_start(string path, string old, string with, int days = 0)
    {
        using var content = new TempContent();
        var folder = new ContentFolder(content.Root);
        var before = SiteLoader.Load(folder.Read(), new(Now));
        content.Replace(path, old, with);
        var edited = SiteLoader.Load(folder.Read(), new(Now) { Previous = before });
        var later = SiteLoader.Load(folder.Read(), new(Now.AddDays(days)) { Previous = edited });

        var kept = await PublishAsync(before.Site!, edited.Site!, later.Site!);
        var fresh = await PublishAsync(later.Site!);

        Assert.Equal(Tags(fresh), Tags(kept));
    }

    [Fact]
    public async Task Only_what_an_edit_changes_is_rendered_again()
    {
        using var content = new TempContent();
        var folder = new ContentFolder(content.Root);
        var before = SiteLoader.Load(folder.Read(), new(Now));
        content.Replace(Ringing, "## What are the risks?", "## Which risks are there?");
        var edited = SiteLoader.Load(folder.Read(), new(Now) { Previous = before });

        var published = await PublishAsync(before.Site!, edited.Site!);

        // The page, and the page of the search, which names the index.
        Assert.Equal(2, published.Rendered);
    }

    private static IEnumerable<(string Address, string Hash)> Tags(PublishedSite published) =>
        published.Pages.Select(page => (page.Key, page.Value.Rendered.Hash)).Order();

    private static async Task<PublishedSite> PublishAsync(params Site[] editions)
    {
        await using var app = Website.BuildRenderer();
        await app.StartAsync();
        var publisher = app.Services.GetRequiredService<Publisher>();
        foreach (var edition in editions) await publisher.PublishAsync(edition, new SearchIndexBuilder().Build(edition), SiteHistory.None, CancellationToken.None);
        return publisher.Current;
    }
}
