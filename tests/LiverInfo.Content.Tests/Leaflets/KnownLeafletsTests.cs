using LiverInfo.Content.Model.History;
using LiverInfo.Content.Model.Leaflets;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Leaflets;

/// <summary>What became of printed pages.</summary>
public sealed class KnownLeafletsTests
{
    [Fact]
    public void A_number_that_two_texts_share_has_the_state_of_both()
    {
        var site = new TinySite().Page("page.md").Page("other.md").Load().Site!;
        var id = LeafletId.Of(site.Find(new("/page"))!);
        var history = SiteHistory.None.With(site);
        history = history with { Pages = history.Pages.SetItem("/other", history.Pages["/other"] with { Earlier = [new(id, new(2026, 1, 2))] }) };

        var states = KnownLeaflets.Of(site, history).Single(leaflet => leaflet.Id == id).States;

        Assert.Equal(2, states.Length);
        Assert.Contains(states, state => state is CurrentLeaflet { Page.Address.Value: "/page" });
        Assert.Contains(states, state => state is OlderLeaflet { Page.Address.Value: "/other", ReplacedOn: { Day: 2 } });
    }

    [Fact]
    public void No_number_is_listed_twice()
    {
        var site = new TinySite().Page("page.md").Page("other.md", fields: "aliases: [/old, /older]").Page("draft.md", fields: "draft: true").Load().Site!;
        var ids = KnownLeaflets.Of(site, SiteHistory.None.With(site) with { OtherLeaflets = [LeafletId.Of(site.Home), "bbbbbbbb"] }).Select(leaflet => leaflet.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Contains("bbbbbbbb", ids);
    }

    [Theory]
    [InlineData("leaflet.md")]
    [InlineData("leaflet/index.md")]
    [InlineData("leaflet/bcdfghjk.md")]
    public void No_page_takes_an_address_that_is_printed_on_paper(string path)
    {
        var loaded = new TinySite().Page(path).Load();
        Assert.Contains(path, loaded.HeldBack);
        Assert.Contains(loaded.Errors, error => error.At.Path == path && error.Message.Contains("_site.yml", StringComparison.Ordinal));
    }
}
