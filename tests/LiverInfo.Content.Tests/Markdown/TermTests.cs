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
}
