using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Verbatim;

/// <summary>No text of a page escapes the checks of honesty, whatever it stands in.</summary>
public sealed class EverythingIsCheckedTests
{
    private const string Claim = "LI501";
    private const string Figure = "LI502";
    private const string Promise = "LI503";
    private const string Code = "LI353";

    // § is where the text is planted.
    public static TheoryData<string> Places =>
    [
        "§", "Before.\n§\nAfter.", "Before.\\\n§", "## §", "### §", "# §",
        "- §", "1. §", "- one\n  - §", "- one\n\n  §", "> §", "> [!NOTE]\n> §", "> - §",
        ":::in-short\n§\n:::", ":::nonurgent §\nText.\n:::", ":::urgent Now\n§\n:::", ":::emergency Now\n- §\n:::", ":::warning §\nText.\n:::",
        ":::do\n- §\n:::", ":::details §\nText.\n:::", ":::details More\n§\n:::", ":::questions\n- §\n:::",
        "Table: §\n\n| A |\n|---|\n| B |", "Table: x\n\n| § |\n|---|\n| B |", "Table: x\n\n| A |\n|---|\n| § |", "Table: x\n\n| A | B |\n|---|---|\n| C | § |",
        "Word\n:   §", "§\n:   A meaning.",
        "*§*", "**§**", "***§***", "_§_", "`§`", "[§](/)", "[a link](/ \"§\")", "[§](term:fibrosis)", "[§][a]\n\n[a]: /", "**[*§*](/)**",
        "![§](images/a.svg)", "![a](images/a.svg \"§\")", "Text ![§](images/a.svg) text.", "[![§](images/a.svg)](/)", "- ![§](images/a.svg)",
        "{phone} §", "&amp; §", "[§", "{shared}",
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_claim_is_found_wherever_it_stands(string place) => Assert.Contains(Claim, ToldOf(place, "Stem cells repair the liver."));

    [Theory]
    [MemberData(nameof(Places))]
    public void A_figure_is_found_wherever_it_stands(string place) => Assert.Contains(Figure, ToldOf(place, "It was 90 of every 100 people."));

    [Theory]
    [MemberData(nameof(Places))]
    public void A_promise_is_found_wherever_it_stands(string place) => Assert.Contains(Promise, ToldOf(place, "It is a guaranteed miracle."));

    [Theory]
    [InlineData("    §")]
    [InlineData("\t§")]
    [InlineData("```\n§\n```")]
    [InlineData("~~~ text\n§\n~~~")]
    [InlineData("- one\n\n      §")]
    [InlineData(":::warning Take care\n    §\n:::")]
    [InlineData("> ```\n> §\n> ```")]
    [InlineData("```\n§")]
    public void Code_is_refused(string place) => Assert.Contains(Code, ToldOf(place, "Stem cells repair the liver."));

    private static List<string> ToldOf(string place, string text)
    {
        using var folder = new TempFolder();
        folder.Overlay(Case.BaseContent);
        folder.Overlay(Path.Combine(AppContext.BaseDirectory, "Cases", "figure-of-a-picture", "content"));
        folder.Write("_glossary.yml", "- term: fibrosis\n  meaning: Scars in an organ.\n");
        folder.Write("_shared.md", text);
        folder.Write("page.md", $"---\ntitle: A page\ndescription: What a reader will find on this page, told in one plain sentence.\n---\n{place.Replace("§", text, StringComparison.Ordinal)}\n");
        var content = new ContentFolder(folder.Root).Read();
        return [.. SiteLoader.Load(content, new(TinySite.Now)).Diagnostics.Select(diagnostic => diagnostic.Code)];
    }
}
