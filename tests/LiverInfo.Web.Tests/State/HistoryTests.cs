using LiverInfo.Content.Model.History;
using LiverInfo.Web.State;

namespace LiverInfo.Web.Tests.State;

/// <summary>What the site remembers of its pages from one start to the next.</summary>
public sealed class HistoryTests
{
    private const string NewPage = "---\ntitle: \"Reeds\"\ndescription: \"A new page with a description that is long enough for the rules.\"\n---\n\nReeds grow.\n";

    [Fact]
    public async Task The_feed_and_the_sitemap_are_the_same_after_a_restart()
    {
        using var content = new TempContent();
        var state = content.Beside("state");
        string feed, map;
        using (var first = new LiverInfoFactory(content.Root, state: state))
        {
            using var client = first.CreateClient();
            Assert.DoesNotContain("Reeds", await client.GetStringAsync("/feed.xml"), StringComparison.Ordinal);
            content.Write("ponds/reeds.md", NewPage);
            await Wait.Until(async () => (await client.GetStringAsync("/feed.xml")).Contains("New: Reeds", StringComparison.Ordinal), "the new page is in the feed");
            (feed, map) = (await client.GetStringAsync("/feed.xml"), await client.GetStringAsync("/sitemap.xml"));
            await Wait.Until(() => Task.FromResult(new StateFolder(state).History().Pages.ContainsKey("/ponds/reeds")), "the page is saved");
        }

        using var second = new LiverInfoFactory(content.Root, state: state);
        using var again = second.CreateClient();
        Assert.Equal(feed, await again.GetStringAsync("/feed.xml"));
        Assert.Equal(map, await again.GetStringAsync("/sitemap.xml"));
    }

    [Fact]
    public void What_is_written_is_read_again_and_a_damaged_line_costs_only_itself()
    {
        var history = SiteHistory.None with
        {
            Origin = "https://www.example.org",
            Pages = SiteHistory.None.Pages
                .Add("/ponds/ice", new("/an \"old\" page; {50%}", "sha256:00", new(2026, 11, 25), null))
                .Add("/", new("/", "sha256:01", null, new(2026, 11, 26)) { Earlier = [new("bcdfghjk", new(2026, 11, 25)), new("bcd34678", new(2026, 11, 26))] }),
        };
        var read = HistoryText.Parse(HistoryText.Lines(history).Append("/half a li").Append("/of-an-earlier-version\t/of-an-earlier-version\tsha256:02\t-\t-").Append("").Append("\0\0"));

        Assert.Equal(history.Origin, read.Origin);
        Assert.Equal(history.Pages.Add("/of-an-earlier-version", new("/of-an-earlier-version", "sha256:02", null, null)), read.Pages);
    }
}
