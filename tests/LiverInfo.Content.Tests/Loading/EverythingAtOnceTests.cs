using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Loading;

/// <summary>A mistake in the front matter hides neither those of later fields nor those of the text.</summary>
public sealed class EverythingAtOnceTests
{
    private const string OfLaterField = "LI106";
    private const string OfText = "LI360";
    private const string Description = "description: \"What a reader will find on this page, told in one plain sentence.\"";

    [Theory]
    [InlineData("title:\"A page\"")]
    [InlineData("title: \"A page")]
    [InlineData("title: A page\"")]
    [InlineData("title: \"A\" page")]
    [InlineData("title: A: page")]
    [InlineData("title: [A page")]
    [InlineData("title: {A page")]
    [InlineData("title: !new A page")]
    [InlineData("title: &new A page")]
    [InlineData("title: *A page*")]
    [InlineData("title: @A page")]
    [InlineData("title: “A page”")]
    [InlineData("title： A page")]
    [InlineData("title = A page")]
    [InlineData("title \"A page\"")]
    [InlineData("\ttitle: A page")]
    [InlineData("  title: A page")]
    [InlineData("\u00A0title: A page")]
    [InlineData("title: \"A \\ page\"")]
    [InlineData("title: A page\ntitle: A page")]
    [InlineData("titel: A page")]
    [InlineData("title:")]
    [InlineData("title: A page #1 of 2")]
    [InlineData("title: A page\nkeywords: [a, b")]
    [InlineData("title: A page\nchanges:\n  - date: 2026-01-01\n   note: x")]
    [InlineData("title: A page\nwithdrawn: {date: 2026-01-01 reason: x}")]
    [InlineData("<<<<<<< HEAD\ntitle: A page\n=======\ntitle: B page\n>>>>>>> x")]
    [InlineData("title: **A** page")]
    [InlineData("title: - A page")]
    [InlineData("title: Donâ€™t")]
    public void A_mistake_hides_no_other(string mistake)
    {
        var told = Told($"---\n{mistake}\n{Description}\norder: twenty\n---\n\n**Stop:**now.\n");

        Assert.Contains(OfLaterField, told);
        Assert.Contains(OfText, told);
        Assert.True(told.Count > 2, "The mistake itself is not told.");
    }

    [Theory]
    [InlineData("—", "---")]
    [InlineData("---", "—")]
    [InlineData("--", "---")]
    [InlineData("---", "----")]
    [InlineData("---", "...")]
    [InlineData("", "---")]
    [InlineData("---", "")]
    [InlineData("- - -", "- - -")]
    public void A_line_of_hyphens_that_is_wrong_hides_nothing(string opening, string closing)
    {
        var told = Told($"{opening}\ntitle: A page\n{Description}\norder: twenty\n{closing}\n\n**Stop:**now.\n");

        Assert.Contains(OfLaterField, told);
        Assert.Contains(OfText, told);
        Assert.True(told.Count > 2, "The mistake itself is not told.");
    }

    private static List<string> Told(string text) => [.. new TinySite().With(TinySite.PagePath, text).Load().Diagnostics.Select(diagnostic => diagnostic.Code)];
}
