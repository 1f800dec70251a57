namespace LiverInfo.Web.Tests.Attacks;

/// <summary>Requests in the name of another site, on a site that was told its own name.</summary>
public sealed class HostAttackTests : IAsyncLifetime
{
    private readonly AttackedSite _site = new(new Dictionary<string, string> { ["AllowedHosts"] = "liver.example;*.clinic.example" });

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Only_its_own_names_are_answered_with_pages()
    {
        foreach (var host in new[] { "liver.example", "LIVER.EXAMPLE", "liver.example:8080", "www.clinic.example" })
            Assert.Equal(200, (await AskAsync("GET", host)).Status);

        foreach (var host in new[] { "evil.example", "liver.example.evil.example", "clinic.example.evil", "127.0.0.1", "[::1]", "localhost", "liver", "xn--lver-upa.example" })
        {
            var answer = await AskAsync("GET", host);
            Assert.Equal(400, answer.Status);
            Assert.Contains("The request was not understood.", answer.Text, StringComparison.Ordinal);
            Assert.Equal(400, (await AskAsync("POST", host)).Status);
            Assert.Equal(400, (await AskAsync("GET", host, "/no-such-page")).Status);
            Assert.Equal(400, (await AskAsync("GET", host, "/healthz/ready")).Status);
        }
    }

    [Fact]
    public async Task A_forwarded_name_counts_for_nothing() =>
        Assert.Equal(400, (await AskAsync("GET", "evil.example\r\nX-Forwarded-Host: liver.example\r\nForwarded: host=liver.example")).Status);

    private Task<RawAnswer> AskAsync(string method, string host, string target = "/ant") =>
        _site.AskAsync($"{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
}
