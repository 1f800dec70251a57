using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace LiverInfo.Web.Tests.Rendering;

/// <summary>What browsers are told with every answer, whatever it is.</summary>
public sealed class SecurityHeaderTests(SecurityHeaderTests.EveryKind site) : IClassFixture<SecurityHeaderTests.EveryKind>
{
    private static readonly (string Name, string Expected)[] Always =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=()"),
        ("Content-Security-Policy", "default-src 'none'; style-src '"),
    ];

    [Theory]
    [InlineData("GET", "/", 200)]
    [InlineData("HEAD", "/about", 200)]
    [InlineData("HEAD", "/no-such-page", 404)]
    [InlineData("GET", "/glossary", 200)]
    [InlineData("GET", "/sources", 200)]
    [InlineData("GET", "ICON", 200)]
    [InlineData("GET", "PICTURE", 200)]
    [InlineData("NOT MODIFIED", "/about", 304)]
    [InlineData("GET", "/About/", 308)]
    [InlineData("GET", "/rings", 308)]
    [InlineData("GET", "/no-such-page", 404)]
    [InlineData("GET", "/_status/500", 404)]
    [InlineData("ANOTHER HOST", "/about", 400)]
    [InlineData("POST", "/about", 405)]
    [InlineData("OPTIONS", "/no-such-page", 405)]
    [InlineData("GET", "/privacy", 410)]
    [InlineData("GET", "/contact", 500)]
    [InlineData("GET", "/broken", 503)]
    [InlineData("GET", "/healthz/live", 200)]
    [InlineData("GET", "/healthz/ready", 200)]
    [InlineData("GET", "/healthz/no-such-check", 404)]
    public async Task Every_kind_of_answer_has_every_header(string method, string address, int status)
    {
        var response = await SendAsync(site.Client, method, address);

        Assert.Equal(status, (int)response.StatusCode);
        if (response.Content.Headers is { ContentType.MediaType: "text/html", ContentLength: > 0 } && method != "HEAD")
            Html.AssertHasBanner(await response.DocumentAsync(), site.Factory.Site.Settings.Banner);
        foreach (var (name, expected) in Always)
            Assert.Contains(expected, Header(response, name), StringComparison.Ordinal);
        if (address is not ("ICON" or "PICTURE")) Assert.DoesNotContain("unsafe-", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("", Header(response, "Set-Cookie"));
        Assert.Equal("", Header(response, "Server"));
        Assert.Equal("", Header(response, "X-Powered-By"));
    }

    [Fact]
    public async Task Only_a_browser_that_came_by_TLS_is_told_to_come_by_TLS_for_good()
    {
        using var factory = new LiverInfoFactory(ExampleSite.Content);
        Assert.Equal("", Header(await factory.CreateClient().GetAsync("/about"), "Strict-Transport-Security"));
        var secure = factory.CreateClient(new() { BaseAddress = new("https://liver.example") });
        Assert.Equal("max-age=31536000", Header(await secure.GetAsync("/about"), "Strict-Transport-Security"));
    }

    [Fact]
    public async Task The_policy_names_the_styles_that_the_page_has_and_no_others()
    {
        using var factory = new LiverInfoFactory(ExampleSite.Content);
        foreach (var address in new[] { "/", "/birds/ringing", "/every-part", "/no-such-page" })
        {
            var response = await factory.CreateClient().GetAsync(address);
            var style = Assert.Single((await response.DocumentAsync()).QuerySelectorAll("style")).TextContent;
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
            var policy = Header(response, "Content-Security-Policy");
            var allowed = policy[policy.IndexOf("style-src ", StringComparison.Ordinal)..].Split(';')[0].Split(' ')[1..];
            Assert.Contains($"'sha256-{hash}'", allowed);
            // The two that pages of this site have, with the styles of lists and without, and the file of this site for paper.
            Assert.Equal(3, allowed.Length);
            Assert.Contains("'self'", allowed);
        }
    }

    [Theory]
    [InlineData("ICON")]
    [InlineData("PICTURE")]
    [InlineData("/apple-touch-icon.png")]
    public async Task A_picture_at_its_own_address_may_have_styles_of_its_own_and_nothing_else(string address) => Assert.Equal(
        "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        Header(await SendAsync(site.Client, "GET", address), "Content-Security-Policy"));

    [Fact]
    public async Task A_host_that_is_not_the_sites_is_turned_away_where_the_clinic_names_its_own()
    {
        using var factory = new LiverInfoFactory(ExampleSite.Content, configuration: new() { ["AllowedHosts"] = "liver.example" });
        Assert.Equal(HttpStatusCode.OK, (await factory.CreateClient(new() { BaseAddress = new("http://liver.example") }).GetAsync("/about")).StatusCode);
        var other = await factory.CreateClient(new() { BaseAddress = new("http://evil.example") }).GetAsync("/about");
        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
        Html.AssertHasBanner(await other.DocumentAsync(), factory.Site.Settings.Banner);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string method, string address)
    {
        if (address == "ICON")
            address = (await (await client.GetAsync("/")).DocumentAsync()).QuerySelector("link[rel=icon]")!.GetAttribute("href")!;
        if (address == "PICTURE")
            address = (await (await client.GetAsync("/ponds/frogs")).DocumentAsync()).QuerySelector("main img")!.GetAttribute("src")!;
        if (method is not ("NOT MODIFIED" or "ANOTHER HOST")) return await client.SendAsync(new(new(method), address));
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (method == "ANOTHER HOST") request.Headers.Host = "evil.example";
        else request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        return await client.SendAsync(request);
    }

    /// <summary>A site that has something to answer in every way there is.</summary>
    public sealed class EveryKind : IDisposable
    {
        private readonly TempContent _content = new();

        public EveryKind()
        {
            _content.Replace("privacy.md", "order: 50", "order: 50\nwithdrawn: {date: 2026-01-05, reason: \"A newer page says more.\"}");
            _content.Replace("birds/ringing.md", "order: 40", "order: 40\naliases: [/rings]");
            _content.Write("broken.md", "no front matter");
            Factory = new(
                _content.Root, services => FailingPages.Where(services, path => path == "/contact"), new() { ["AllowedHosts"] = "localhost" });
            Client = Factory.CreateClient(new() { AllowAutoRedirect = false });
        }

        internal LiverInfoFactory Factory { get; }

        internal HttpClient Client { get; }

        public void Dispose()
        {
            Factory.Dispose();
            _content.Dispose();
        }
    }

    private static string Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
