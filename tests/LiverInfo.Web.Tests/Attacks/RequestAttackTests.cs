namespace LiverInfo.Web.Tests.Attacks;

/// <summary>Methods, headers and bodies that no browser sends.</summary>
public sealed class RequestAttackTests(AttackedSite site) : IClassFixture<AttackedSite>
{
    [Theory]
    [InlineData("TRACE", "/ant")]
    [InlineData("CONNECT", "/ant")]
    [InlineData("OPTIONS", "/ant")]
    [InlineData("OPTIONS", "*")]
    [InlineData("PRI", "/ant")]
    [InlineData("DEBUG", "/ant")]
    [InlineData("get", "/ant")]
    [InlineData("head", "/ant")]
    [InlineData("Head", "/no-such-page")]
    [InlineData("POST", "/healthz/ready")]
    [InlineData("MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM", "/")]
    public async Task Nothing_but_reading_is_allowed(string method, string target)
    {
        var answer = await site.AskAsync($"{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.Equal(405, answer.Status);
        Assert.Equal("GET, HEAD", string.Join(", ", answer.Headers["Allow"]));
        Assert.Contains("Pages of this site can only be read.", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n", 405)]
    [InlineData("GET\t/ant HTTP/1.1\r\nHost: localhost\r\n\r\n", 400)]
    [InlineData("GET  /ant HTTP/1.1\r\nHost: localhost\r\n\r\n", 400)]
    [InlineData("G\0T /ant HTTP/1.1\r\nHost: localhost\r\n\r\n", 400)]
    [InlineData("{} /ant HTTP/1.1\r\nHost: localhost\r\n\r\n", 400)]
    [InlineData("GET /ant\r\n\r\n", 400)]
    [InlineData("GET /ant HTTP/9.9\r\nHost: localhost\r\n\r\n", 505)]
    [InlineData("GET /ant HTTP/1.1\r\n\r\n", 400)]
    [InlineData("GET /ant HTTP/1.1\r\nHost: one.example\r\nHost: two.example\r\n\r\n", 400)]
    [InlineData("GET /ant HTTP/1.1\r\nHost: two words\r\n\r\n", 400)]
    [InlineData("GET /ant HTTP/1.1\r\nHost: localhost\r\n folded: header\r\n\r\n", 400)]
    [InlineData("GET /ant HTTP/1.1\r\nHost: localhost\r\nNot a name: x\r\n\r\n", 400)]
    [InlineData("GET /ant HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n", 400)]
    [InlineData("GET /ant HTTP/1.1\r\nHost: localhost\r\nX: \u00ff\r\n\r\n", 400)]
    [InlineData("POST /ant HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", 400)]
    [InlineData("\u0016\u0003\u0001\u0002\r\n\r\n", 400)]
    [InlineData("\r\n\r\n\r\nno such thing\r\n\r\n", 400)]
    public async Task What_is_no_request_is_refused(string request, int status) => Assert.Equal(status, (await site.AskAsync(request)).Status);

    [Fact]
    public async Task Headers_of_32_KB_are_read_and_more_are_refused()
    {
        Assert.Equal(200, (await site.GetAsync("/ant", $"X: {new string('a', 31 * 1024)}\r\n")).Status);
        Assert.Equal(431, (await site.GetAsync("/ant", $"X: {new string('a', 33 * 1024)}\r\n")).Status);
        Assert.Equal(431, (await site.GetAsync("/ant", string.Concat(Enumerable.Range(0, 33).Select(n => $"X-{n}: {new string('a', 1024)}\r\n")))).Status);
    }

    [Theory]
    [InlineData(98, 200)]
    [InlineData(99, 431)]
    [InlineData(500, 431)]
    public async Task A_hundred_headers_are_read_and_more_are_refused(int besidesTwo, int status) =>
        Assert.Equal(status, (await site.GetAsync("/ant", string.Concat(Enumerable.Range(0, besidesTwo).Select(n => $"X-{n}: a\r\n")))).Status);

    [Theory]
    [InlineData("Range: bytes=0-1,2-3,-5,99999999999999999999-\r\n")]
    [InlineData("Range: bytes=-\r\nRange: bytes=5-1\r\nIf-Range: nonsense\r\n")]
    [InlineData("Range: lines=\u00c3\u00a9\r\n")]
    [InlineData("If-None-Match: \"\r\nIf-Match: \"other\"\r\nIf-Modified-Since: the day after tomorrow\r\nIf-Unmodified-Since: 0\r\n")]
    [InlineData("Accept: \u00c3\u00a9;;q=;,\r\nAccept-Language: */*/*\r\nAccept-Charset: utf-7\r\n")]
    [InlineData("Accept-Encoding: ;;;,,,=q;q=q=q\r\n")]
    [InlineData("Accept-Encoding: br;q=1e999, gzip;q=-1, *;q=NaN\r\n")]
    [InlineData("Accept-Encoding: \u00c3\u00a9\r\n")]
    [InlineData("Expect: the impossible\r\n")]
    [InlineData("Upgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n")]
    [InlineData("X-Forwarded-For: 127.0.0.1\r\nX-Forwarded-Host: evil.example\r\nX-Original-URL: /_status/500\r\nX-HTTP-Method-Override: DELETE\r\n")]
    [InlineData("Cookie: session=admin\r\nAuthorization: Basic OjpAOg==\r\nOrigin: null\r\n")]
    public async Task Nonsense_in_headers_changes_nothing(string headers)
    {
        var (plain, answer) = (await site.GetAsync("/ant"), await site.GetAsync("/ant", headers));
        Assert.Equal(200, answer.Status);
        Assert.Equal(plain.Text, answer.Text);
        Assert.Empty(answer.Headers["Content-Range"]);
    }

    [Fact]
    public async Task Headers_that_come_twice_or_without_end_are_read_as_one()
    {
        Assert.Equal("gzip", Assert.Single((await site.GetAsync("/ant", "Accept-Encoding: gzip;q=0.9\r\nAccept-Encoding: br;q=0.1\r\n")).Headers["Content-Encoding"]));
        Assert.Equal(200, (await site.GetAsync("/ant", $"Accept-Encoding: {new string(',', 8_000)}\r\n")).Status);
        Assert.Equal(200, (await site.GetAsync("/ant", $"If-None-Match: {string.Concat(Enumerable.Repeat("\"x\",", 2_000))}\r\n")).Status);
    }

    [Theory]
    [InlineData("POST", "Content-Length: 10000000\r\n", "the beginning of it")]
    [InlineData("POST", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n")]
    [InlineData("POST", "Transfer-Encoding: chunked\r\n", "zz\r\nno such length")]
    [InlineData("PUT", "Expect: 100-continue\r\nContent-Length: 5\r\n", "")]
    public async Task What_is_sent_is_not_read(string method, string headers, string body)
    {
        var answer = await site.AskAsync($"{method} /ant HTTP/1.1\r\nHost: localhost\r\n{headers}Connection: close\r\n\r\n{body}");
        Assert.Equal(405, answer.Status);
    }

    [Fact]
    public async Task A_request_hidden_in_the_body_of_another_is_not_answered()
    {
        const string Hidden = "GET /bee HTTP/1.1\r\nHost: localhost\r\n\r\n";
        using var connection = await RawConnection.OpenAsync(site.Address);
        await connection.SendAsync($"POST /ant HTTP/1.1\r\nHost: localhost\r\nContent-Length: {Hidden.Length}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{Hidden}");
        Assert.Equal(405, (await connection.ReadAsync())!.Status);
        // Of two lengths that disagree the connection cannot be trusted any more (RFC 9112, 6.1).
        Assert.Null(await connection.ReadAsync());
    }
}
