using LiverInfo.Web.Pages;
using LiverInfo.Web.Rendering;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Pages;

public sealed class RouteTests(ExampleSite site) : IClassFixture<ExampleSite>
{
    private static readonly string[] NotPages = [Icons.Address, SiteAddresses.Moved, "/healthz/live", "/healthz/ready"];

    [Fact]
    public async Task Every_route_of_the_program_is_for_articles_for_errors_or_is_not_a_page()
    {
        var routes = site.Factory.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>().Select(route => route.RoutePattern.RawText!).ToList();
        Assert.NotEmpty(routes);
        foreach (var route in routes.Where(route => !route.Contains($":{ArticleConstraint.Name}(", StringComparison.Ordinal)))
        {
            var response = await site.Client.GetAsync(route
                .Replace("{code:int:range(400,599)}", "418", StringComparison.Ordinal)
                .Replace("{name}", "no-such-picture.png", StringComparison.Ordinal));
            if (response.Content.Headers.ContentType?.MediaType == "text/html")
                Html.AssertHasBanner(await response.DocumentAsync(), site.Site.Settings.Banner);
            else
                Assert.Contains(route, NotPages);
        }
    }
}
