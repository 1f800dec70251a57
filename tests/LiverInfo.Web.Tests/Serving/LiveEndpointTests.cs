using LiverInfo.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LiverInfo.Web.Tests.Serving;

public sealed class LiveEndpointTests
{
    [Fact]
    public async Task Only_endpoints_that_are_marked_are_live()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();
        app.MapGet("/stored", Answer);
        app.MapGet("/live", Answer).WithMetadata(LiveEndpoint.Instance);
        app.MapGet("also/live/", Answer).WithMetadata(LiveEndpoint.Instance);
        Assert.Equal(["/also/live", "/live"], LiveEndpoint.PathsIn(Endpoints(app)).Order());
    }

    [Fact]
    public async Task A_live_endpoint_has_a_literal_path()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();
        app.MapGet("/live/{anything}", Answer).WithMetadata(LiveEndpoint.Instance);
        var error = Assert.Throws<InvalidOperationException>(() => LiveEndpoint.PathsIn(Endpoints(app)));
        Assert.Contains("/live/{anything}", error.Message, StringComparison.Ordinal);
    }

    private static CompositeEndpointDataSource Endpoints(WebApplication app) => new(((IEndpointRouteBuilder)app).DataSources);

    private static Task Answer(HttpContext context) => Task.CompletedTask;
}
