using System.Net;
using LiverInfo.Web.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Views;

/// <summary>The scripts as they are sent.</summary>
public sealed class ScriptTests(ExampleSite site) : IClassFixture<ExampleSite>
{
    [Fact]
    public async Task All_scripts_together_take_at_most_eight_kilobytes()
    {
        const int Allowance = 8 * 1024;
        await site.Client.GetAsync("/");
        var scripts = site.Factory.Services.GetRequiredService<Publisher>().Current.Pages.Where(page => page.Value.Rendered.ContentType.StartsWith("text/javascript", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, scripts.Count);
        var sizes = scripts.ToDictionary(script => script.Key, script => Compression.Gzip(script.Value.BodyFor(ContentEncoding.Identity).Bytes.AsSpan(), Compression.BestGzip).Length);
        Assert.True(sizes.Values.Sum() <= Allowance, string.Join(", ", sizes));
    }

    [Fact]
    public async Task The_script_of_a_page_is_cached_for_good_and_that_of_kept_pages_is_asked_for_each_time()
    {
        var page = await (await site.Client.GetAsync("/about")).DocumentAsync();
        var script = page.QuerySelector("script[src]")!;
        Assert.True(script.HasAttribute("defer"));
        var loaded = await site.Client.GetAsync(script.GetAttribute("src"));
        Assert.Equal(HttpStatusCode.OK, loaded.StatusCode);
        Assert.Contains("immutable", loaded.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        var worker = await site.Client.GetAsync("/worker.js");
        Assert.True(worker.Headers.CacheControl!.NoCache);
        Assert.Equal("default-src 'none'; connect-src 'self'", worker.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task Every_article_can_be_kept_by_the_hash_of_exactly_what_is_sent()
    {
        var file = System.Text.Json.JsonDocument.Parse(await site.Client.GetStringAsync("/kept.json")).RootElement;
        foreach (var address in site.Site.Articles.Select(article => article.Address.Value).Append("/kept"))
        {
            var body = await site.Client.GetByteArrayAsync(address);
            Assert.Equal(Fingerprint.Of(body), file.GetProperty(address)[0].GetString());
        }
    }

    [Fact]
    public async Task A_page_about_getting_help_that_is_not_there_is_an_error_of_the_settings()
    {
        using var content = new TempContent();
        content.Replace("_site.yml", "/ponds/ice]", "/ponds/icy]");
        var check = await CommandLine.RunAsync(content.Folder, "check");
        Assert.Contains("/ponds/icy", check.Output, StringComparison.Ordinal);
        Assert.Contains("_site.yml", check.Output, StringComparison.Ordinal);
    }
}
