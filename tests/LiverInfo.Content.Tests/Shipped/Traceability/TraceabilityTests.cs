using System.Collections.Frozen;
using AngleSharp.Dom;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Shipped.Traceability;

/// <summary>
/// Each claim that is made about stem cell therapy for the liver has its answer on the site, as <c>claims.md</c> says. A clinic may
/// take a page off its site, and may call a part of a page otherwise; what is left still rests on the sources of the claim.
/// </summary>
public sealed class TraceabilityTests
{
    private static readonly string[] Ids =
    [
        "S1", "S2", "S3", "S4", "S5", "S6a", "S6b", "S7a", "S7b", "S7c", "S8a", "S8b", "S9", "S10", "S11a", "S11b", "S12",
        "S13", "S14", "S15a", "S15b", "S16a", "S16b", "S16c", "S17", "S18", "S19", "S20", "S21", "S22", "S23",
    ];

    public static TheoryData<string, string, string> Answers
    {
        get
        {
            var answers = new TheoryData<string, string, string>();
            foreach (var claim in Claim.All.Where(claim => claim.Address is not null && PageOf(claim) is not null)) answers.Add(claim.Id, claim.Address!.Value, claim.Anchor);
            return answers;
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_claim_is_answered_under_its_heading_from_its_sources(string id, string address, string anchor)
    {
        var claim = Claim.All.Single(claim => claim.Id == id && claim.Address == new UrlPath(address) && claim.Anchor == anchor);
        var article = PageOf(claim)!;
        var text = TinySite.Parse(article.Body.Html);
        var heading = text.QuerySelectorAll("h2, h3").SingleOrDefault(heading => heading.Id == anchor);

        Assert.Empty(claim.Sources.Except(heading is null ? article.Body.Citations.Select(citation => citation.Source.Key) : CitedUnder(heading, text, article)));
    }

    [Fact]
    public void Every_claim_is_in_the_table() => Assert.Equal(Ids, Claim.All.Select(claim => claim.Id).Distinct());

    [Fact]
    public void What_is_left_out_has_a_reason_and_no_answer()
    {
        var leftOut = Claim.All.Where(claim => claim.Address is null).ToList();

        Assert.Equal(["S7c", "S16c", "S17"], leftOut.Select(claim => claim.Id));
        Assert.All(leftOut, claim => Assert.NotEqual("", claim.WhyLeftOut));
        Assert.All(leftOut, claim => Assert.Single(Claim.All, other => other.Id == claim.Id));
    }

    [Fact]
    public void Every_answer_rests_on_a_source() =>
        Assert.All(Claim.All.Where(claim => claim.Address is not null), claim => Assert.NotEqual("", claim.Sources[0]));

    /// <summary>The page that answers a claim, by its address of now or of before; null when the clinic has taken it off the site.</summary>
    private static Article? PageOf(Claim claim) =>
        ShippedContent.Site.Find(ShippedContent.Site.Pages.GetValueOrDefault(claim.Address!) is RedirectPage redirect ? redirect.Target : claim.Address!);

    /// <summary>The keys of the sources cited between a heading and the next one of its level or above.</summary>
    private static FrozenSet<string> CitedUnder(IElement heading, IParentNode text, Article article) => text
        .QuerySelectorAll("h2, h3, h4, sup.cite a")
        .SkipWhile(element => element != heading)
        .Skip(1)
        .TakeWhile(element => element.TagName == "A" || string.CompareOrdinal(element.TagName, heading.TagName) > 0)
        .Where(element => element.TagName == "A")
        .Select(link => article.Body.Citations.Single(citation => link.GetAttribute("href") == $"#{citation.Anchor}").Source.Key)
        .ToFrozenSet();
}
