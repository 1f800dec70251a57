using LiverInfo.Content.Model.Standards;
using LiverInfo.Content.Reports;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Standards;

/// <summary>How pages about a treatment stand by the standards.</summary>
public sealed class StandardTests
{
    private const string Rows = "- What it is: rest.\n- What it is like: quiet.\n- What may help: Not known.\n- What may harm: Not known.\n- What is not known: much.\n- Who pays: nobody.\n";

    private const string Good = $"""
        You may be choosing between rest and waiting. It is being tested, and no regulator has approved it.[^first-2020]
        It is not known if it helps. One study found no clear benefit.[^first-2020] See [the illness](/illness).

        ## Risks

        A needle can bring an infection.[^first-2020]

        :::options
        ### Rest
        {Rows}
        ### Waiting
        {Rows}:::
        """;

    private static TinySite Site(string text = Good, string certainty = "very-low", string about = "Each page is read again every 12 months. Nobody has paid for this site.") => new TinySite()
        .Page("care/index.md", "Text.")
        .Page("care/cells.md", text, fields: $"kind: treatment\ncertainty: {certainty}\nchanges: [{{date: 2026-11-01, note: \"Written.\"}}]")
        .Page("illness.md", fields: "kind: condition")
        .Page("about.md", about, fields: "kind: about");

    private static Dictionary<string, Verdict> Verdicts(TinySite site, string standard) =>
        site.Load().Site!.Standards.Single(report => report.Standard.Key == standard).Judgements.ToDictionary(judgement => judgement.Criterion, judgement => judgement.Verdict);

    public static TheoryData<string> Standards => [.. Standard.All.Select(standard => standard.Key)];

    [Theory]
    [MemberData(nameof(Standards))]
    public void Pages_that_say_all_of_it_meet_every_criterion(string standard) =>
        Assert.All(Verdicts(Site(), standard), judgement => Assert.True(judgement.Value == Verdict.Met, judgement.Key));

    [Theory]
    [InlineData("ipdas", "1.1.1", "See [the illness](/illness).", "")]
    [InlineData("ipdas", "1.1.2", "You may be choosing between rest and waiting.", "")]
    [InlineData("ipdas", "1.2.1", "- What it is like: quiet.", "- What it is like:")]
    [InlineData("ipdas", "2.1.1", "- What it is: rest.\n- What it is like: quiet.\n- What may help: Not known.\n- What may harm: Not known.\n- What is not known: much.\n- Who pays: nobody.\n:::", "- What it is: rest, and much more rest, day after day. There is so much rest that nobody could ever want any more of it at all.\n- What it is like: quiet.\n- What may help: Not known.\n- What may harm: Not known.\n- What is not known: much, and then much more of it again, day after day and year after year.\n- Who pays: nobody.\n:::")]
    [InlineData("disclosure", "mode-risks", "A needle can bring an infection.[^first-2020]", "")]
    [InlineData("disclosure", "general-risks", "## Risks", "## More")]
    [InlineData("disclosure", "inefficacy", "One study found no clear benefit.[^first-2020]", "")]
    [InlineData("disclosure", "regulation", ", and no regulator has approved it", "")]
    [InlineData("disclosure", "experimental", "It is being tested", "It is there")]
    [InlineData("disclosure", "no-hype", "It is not known if it helps.", "It is a miracle. It is not known if it helps.")]
    public void A_criterion_is_not_met_without_what_it_asks_for(string standard, string criterion, string said, string instead)
    {
        var text = Good.ReplaceLineEndings("\n");
        Assert.Contains(said, text, StringComparison.Ordinal);

        Assert.Equal(Verdict.NotMet, Verdicts(Site(text.Replace(said, instead, StringComparison.Ordinal)), standard)[criterion]);
    }

    [Fact]
    public void Who_pays_is_for_a_person_while_the_clinic_has_not_said_it() =>
        Assert.Equal(Verdict.ForPerson, Verdicts(Site(about: "The clinic has not yet said who pays for this site."), "ipdas")["2.3.1"]);

    [Fact]
    public void A_treatment_that_is_well_known_is_not_judged() => Assert.Empty(Site(certainty: "high").Load().Site!.Standards);

    [Fact]
    public void Every_criterion_has_its_words()
    {
        Assert.Equal(Standard.All.Select(standard => standard.Key).Order(), Locale.English.Standards.Keys.Order());
        Assert.All(Standard.All, standard => Assert.Equal(standard.Criteria.Order(), Locale.English.Standards[standard.Key].Criteria.Keys.Order()));
    }

    [Fact]
    public void The_report_names_the_place_of_each_criterion_and_is_no_certificate()
    {
        var text = StandardText.Format([.. Site().Load().Site!.Standards.Where(report => report.Standard.Key == "disclosure")], Locale.English);

        Assert.Contains("  met          Says that it is being tested (care/cells.md:8)", text, StringComparison.Ordinal);
        Assert.Contains("7 of 7 are met.", text, StringComparison.Ordinal);
        Assert.EndsWith("no certificate: it finds what a page says, and not how well it says it.", text, StringComparison.Ordinal);
    }
}
