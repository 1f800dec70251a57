using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Markdown;

public sealed class UnsafeLinkTests
{
    [Theory]
    [InlineData("[x](javascript:evil())")]
    [InlineData("[x](JAVASCRIPT:evil())")]
    [InlineData("[x](JaVaScRiPt:evil())")]
    [InlineData("[x](<java\tscript:evil()>)")]
    [InlineData("[x](< javascript:evil()>)")]
    [InlineData("[x](java&#x73;cript:evil())")]
    [InlineData("[x](java&#9;script:evil())")]
    [InlineData("[x](java&Tab;script:evil())")]
    [InlineData("[x](java&NewLine;script:evil())")]
    [InlineData("[x](javascript&colon;evil())")]
    [InlineData("[x](javascript&#58;evil())")]
    [InlineData("[x](javascript\\:evil())")]
    [InlineData("[x](vbscript:evil())")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](blob:https://example.net/1)")]
    [InlineData("<javascript:evil()>")]
    [InlineData("<JAVASCRIPT:x@example.net>")]
    [InlineData("<data:text/html,x>")]
    [InlineData("[x][ref]\n\n[ref]: javascript:evil()")]
    [InlineData("[x][]\n\n[x]: javascript:evil()")]
    [InlineData("[x]\n\n[x]: <java&#9;script:evil()>")]
    [InlineData("**[x](javascript:evil())**")]
    [InlineData("## [x](javascript:evil())")]
    [InlineData("> - [x](javascript:evil())")]
    [InlineData("Table: a\n\n| a |\n|---|\n| [x](javascript:evil()) |")]
    [InlineData("Table: [x](javascript:evil())\n\n| a |\n|---|\n| b |")]
    [InlineData(":::urgent [x](javascript:evil())\nText.\n:::")]
    [InlineData(":::in-short\n[x](javascript:evil())\n:::")]
    public void A_link_that_could_run_code_is_refused(string markdown) =>
        Assert.Equal(["LI302"], TinySite.RefusalOf(markdown));

    [Fact]
    public void A_link_that_hides_a_control_character_is_refused_for_both() =>
        Assert.Equal(["LI302", "LI354"], TinySite.RefusalOf("[x](<\u0001javascript:evil()>)").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("![x](javascript:evil())")]
    [InlineData("![x](data:image/svg+xml,x)")]
    [InlineData("![x][ref]\n\n[ref]: javascript:evil()")]
    [InlineData("![x](https://example.net/follow-the-reader.png)")]
    [InlineData("[![x](javascript:evil())](/)")]
    public void A_picture_from_anywhere_else_is_refused(string markdown) =>
        Assert.Contains("LI207", TinySite.RefusalOf(markdown));

    [Theory]
    [InlineData("[x](//example.net)")]
    [InlineData("[x](///example.net)")]
    [InlineData("[x](<//example.net>)")]
    [InlineData("[x](</&Tab;/example.net>)")]
    [InlineData("[x](&sol;&sol;example.net)")]
    [InlineData("[x]\n\n[x]: //example.net")]
    public void A_link_that_only_looks_like_one_of_this_site_is_refused(string markdown) =>
        Assert.Equal(["LI302"], TinySite.RefusalOf(markdown));

    [Theory]
    [InlineData(@"[x](/\example.net)")]
    [InlineData(@"[x](\\\\example.net)")]
    [InlineData(@"[x](\\/example.net)")]
    [InlineData("[x](/..//example.net)")]
    [InlineData("[x](.//example.net)")]
    [InlineData("[x](javascript%3Aevil())")]
    public void What_a_browser_could_take_for_another_site_stays_on_this_one(string markdown)
    {
        var site = new TinySite().Page(TinySite.PagePath, markdown).Load().Site!;
        var href = TinySite.Parse(site.Find(TinySite.PageAddress)!.Body.Html).QuerySelector("a")!.GetAttribute("href")!;

        Assert.Matches(@"^/[^/\\]", href);
    }
}
