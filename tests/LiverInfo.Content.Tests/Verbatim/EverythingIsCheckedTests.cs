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
        "- one\n  1. §", "1. one\n   - §", "> [!IMPORTANT]\n> §", ":::nonurgent Later\n§\n:::", ":::urgent §\nText.\n:::", ":::emergency §\nText.\n:::", ":::warning Take care\n§\n:::",
        ":::details More\n> - §\n:::", ":::details More\nWord\n:   §\n:::", "Text.\n\n---\n\n§", "§\\\nAfter.", "§  \nAfter.",
        "{phone} §", "&amp; §", "[§", "{shared}",
    ];

    // The lines of front matter, § included. The body is one word.
    public static TheoryData<string> Fields =>
    [
        "title: \"§\"\ndescription: \"What a reader will find on this page, told in one plain sentence.\"",
        "title: A page\ndescription: \"What a reader will find on this page. § And more of it.\"",
        "title: A page\ndescription: \"What a reader will find on this page, told in one plain sentence.\"\nchanges: [{date: 2026-01-01, note: \"§\"}]",
        "title: A page\ndescription: \"What a reader will find on this page, told in one plain sentence.\"\nchanges:\n  - date: 2026-01-01\n    note: §",
        "title: A page\ndescription: \"What a reader will find on this page, told in one plain sentence.\"\nwithdrawn: {date: 2026-01-01, reason: \"§\"}",
        "title: A page\ndescription: \"What a reader will find on this page, told in one plain sentence.\"\nwithdrawn:\n  date: 2099-01-01\n  reason: §",
    ];

    public static TheoryData<string> Apart =>
    [
        "Stem cells\nrepair the liver.", "Stem cells\\\nrepair the liver.", "Stem cells  \nrepair the liver.", "**Stem cells** repair the liver.", "Stem cells *repair* the liver.", "Stem cells re*pair* the liver.",
        "[Stem cells](/) repair the liver.", "Stem cells [repair](/) the liver.", "Stem cells `repair` the liver.", "Stem\u00A0cells repair the liver.", "Stem cells re\u00ADpair the liver.", "Stem&#32;cells &#114;epair the liver.",
        "Stem cells \uFF52\uFF45\uFF50\uFF41\uFF49\uFF52 the liver.", "- Stem cells\n  repair the liver.", "> Stem cells\n> repair the liver.", "STEM CELLS REPAIR THE LIVER.",
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
    [MemberData(nameof(Fields))]
    public void Each_is_found_in_every_setting_that_readers_see(string fields)
    {
        Assert.Contains(Claim, ToldOfFields(fields, "Stem cells repair the liver."));
        Assert.Contains(Figure, ToldOfFields(fields, "It was 90 of every 100 people."));
        Assert.Contains(Promise, ToldOfFields(fields, "It is a guaranteed miracle."));
    }

    [Theory]
    [InlineData("title: \"Talk to a professional first.\"")]
    [InlineData("text: \"This is an example.\"")]
    [InlineData("linkText: \"What to ask\"")]
    public void Each_is_found_in_the_caution_on_every_page(string setting)
    {
        Assert.Contains(Claim, ToldOfFile("_site.yml", setting, "Stem cells repair the liver."));
        Assert.Contains(Figure, ToldOfFile("_site.yml", setting, "It was 90 of every 100 people."));
        Assert.Contains(Promise, ToldOfFile("_site.yml", setting, "It is a guaranteed miracle."));
    }

    [Fact]
    public void A_claim_and_a_promise_are_found_in_the_meaning_of_a_word_where_numbers_explain()
    {
        Assert.Contains(Claim, ToldOfFile("_glossary.yml", "meaning: \"Scars.\"", "Stem cells repair the liver."));
        Assert.Contains(Promise, ToldOfFile("_glossary.yml", "meaning: \"Scars.\"", "It is a guaranteed miracle."));
    }

    [Fact]
    public void A_promise_is_found_in_what_a_source_found_which_backs_its_claims_itself() =>
        Assert.Contains(Promise, ToldOfFile("_sources.yml", "found: \"Nothing.\"", "It is a guaranteed miracle."));

    [Theory]
    [MemberData(nameof(Apart))]
    public void A_claim_is_found_however_it_is_written(string text) => Assert.Contains(Claim, ToldOf("§", text));

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

    private static List<string> ToldOfFields(string fields, string text) =>
        Told(folder => folder.Write("page.md", $"---\n{fields.Replace("§", text, StringComparison.Ordinal)}\n---\nText.\n"));

    private static List<string> ToldOfFile(string path, string line, string text) => Told(folder =>
    {
        var entries = path switch
        {
            "_glossary.yml" => "- term: fibrosis\n  meaning: \"Scars.\"\n",
            "_sources.yml" => File.ReadAllText(folder.PathOf(path)).Replace("read: seen", "read: seen\n  found: \"Nothing.\"", StringComparison.Ordinal),
            _ => File.ReadAllText(folder.PathOf(path)),
        };
        Assert.Contains(line, entries, StringComparison.Ordinal);
        folder.Write(path, entries.Replace(line, $"{line[..line.IndexOf('"', StringComparison.Ordinal)]}\"{text}\"", StringComparison.Ordinal));
    });

    private static List<string> Told(Action<TempFolder> write)
    {
        using var folder = new TempFolder();
        folder.Overlay(Case.BaseContent);
        write(folder);
        return [.. SiteLoader.Load(new ContentFolder(folder.Root).Read(), new(TinySite.Now)).Diagnostics.Select(diagnostic => diagnostic.Code)];
    }

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
