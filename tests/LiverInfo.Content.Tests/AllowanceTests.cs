using LiverInfo.Content.Loading;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests;

/// <summary>An author can make an exception from a rule about words, for the words quoted and no others.</summary>
public sealed class AllowanceTests
{
    private const string Miracle = "allow: [{rule: LI503, text: \"miracle\", why: \"Quoted from a warning.\"}]";

    [Theory]
    [InlineData("This is a miracle for all.")]
    [InlineData("- This is a Miracle for all.")]
    [InlineData("This is **a miracle** for all.")]
    [InlineData("This is a\nmiracle for all.")]
    [InlineData("This is a mir\u00ADacle for all.")]
    [InlineData("| This is | a miracle |\n|---|---|\n| for | all |")]
    public void The_quoted_words_draw_no_message(string text)
    {
        Assert.Contains("LI503", Codes(Load(text, "")));
        Assert.DoesNotContain("LI503", Codes(Load(text, Miracle)));
    }

    [Fact]
    public void Other_words_still_do() => Assert.Equal(
        ["\"guaranteed\" sells, or promises more than anybody knows."],
        Load("This is a miracle, and guaranteed.", Miracle).Diagnostics.Where(problem => problem.Code == "LI503").Select(problem => problem.Message));

    [Fact]
    public void Other_rules_still_do() => Assert.Contains("LI502", Codes(Load("A miracle came to 12 people.", Miracle)));

    [Fact]
    public void Other_pages_still_do()
    {
        var result = new TinySite().Page(TinySite.PagePath, "A miracle for all.", fields: Miracle).Page("other.md", "A miracle for all.").Load(withWords: true);

        Assert.Equal(["other.md"], result.Diagnostics.Where(problem => problem.Code == "LI503").Select(problem => problem.At.Path));
    }

    [Fact]
    public void A_title_can_have_one()
    {
        const string Fields = "allow: [{rule: LI503, text: \"a miracle\", why: \"The title of a book.\"}]";
        var result = new TinySite().Page(TinySite.PagePath, "Text.", "A miracle for your liver", Fields).Load(withWords: true);

        Assert.DoesNotContain("LI503", Codes(result));
        Assert.DoesNotContain("LI146", Codes(result));
    }

    [Fact]
    public void Each_is_listed_with_the_messages_it_removes()
    {
        var allowance = Assert.Single(Load("A miracle here. A miracle there.", Miracle).Allowances);

        Assert.Equal(("LI503", "miracle", "Quoted from a warning.", 2), (allowance.Rule, allowance.Text, allowance.Why, allowance.Removed));
        Assert.Equal(4, allowance.At.Line);
    }

    [Fact]
    public void One_that_removes_nothing_is_not_listed_as_made() => Assert.Empty(Load("Text.", Miracle).Allowances);

    [Fact]
    public void Adding_one_asks_for_a_new_review() => Assert.NotEqual(FingerprintOf(""), FingerprintOf(Miracle));

    [Fact]
    public void A_retracted_source_cannot_be_excused() => Assert.Contains(
        "LI145", Codes(Load("Text.", "allow: [{rule: LI505, text: \"Text\", why: \"We trust it.\"}]")));

    private static string FingerprintOf(string fields) =>
        Load("A miracle for all.", fields).Site!.Articles.Single(article => article.Path == TinySite.PagePath).Fingerprint;

    private static LoadResult Load(string text, string fields) => new TinySite().Page(TinySite.PagePath, text, fields: fields).Load(withWords: true);

    private static IEnumerable<string> Codes(LoadResult result) => result.Diagnostics.Select(problem => problem.Code);
}
