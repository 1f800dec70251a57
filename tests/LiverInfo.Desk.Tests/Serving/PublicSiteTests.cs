using Microsoft.AspNetCore.Routing;

namespace LiverInfo.Desk.Tests.Serving;

/// <summary>The public site has nothing of the desk.</summary>
public sealed class PublicSiteTests
{
    [Fact]
    public async Task Every_address_of_the_desk_is_unknown_to_the_site()
    {
        using var folder = new Folder();
        await using var desk = await OpenDesk.StartAsync(folder);
        var addresses = desk.Service<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Where(address => address.StartsWith("/-/", StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(addresses.Count >= 12);
        using var site = await Served.StartAsync(folder.Root, folder.Beside("served"));

        foreach (var address in addresses)
        {
            using var got = await site.Client.GetAsync(address + "?page=index.md");
            Assert.Equal(System.Net.HttpStatusCode.NotFound, got.StatusCode);
            using var posted = await site.Client.PostAsync(address, new StringContent("text=x"));
            Assert.Equal(System.Net.HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        }
    }

    [Fact]
    public void No_page_can_have_an_address_of_the_desk() => Assert.False(UrlPath.OfFile("-/list.md").IsWellFormed);
}
