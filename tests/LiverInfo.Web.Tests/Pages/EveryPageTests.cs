using LiverInfo.Content.Model.Reviews;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Pages;

/// <summary>The rules of every page, on a site that has something for each of them to find.</summary>
public sealed class EveryPageTests(ExampleSite example) : EveryPageRules(example), IClassFixture<ExampleSite>
{
    private readonly Site _site = example.Site;

    [Fact]
    public void The_example_site_has_every_kind_of_page()
    {
        Assert.Empty(Enum.GetValues<ArticleKind>().Except(_site.Articles.Select(article => article.Kind)));
        Assert.True(_site.Topics.Length > 1);
        Assert.Contains(_site.Pages.Values, page => page is WithdrawnPage);
        Assert.Contains(_site.Pages.Values, page => page is RedirectPage);
        Assert.Contains(_site.Pages.Values, page => page is ImageAsset);
        Assert.Contains(_site.Articles, article => _site.ReviewOf(article) is Reviewed);
        Assert.Contains(_site.Articles, article => _site.ReviewOf(article) is not Reviewed);
        var cited = _site.Articles.SelectMany(article => article.Body.Citations).Select(citation => citation.Source.ListedOnly).ToHashSet();
        Assert.Equal([false, true], cited.Order());
    }
}
