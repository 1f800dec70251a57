using System.Net;
using LiverInfo.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Rendering;

/// <summary>No page leaves without the consult banner. Each test slips one past the layout, and expects it to be held back.</summary>
public sealed class BannerInterlockTests
{
    private const string Banner = "BANNER";

    [Theory]
    [InlineData("<!doctype html><title>Bare</title><header></header><p>A page whose layout was forgotten.</p>")]
    [InlineData("<header></header><p>Something in between.</p>" + Banner)]
    [InlineData(Banner + "<header></header>")]
    [InlineData("<!-- <header></header>" + Banner + " -->")]
    [InlineData("<template><header></header>" + Banner + "</template>")]
    [InlineData("<header></header><aside class=\"consult\" aria-label=\"Important\">Other words.</aside>")]
    public async Task A_page_without_the_banner_in_its_place_is_refused(string html)
    {
        using var factory = WithPage(html, "text/html; charset=utf-8");
        var response = await factory.CreateClient().GetAsync("/about");
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var page = await response.DocumentAsync();
        Html.AssertHasBanner(page, factory.Site.Settings.Banner);
        Assert.DoesNotContain("forgotten", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_with_the_banner_right_after_its_header_is_let_through()
    {
        using var factory = WithPage("<header></header>" + Banner + "<p>Fit to send.</p>", "text/html");
        var response = await factory.CreateClient().GetAsync("/about");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Fit to send.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_a_page_needs_no_banner()
    {
        using var factory = WithPage("plain", "text/plain");
        Assert.Equal("plain", await (await factory.CreateClient().GetAsync("/about")).Content.ReadAsStringAsync());
    }

    private static LiverInfoFactory WithPage(string html, string type) => new(ExampleSite.Content, services =>
        services.Configure<MvcOptions>(options => options.Filters.Add(new Instead(html, type))));

    /// <summary>Answers in place of every Razor page.</summary>
    private sealed class Instead(string html, string type) : IResourceFilter
    {
        public void OnResourceExecuting(ResourceExecutingContext context)
        {
            var banner = ConsultBannerHtml.Of(context.HttpContext.RequestServices.GetRequiredService<RenderedView>().View.Shell);
            context.Result = new ContentResult { Content = html.Replace(Banner, banner, StringComparison.Ordinal), ContentType = type };
        }

        public void OnResourceExecuted(ResourceExecutedContext context)
        {
        }
    }
}
