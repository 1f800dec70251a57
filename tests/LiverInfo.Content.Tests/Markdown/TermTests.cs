using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Markdown;

public sealed class TermTests
{
    [Theory]
    [InlineData("It is called [scarring](term:fibrosis), or so.", "It is called |<scarring>,| or so.")]
    [InlineData("Some scarring ([fibrosis](term:fibrosis)).", "Some scarring |(<fibrosis>).|")]
    [InlineData("[Fibrosis](term:fibrosis)", "<Fibrosis>")]
    [InlineData("**[Fibrosis](term:fibrosis):** scars", "|<Fibrosis>:| scars")]
    [InlineData("A [scarring](term:fibrosis) (in part).", "A <scarring> (in part).")]
    public void What_touches_a_word_that_is_explained_is_kept_together_with_it(string markdown, string shown)
    {
        var page = TinySite.Parse(new TinySite().With("_glossary.yml", "- term: fibrosis\n  meaning: \"A build-up of scars.\"\n").Page(TinySite.PagePath, markdown).Body().Html);
        foreach (var meaning in page.QuerySelectorAll(".meaning").ToList()) meaning.Remove();
        foreach (var word in page.QuerySelectorAll("button.term").ToList()) word.TextContent = $"<{word.TextContent}>";
        foreach (var unbroken in page.QuerySelectorAll(".unbroken").ToList()) unbroken.TextContent = $"|{unbroken.TextContent}|";

        Assert.Equal(shown, page.QuerySelector("p")!.TextContent);
    }

    [Theory]
    [InlineData("Some fibrosis, and more fibrosis.", "fibrosis")]
    [InlineData("Fibrosis and FIBROSIS.", "Fibrosis")]
    [InlineData("Scar tissue, then fibrosis.", "Scar tissue")]
    [InlineData("Cirrhosis of the liver and then the liver.", "Cirrhosis of the liver|liver")]
    [InlineData("Fibrotic, fibrosised and antifibrosis are other words.", "")]
    [InlineData("fibrosisж and 肝臓 stand alone, 肝 does not.", "肝臓")]
    [InlineData("## Fibrosis\n\nText.", "")]
    [InlineData("[fibrosis](https://www.example.org/).", "")]
    [InlineData("Table: Fibrosis by stage\n\n| Stage |\n|---|\n| One |", "")]
    [InlineData("Table: Stages\n\n| Stage |\n|---|\n| Some fibrosis |", "fibrosis")]
    [InlineData(":::questions\n- Do I have fibrosis?\n:::", "")]
    [InlineData("A list:\n\n- fibrosis\n- fibrosis", "fibrosis")]
    public void The_first_use_of_a_word_is_explained_where_it_is_text(string markdown, string explained)
    {
        var site = new TinySite().With("_glossary.yml", """
            - term: fibrosis
              also: ["scar tissue"]
              meaning: "A build-up of scars."
            - term: liver
              meaning: "An organ under the ribs."
            - term: cirrhosis
              also: ["cirrhosis of the liver"]
              meaning: "Severe scars."
            - term: 肝臓
              meaning: "The liver."

            """);
        var page = TinySite.Parse(site.Page(TinySite.PagePath, markdown).Body().Html);

        Assert.Equal(explained, string.Join('|', page.QuerySelectorAll("button.term").Select(word => word.TextContent)));
    }
}
