using System.Text.RegularExpressions;

namespace LiverInfo.Web.Tests.Export;

/// <summary>The exported files are what the server sends.</summary>
public sealed class ExportTests(ExportedSite site) : IClassFixture<ExportedSite>
{
    [Theory]
    [InlineData("", "")]
    [InlineData("gzip", ".gz")]
    [InlineData("br", ".br")]
    public async Task Every_address_has_a_file_with_the_very_bytes_that_the_server_sends(string encoding, string ending)
    {
        using var client = site.CreateClient();
        var compressed = 0;
        foreach (var (address, status) in site.Addresses.Where(address => address.Value != 308).Append(new("/_status/404", 404)))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
            var response = await client.SendAsync(request);
            var isCompressed = response.Content.Headers.ContentEncoding.Count > 0;
            compressed += isCompressed ? 1 : 0;
            var file = FileOf(address, status) + (isCompressed ? ending : "");
            Assert.True((await response.Content.ReadAsByteArrayAsync()).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(site.Folder, file))), $"{address} is not {file}");
        }

        Assert.Equal(encoding.Length > 0, compressed >= site.Articles);
    }

    [Fact]
    public void Old_addresses_and_those_of_pages_that_are_gone_stand_in_the_redirects()
    {
        var lines = File.ReadAllLines(Path.Combine(site.Folder, "_redirects"));
        Assert.Contains("/rings /birds/ringing 308", lines);
        Assert.Contains("/Old/Page.html /birds/ringing 308", lines);
        Assert.Contains("/privacy /_answers/privacy.html 410", lines);
        Assert.Contains("/broken /_answers/broken.html 503", lines);
        Assert.Equal(site.Addresses.Count(address => address.Value != 200), lines.Length);
        Assert.All(lines, line => Assert.Equal(3, line.Split(' ').Length));
    }

    [Fact]
    public async Task The_headers_file_gives_every_address_the_headers_that_the_server_sends_behind_TLS()
    {
        var rules = ReadHeaders();
        using var client = site.CreateClient(isSecure: true);
        foreach (var (address, _) in site.Addresses.Where(address => address.Value != 308))
        {
            var response = await client.GetAsync(address);
            var expected = response.Headers
                .Where(header => header.Key is not ("ETag" or "Vary" or "Date"))
                .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
            // The media types that no host derives from the ending of a file.
            if (response.Content.Headers.ContentType is { MediaType: "application/atom+xml" or "application/manifest+json" } type) expected = expected.Append($"Content-Type: {type}");
            var found = rules.Where(rule => Matches(rule.Key, address)).SelectMany(rule => rule).Select(header => $"{header.Name}: {header.Value}");
            Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_export_is_known_by_its_list_which_names_every_file()
    {
        var files = Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Folder, file));
        var list = File.ReadLines(Path.Combine(site.Folder, ".liverinfo-export")).Skip(1).Append(".liverinfo-export");
        Assert.Equal(files.Order(StringComparer.Ordinal), list.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_does_not_load_is_told_by_the_exit_code() => Assert.Equal(1, site.ExitCode);

    private static string FileOf(string address, int status) => (address, status) switch
    {
        ("/_status/404", _) => "404.html",
        ("/", _) => "index.html",
        (_, not 200) => $"_answers{address}.html",
        _ when address.Contains('.', StringComparison.Ordinal) => address[1..],
        _ => address[1..] + ".html",
    };

    private IEnumerable<IGrouping<string, (string Name, string Value)>> ReadHeaders()
    {
        var addresses = "";
        var rules = new List<(string Addresses, (string, string) Header)>();
        foreach (var line in File.ReadLines(Path.Combine(site.Folder, "_headers")))
        {
            if (!line.StartsWith("  ", StringComparison.Ordinal)) addresses = line;
            else rules.Add((addresses, (line.Trim().Split(": ", 2)[0], line.Trim().Split(": ", 2)[1])));
        }

        return rules.GroupBy(rule => rule.Addresses, rule => rule.Header);
    }

    private static bool Matches(string rule, string address) =>
        Regex.IsMatch(address, $"^{Regex.Escape(rule).Replace("\\*", ".*", StringComparison.Ordinal)}$");
}
