using System.Text.Json;

namespace LiverInfo.Web.Tests;

public sealed class LogTests
{
    [Fact]
    public async Task A_request_is_logged_by_method_route_status_and_time_and_nothing_that_tells_who_asked()
    {
        using var content = new TempContent();
        var log = new LogFile(content.Beside("logs"));
        using var factory = new LiverInfoFactory(content.Root, configuration: log.Configuration);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/stem-cell-therapy/benefits?q=my-secret-illness");
        request.Headers.Add("User-Agent", "SecretBrowser/1.0");
        request.Headers.Add("X-Forwarded-For", "203.0.113.77");
        request.Headers.Add("Referer", "https://secret-forum.example/thread");
        await factory.CreateClient().SendAsync(request);
        await factory.CreateClient().GetAsync("/sources?which=my-secret-illness");
        await factory.CreateClient().GetAsync("/my-name-is-secret?and=more");
        await Wait.Until(() => Task.FromResult(Requests(log).Count == 3), "all requests are in the log");

        var (found, list, unknown) = (Requests(log)[0], Requests(log)[1], Requests(log)[2]);
        Assert.Equal("GET", found.GetProperty("Method").GetString());
        Assert.Equal("/stem-cell-therapy/benefits", found.GetProperty("Route").GetString());
        Assert.Equal(200, found.GetProperty("Status").GetInt32());
        Assert.True(found.GetProperty("Milliseconds").GetDouble() >= 0);
        Assert.Equal("/sources", list.GetProperty("Route").GetString());
        Assert.Equal("(unknown)", unknown.GetProperty("Route").GetString());
        Assert.Equal(404, unknown.GetProperty("Status").GetInt32());
        Assert.DoesNotContain("secret", log.Text(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("203.0.113.77", log.Text(), StringComparison.Ordinal);
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
        Assert.DoesNotContain("secret", log.Text(), StringComparison.OrdinalIgnoreCase);
    }

    private static List<JsonElement> Requests(LogFile log) => [.. log.Events().Where(e => e.TryGetProperty("Milliseconds", out _))];
}
