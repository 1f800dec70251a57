using System.Text.Json;

namespace LiverInfo.Web.Tests.Operations;

public sealed class LogTests
{
    [Fact]
    public async Task Requests_are_summed_up_by_route_and_status_and_nothing_tells_who_asked()
    {
        using var content = new TempContent();
        var log = new LogFile(content.Beside("logs"));
        using (var factory = new LiverInfoFactory(content.Root, configuration: log.Configuration))
        {
            var client = factory.CreateClient();
            await SendSecretsAsync(client);
            await client.GetAsync("/about");
            await client.GetAsync("/about");
        }

        // The last sum is written as the site stops.
        var sum = Assert.Single(log.Events(), e => e.TryGetProperty("ByRouteAndStatus", out _));
        Assert.Equal(6, sum.GetProperty("Requests").GetInt64());
        var counts = sum.GetProperty("ByRouteAndStatus");
        Assert.Equal(2, counts.GetProperty("/about 200").GetInt64());
        Assert.Equal(1, counts.GetProperty("/birds/feeding 200").GetInt64());
        Assert.Equal(1, counts.GetProperty("/search 200").GetInt64());
        Assert.Equal(1, counts.GetProperty("(unknown) 404").GetInt64());
        AssertKeepsSecrets(log);
    }

    [Fact]
    public async Task Where_it_is_asked_for_each_request_gets_a_line_of_method_route_and_status()
    {
        using var content = new TempContent();
        var log = new LogFile(content.Beside("logs"));
        using var factory = new LiverInfoFactory(content.Root, configuration: new(log.Configuration) { ["Requests:LogEach"] = "true" });
        await SendSecretsAsync(factory.CreateClient());
        await Wait.Until(() => Task.FromResult(Requests(log).Count == 4), "all requests are in the log");

        var (found, list, search, unknown) = (Requests(log)[0], Requests(log)[1], Requests(log)[2], Requests(log)[3]);
        Assert.Equal("GET", found.GetProperty("Method").GetString());
        Assert.Equal("/birds/feeding", found.GetProperty("Route").GetString());
        Assert.Equal(200, found.GetProperty("Status").GetInt32());
        Assert.Equal("/sources", list.GetProperty("Route").GetString());
        Assert.Equal("/search", search.GetProperty("Route").GetString());
        Assert.Equal("(unknown)", unknown.GetProperty("Route").GetString());
        Assert.Equal(404, unknown.GetProperty("Status").GetInt32());
        AssertKeepsSecrets(log);
    }

    [Fact]
    public async Task A_failing_page_is_logged_with_its_fault_and_still_without_the_query()
    {
        using var content = new TempContent();
        var log = new LogFile(content.Beside("logs"));
        using var factory = new LiverInfoFactory(content.Root, FailingPages.All, log.Configuration);
        await factory.CreateClient().GetAsync("/about?q=my-secret-illness");
        await Wait.Until(() => Task.FromResult(Requests(log).Count == 1), "the request is in the log");

        Assert.Equal(500, Requests(log)[0].GetProperty("Status").GetInt32());
        Assert.Contains("Failed on purpose.", log.Text(), StringComparison.Ordinal);
        AssertKeepsSecrets(log);
    }

    private static async Task SendSecretsAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/birds/feeding?q=my-secret-illness");
        request.Headers.Add("User-Agent", "SecretBrowser/1.0");
        request.Headers.Add("X-Forwarded-For", "203.0.113.77");
        request.Headers.Add("Referer", "https://secret-forum.example/thread");
        await client.SendAsync(request);
        await client.GetAsync("/sources?which=my-secret-illness");
        await client.GetAsync("/search?q=my-secret-illness");
        await client.GetAsync("/my-name-is-secret?and=more");
    }

    private static void AssertKeepsSecrets(LogFile log)
    {
        Assert.DoesNotContain("secret", log.Text(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("203.0.113.77", log.Text(), StringComparison.Ordinal);
    }

    private static List<JsonElement> Requests(LogFile log) => [.. log.Events().Where(e => e.TryGetProperty("Method", out _))];
}
