using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Reports;
using LiverInfo.Content.Templates;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Templates;

/// <summary>What a new page begins with.</summary>
public sealed class PageTemplateTests
{
    public static TheoryData<ArticleKind> Kinds => [.. Enum.GetValues<ArticleKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_new_page_has_no_error_and_is_not_shown(ArticleKind kind)
    {
        var loaded = new TinySite().With("new.md", PageTemplate.Of(kind, "A \"new\" page \\ here")).Load(withWords: true);

        Assert.Empty(loaded.Diagnostics.Where(problem => problem.At.Path == "new.md" && problem.Severity == Severity.Error).Select(problem => DiagnosticText.Format(problem)));
        var page = loaded.Site!.AllArticles.Single(article => article.Path == "new.md");
        Assert.Equal(("A \"new\" page \\ here", kind, true), (page.Title, page.Kind, page.Availability.IsDraft));
        Assert.Null(loaded.Site.Find(page.Address));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_new_page_that_is_published_as_it_is_is_held_back_and_each_note_is_named(ArticleKind kind)
    {
        var text = PageTemplate.Of(kind, "A page").Replace("draft: true\n", "", StringComparison.Ordinal);
        var loaded = new TinySite().With("new.md", text).Load(withWords: true);

        var lines = text.Split('\n');
        var expected = Enumerable.Range(1, lines.Length).SelectMany(line => Enumerable.Repeat(line, lines[line - 1].Split('[').Count(part => part.Contains(']', StringComparison.Ordinal))));
        Assert.Equal(expected, loaded.Diagnostics.Where(problem => problem.Code == "LI361").Select(problem => problem.At.Line));
        Assert.Contains("new.md", loaded.HeldBack);
    }

    [Theory]
    [InlineData("/stem-cell-therapy/after-care", "stem-cell-therapy/after-care.md")]
    [InlineData("stem-cell-therapy\\after-care.md", "stem-cell-therapy/after-care.md")]
    [InlineData("after-care", "after-care.md")]
    public void A_page_is_named_by_its_address_or_its_file(string named, string expected) => Assert.Equal(expected, NewPagePath.Of(named, out _));

    [Theory]
    [InlineData("../outside")]
    [InlineData("topic/../../outside")]
    [InlineData("/etc/passwd/x")]
    [InlineData("C:\\Windows\\x")]
    [InlineData("_site.yml")]
    [InlineData("_emergency-signs")]
    [InlineData("topic/con")]
    [InlineData("nul.md")]
    [InlineData("a//b")]
    [InlineData("After Care")]
    [InlineData(".md")]
    [InlineData("%2e%2e/x")]
    [InlineData("")]
    public void A_name_that_is_no_page_is_refused_with_the_reason(string named)
    {
        Assert.Null(NewPagePath.Of(named, out var refusal));
        Assert.NotEmpty(refusal!);
    }

    [Theory]
    [InlineData("What could the benefits be?", "what-could-the-benefits-be.md")]
    [InlineData("Müller’s café: 10 tips", "muellers-cafe-10-tips.md")]
    [InlineData("???", "new-page.md")]
    public void The_file_of_a_title_can_be_typed(string title, string expected) => Assert.Equal(expected, PageTemplate.FileOf(title));
}
