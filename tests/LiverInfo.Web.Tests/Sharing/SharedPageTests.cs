using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Sharing;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Sharing;

/// <summary>The file that is sent to people who read a page before it is published.</summary>
public sealed class SharedPageTests
{
    [Theory]
    [InlineData("every-part.md", "This page is on the site.")]
    [InlineData("draft.md", "This is a draft. It is not on the site.")]
    [InlineData("old-advice.md", "This page is withdrawn.")]
    [InlineData("next-century.md", "This page is not on the site yet.")]
    [InlineData("last-century.md", "This page is no longer on the site.")]
    public async Task It_has_the_banner_and_says_whether_the_page_is_on_the_site(string path, string expected)
    {
        var (page, article) = await ShareAsync(path);

        Assert.NotNull(page.QuerySelector("aside.consult"));
        Assert.Contains(expected, page.QuerySelector("main > .shared-note")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(article.Fingerprint, page.QuerySelector(".shared-note")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(article.Title, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_needs_no_other_file_and_sends_nothing()
    {
        var (page, _) = await ShareAsync("every-part.md");

        Assert.Empty(page.QuerySelectorAll("link, script[src], iframe, [srcset]"));
        Assert.NotEmpty(page.QuerySelectorAll("img"));
        Assert.All(page.QuerySelectorAll("img"), picture => Assert.StartsWith("data:image/", picture.GetAttribute("src"), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Matches("^(#|https?:|mailto:|tel:)", link.GetAttribute("href")!));
        Assert.DoesNotContain("url(", string.Concat(page.QuerySelectorAll("style").Select(style => style.TextContent)), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Every_paragraph_item_row_and_heading_has_a_number_of_its_own_in_order()
    {
        var (page, _) = await ShareAsync("every-part.md");
        var numbers = page.QuerySelectorAll(".shared-number").Select(number => number.TextContent).ToList();

        Assert.True(numbers.Count > 30);
        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(number => $"{number}"), numbers);
        var words = page.QuerySelectorAll("main .text p, main .text li, main .text tr, main .text h2, main .text h3").Where(block => block.TextContent.Trim().Length > 0);
        Assert.All(words, block => Assert.True(block.QuerySelector(".shared-number") is not null || block.ParentElement!.Closest("li, tr, caption, dd, figcaption, summary")?.QuerySelector(".shared-number") is not null, block.OuterHtml));
    }

    [Fact]
    public async Task The_form_makes_an_e_mail_to_who_is_named()
    {
        var (page, article) = await ShareAsync("every-part.md", "reviews+liver@example.org");
        var form = page.QuerySelector("form")!;

        Assert.Equal("mailto:reviews%2Bliver@example.org", form.GetAttribute("action"));
        Assert.Equal("get", form.GetAttribute("method"));
        Assert.Contains(article.Path, form.QuerySelector("[name=subject]")!.GetAttribute("value")!, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("label[for=reply-text]"));
        Assert.NotNull(form.QuerySelector("textarea#reply-text[name=body]"));
    }

    private static async Task<(IDocument Page, Article Article)> ShareAsync(string path, string? to = null)
    {
        var (html, article) = await MakeAsync(path, to);
        return (await new HtmlParser().ParseDocumentAsync(html), article);
    }

    /// <summary>The file of a page of the example site.</summary>
    internal static async Task<(string Html, Article Article)> MakeAsync(string path, string? to)
    {
        var site = SiteLoader.Load(new ContentFolder(ExampleSite.Content).Read(), new(DateTimeOffset.UtcNow)).Site!;
        var article = site.AllArticles.Single(article => article.Path == path);
        await using var app = Website.BuildRenderer();
        await app.StartAsync();
        var html = await new SharedPage(app.Services.GetRequiredService<PageRenderer>()).MakeAsync(site, article, to);
        return (html, article);
    }
}
