using LiverInfo.Web.Pages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Pages;

public sealed class RouteTests(ExampleSite site) : IClassFixture<ExampleSite>
{
    private static readonly string[] NotViews = ["", "/", "/healthz/live", "/healthz/ready"];

    [Fact]
    public void Every_route_renders_a_view_or_answers_a_health_check()
    {
        var routes = site.Factory.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>().Select(route => route.RoutePattern.RawText!).ToList();

        Assert.NotEmpty(routes);
        Assert.All(routes, route => Assert.True(route.Contains($":{ViewConstraint.Name}(", StringComparison.Ordinal) || NotViews.Contains(route), route));
    }
}
