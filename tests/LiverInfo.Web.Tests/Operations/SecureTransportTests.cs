using System.Net;
using System.Net.Quic;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LiverInfo.Web.Tests.Operations;

/// <summary>TLS, spoken by the site itself or by a proxy in front of it.</summary>
public sealed class SecureTransportTests : IDisposable
{
    private const string Hsts = "Strict-Transport-Security";

    private readonly SmallSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task With_a_certificate_the_site_speaks_HTTP_2_and_HTTP_3_where_there_is_one()
    {
        using var program = await SiteProcess.StartAsync(_site.Root, _site.State, "https://127.0.0.1:0", Certificate());
        using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
        using var client = new HttpClient(handler) { BaseAddress = program.Address };

        foreach (var version in new[] { HttpVersion.Version11, HttpVersion.Version20 })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/ant") { Version = version, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
            var response = await client.SendAsync(request);
            Assert.Equal(version, response.Version);
            Assert.Equal(0, SmallSite.EditOf("ant", await response.Content.ReadAsStringAsync()).Edit);
            Assert.Equal("max-age=31536000", Assert.Single(response.Headers.GetValues(Hsts)));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, version, 31));
            Assert.NotEqual(HttpStatusCode.OK, await StatusAsync(client, version, 33));
            Assert.Equal(OperatingSystem.IsLinux() && QuicConnection.IsSupported, response.Headers.Contains("Alt-Svc"));
        }

        Assert.DoesNotContain("WRN", program.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_one_it_starts_with_no_warning_and_believes_nobody_who_says_that_it_has()
    {
        using var program = await SiteProcess.StartAsync(_site.Root, _site.State);
        Assert.Empty((await AskAsync(program)).Headers[Hsts]);
        Assert.Empty((await AskAsync(program, "X-Forwarded-Proto: https\r\n")).Headers[Hsts]);
        Assert.DoesNotContain("WRN", program.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.0.7, 192.0.2.0/24", false)]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.0.0.7; 127.0.0.0/8", true)]
    public async Task Only_a_proxy_that_is_trusted_can_say_that_a_reader_came_by_TLS(string trusted, bool isBelieved)
    {
        using var program = await SiteProcess.StartAsync(
            _site.Root, _site.State, environment: new Dictionary<string, string> { ["TrustedProxies"] = trusted });
        Assert.Equal(isBelieved, (await AskAsync(program, "X-Forwarded-Proto: https\r\n")).Headers[Hsts].Any());
        Assert.Empty((await AskAsync(program, "X-Forwarded-Proto: http\r\n")).Headers[Hsts]);
        Assert.Empty((await AskAsync(program, "X-Forwarded-For: 127.0.0.1\r\nX-Forwarded-Scheme: https\r\nForwarded: proto=https\r\n")).Headers[Hsts]);
        Assert.Empty((await AskAsync(program)).Headers[Hsts]);
    }

    [Fact]
    public async Task A_proxy_that_is_no_address_is_told_in_one_line()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            SiteProcess.StartAsync(_site.Root, _site.State, environment: new Dictionary<string, string> { ["TrustedProxies"] = "the proxy" }));
        Assert.Equal("The program ended: TrustedProxies: \"the proxy\" is neither an address nor a network. Write it like this: 10.0.0.7, or 10.0.0.0/8", error.Message);
    }

    /// <summary>The status of a request with so many KB of headers; null when the connection is closed instead.</summary>
    private static async Task<HttpStatusCode?> StatusAsync(HttpClient client, Version version, int kilobytes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/ant") { Version = version, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        request.Headers.Add("X", new string('a', kilobytes * 1024));
        try
        {
            return (await client.SendAsync(request)).StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static async Task<RawAnswer> AskAsync(SiteProcess program, string headers = "")
    {
        var answer = await RawConnection.AskAsync(program.Address, $"GET /ant HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n");
        Assert.Equal(200, answer!.Status);
        return answer;
    }

    /// <summary>The settings that name a certificate, made for this test.</summary>
    private Dictionary<string, string> Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        var path = _site.Beside("certificate.pfx");
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx));
        return new() { ["Kestrel__Certificates__Default__Path"] = path };
    }
}
