using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Markdown;

/// <summary>The table of a <c>:::numbers</c> box.</summary>
public sealed class NumbersTests
{
    private const string Benefit = """
        benefit:
          source: first-2020
          measures: "people alive"
          moreIs: better
          in: "people with a cold"
          after: "24 weeks"
          with: {treatment: "rest", percent: 73.2, of: 56}
          without: {treatment: "usual care", percent: 55.6, of: 54}
          certainty: very-low

        """;

    private const string Harm = """
        harm:
          source: second-2021
          measures: "people with a fever"
          moreIs: worse
          in: "people with a cold"
          after: "90 days"
          with: {treatment: "rest", count: 12, of: 28}
          without: {treatment: "usual care", count: 3, of: 27, printed: "12%"}
          certainty: low
          note: "Two percentages seem to be swapped."

        """;

    private const string Rare = """
        rare:
          source: first-2020
          measures: "people who slept"
          moreIs: worse
          in: "people with a cold"
          after: "a day"
          with: {treatment: "rest", count: 3, of: 1000}
          without: nothing
          certainty: low

        """;

    private const string Value = """
        value:
          source: first-2020
          measures: "a score"
          moreIs: worse
          in: "people with a cold"
          after: "6 months"
          with: {treatment: "rest", value: 14.50, unit: "points"}
          before: {treatment: "no rest yet", value: -19.5, unit: "points"}
          certainty: high

        """;

    private static readonly Lazy<ArticleBody> Body = new(() => new TinySite()
        .With(ContentFiles.Results, Benefit + Harm + Rare + Value)
        .Page(TinySite.PagePath, ":::numbers What was found\n- benefit\n- harm\n- rare\n- value\n:::\n")
        .Body());

    private static AngleSharp.Dom.IElement Table => TinySite.Parse(Body.Value.Html).QuerySelector(".box.numbers > table.results")!;

    private static string Told(int row) => Table.QuerySelectorAll("tr.told")[row].TextContent;

    [Fact]
    public void The_title_of_the_box_is_a_heading() =>
        Assert.EndsWith("What was found", TinySite.Parse(Body.Value.Html).QuerySelector(".numbers > h2")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_benefit_and_a_harm_are_told_by_one_template()
    {
        Assert.Equal("After 24 weeks, people alive: 73 of every 100 with rest, and 56 of every 100 with usual care. That is 17 more of every 100. More is better here.", Told(0));
        Assert.Equal(
            "After 90 days, people with a fever: 43 of every 100 with rest, and 11 of every 100 with usual care. That is 32 more of every 100. Fewer or less is better here. "
            + "The report prints 12% for usual care. Two percentages seem to be swapped.",
            Told(1));
    }

    [Fact]
    public void A_benefit_and_a_harm_have_the_same_elements() => Assert.Equal(Shape(0), Shape(1));

    [Fact]
    public void People_of_a_rare_outcome_are_not_rounded_to_nobody() =>
        Assert.Equal("After a day, people who slept: fewer than 1 of every 100 with rest. There was nobody to compare with. Fewer or less is better here.", Told(2));

    [Fact]
    public void A_value_has_no_figures_of_people()
    {
        Assert.Equal(
            "After 6 months, a score: 14.5 points with rest, and -19.5 points with no rest yet. These are the same people, before and after, and nobody to compare with. Fewer or less is better here.",
            Told(3));
        Assert.Empty(Table.QuerySelectorAll("tbody")[3].QuerySelectorAll("svg"));
    }

    [Fact]
    public void A_drawing_has_as_many_filled_figures_as_it_says()
    {
        var drawing = Table.QuerySelector("svg[role=img]")!;

        Assert.Equal("73 of 100 figures of people are filled in: people alive, with rest.", drawing.GetAttribute("aria-label"));
        Assert.Equal(73, Figures(drawing, "full"));
        Assert.Equal(27, Figures(drawing, "ring"));
        Assert.Equal(27, Figures(drawing, "hole"));
    }

    [Fact]
    public void A_count_that_is_worked_out_says_so()
    {
        Assert.Equal("about 41 of 56 people", Table.QuerySelector("td.arm > small:last-child")!.TextContent);
        Assert.Equal("12 of 28 people", Table.QuerySelectorAll("tbody")[1].QuerySelector("td.arm > small:last-child")!.TextContent);
    }

    [Fact]
    public void Each_row_cites_its_source_and_the_page_lists_it()
    {
        Assert.Equal(["#source-1", "#source-2", "#source-1", "#source-1"], Table.QuerySelectorAll(".cite a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["first-2020", "second-2021"], Body.Value.Citations.Select(citation => citation.Source.Key));
        Assert.Equal(["benefit", "harm", "rare", "value"], Body.Value.Results.Select(result => result.Key));
    }

    [Fact]
    public void A_row_has_a_header_and_all_columns_are_named() => Assert.All(Table.QuerySelectorAll("tbody"), body =>
    {
        Assert.Equal("rowheader", body.QuerySelector("th[scope=row]")!.GetAttribute("role"));
        Assert.Equal(["With", "Without", "How sure", "Source"], body.QuerySelectorAll("td[data-column]").Select(cell => cell.GetAttribute("data-column")));
    });

    [Fact]
    public void A_page_that_shows_a_result_that_was_changed_has_another_fingerprint()
    {
        var (before, after) = (Fingerprint(Benefit), Fingerprint(Benefit.Replace("73.2", "71.4", StringComparison.Ordinal)));

        Assert.NotEqual(before, after);
    }

    [Fact]
    public void The_last_good_results_stay_when_the_file_cannot_be_read()
    {
        var site = new TinySite().With(ContentFiles.Results, Benefit).Page(TinySite.PagePath, ":::numbers\n- benefit\n:::\n");
        var good = site.Publish();

        var broken = site.With(ContentFiles.Results, "benefit: [").Load(good);

        Assert.Equal(ContentFiles.Results, Assert.Single(broken.HeldBack));
        Assert.Contains("73 of every 100", broken.Site!.Find(TinySite.PageAddress)!.Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_knows_the_pages_that_show_a_result()
    {
        var site = new TinySite().With(ContentFiles.Results, Benefit).Page(TinySite.PagePath, ":::numbers\n- benefit\n:::\n").Publish();

        Assert.Equal([TinySite.PagePath], site.ArticlesShowing(site.Results["benefit"]).Select(article => article.Path));
    }

    private static string Fingerprint(string results) => new TinySite()
        .With(ContentFiles.Results, results)
        .Page(TinySite.PagePath, ":::numbers\n- benefit\n:::\n")
        .Publish().Find(TinySite.PageAddress)!.Fingerprint;

    private static List<string> Shape(int row) => [.. Table.QuerySelectorAll("tbody")[row].QuerySelectorAll("*:not(path)").Select(element => $"{element.LocalName}.{element.ClassName}")];

    private static int Figures(AngleSharp.Dom.IElement drawing, string part) =>
        drawing.QuerySelector($"path.{part}.head")!.GetAttribute("d")!.Split("h0").Length - 1;
}
