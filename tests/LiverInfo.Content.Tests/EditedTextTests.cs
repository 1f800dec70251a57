using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests;

/// <summary>What becomes of a text when the safe edits are made, and which texts are left to their author.</summary>
public sealed class EditedTextTests
{
    private const string Path = "page.md";

    private const string Start = "---\ntitle: A page\ndescription: What a reader will find on this page, told in one plain sentence.\n---\n\n";

    private static readonly ContentSnapshot Base = new ContentFolder(Case.BaseContent).Read();

    [Theory]
    [InlineData("##What are the risks?", "## What are the risks?")]
    [InlineData("##\u00ADWhat are the ri\u00ADsks?", "## \u00ADWhat are the ri\u00ADsks?")]
    [InlineData("• one\n• two", "- one\n- two")]
    [InlineData("Bring:\n·\tone\n·\ttwo", "Bring:\n\n- one\n- two")]
    [InlineData("1.Ring us\n2.Wait", "1. Ring us\n2. Wait")]
    [InlineData(">= 5 tablets a day", @"\>= 5 tablets a day")]
    [InlineData("2012. The first trial began.\n\n2019. A larger one ended.", "2012. The first trial began.\n\n2019\\. A larger one ended.")]
    [InlineData("**Warning:**do not stop.", "**Warning:** do not stop.")]
    [InlineData("Ring { phone } or {{clinic}}.", "Ring {phone} or {clinic}.")]
    [InlineData("They got better.[^ first-2020]", "They got better.[^first-2020]")]
    [InlineData("They got better.[^First-2020]", "They got better.[^first-2020]")]
    [InlineData("See [the home page] (/).", "See [the home page](/).")]
    [InlineData("See (the home page)[/].", "See [the home page](/).")]
    [InlineData("See [a site](www.example.org).", "See [a site](https://www.example.org).")]
    [InlineData("Write to [our desk](info@example.org).", "Write to [our desk](mailto:info@example.org).")]
    [InlineData("[Ring us](tel:020 7946 0000)", "[Ring us](tel:02079460000)")]
    [InlineData("## A part\n\nSee [a part](#A-Part).", "## A part\n\nSee [a part](#a-part).")]
    [InlineData("::warning Do not stop\nRing us.\n::", ":::warning Do not stop\nRing us.\n:::")]
    [InlineData(":::warning Do not stop\nRing us.\n\n## What next?\n\nWait.", ":::warning Do not stop\nRing us.\n\n:::\n\n## What next?\n\nWait.")]
    [InlineData(":::Warning Do not stop\nRing us.\n:::", ":::warning Do not stop\nRing us.\n:::")]
    [InlineData("> [!NOTE] Ring us.", "> [!NOTE]\n> Ring us.")]
    [InlineData("Text.\n\n    More text.", "Text.\n\nMore text.")]
    [InlineData("Line\u000Bbreak.", "Line break.")]
    public void A_text_with_one_right_answer_is_mended(string text, string mended)
    {
        Assert.Equal(Start + mended + "\n", Mended(Start + text + "\n"));
        Assert.Equal((Start + mended + "\n").ReplaceLineEndings("\r\n"), Mended((Start + text + "\n").ReplaceLineEndings("\r\n")));
    }

    [Theory]
    [InlineData("title: “A page”", "title: \"A page\"")]
    [InlineData("title: A page: a guide", "title: \"A page: a guide\"")]
    [InlineData("title:A page", "title: A page")]
    [InlineData("title = A page", "title : A page")]
    [InlineData("title：A page", "title: A page")]
    [InlineData("Title: A page", "title: A page")]
    [InlineData("title:\u00A0A page", "title: A page")]
    [InlineData("title: A page\nold_paths: [/old]", "title: A page\naliases: [/old]")]
    [InlineData("title: A page\nnav_order: 3", "title: A page\norder: 3")]
    [InlineData("title: A page\ndraft: False", "title: A page\ndraft: false")]
    [InlineData("title: \"A \\page\"", "title: \"A \\\\page\"")]
    [InlineData("title: A page\norder: 3\norder: 3", "title: A page\norder: 3")]
    public void A_setting_with_one_right_answer_is_mended(string setting, string mended)
    {
        Assert.Equal(Start.Replace("title: A page", mended, StringComparison.Ordinal), Mended(Start.Replace("title: A page", setting, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("–––", "---")]
    [InlineData(" - - -", "---")]
    public void The_line_above_the_settings_is_mended(string fence, string mended) => Assert.Equal(mended + Start[3..], Mended(fence + Start[3..]));

    [Theory]
    [InlineData("# A second title")]
    [InlineData("See [the home page](/hom).")]
    [InlineData("Take 2*3*4 tablets.")]
    [InlineData("2012. The first trial began.\n2019. A larger one ended.")]
    [InlineData("They got better.[^frist-2020]")]
    [InlineData("> 5 people said:\n> it is good")]
    [InlineData("Lost \u202Eorder\u202C of letters.")]
    public void What_may_be_meant_otherwise_is_left_to_the_author(string text) => Assert.Equal(Start + text + "\n", Mended(Start + text + "\n"));

    private static string Mended(string text)
    {
        var content = Base with { Files = [.. Base.Files.Where(file => file.Path != Path), new ContentFile(Path, text)] };
        return EditedContent.Of(content, new(TinySite.Now)).Content.Files.Single(file => file.Path == Path).Written;
    }
}
