using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using LiverInfo.Web.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Serving;

/// <summary>What a reader searches for is nobody else's business: it is nowhere but in the answer.</summary>
public sealed class SearchPrivacyTests
{
    private const string Word = "my-veiled-illness";

    // Spelt as an address, as a query, and as words.
    private static readonly string[] Spellings = [Word, "my+veiled+illness", "my%20veiled%20illness", "my veiled illness", "veiled"];

    private static readonly string[] Searches = ["/search?q=my-veiled-illness", "/search?q=my+veiled+illness&as=typed", "/search?q=my%20veiled%20illness", "/search?other=veiled"];

    [Fact]
    public async Task A_typed_word_is_in_no_log_measure_file_or_stored_answer()
    {
        using var content = new TempContent();
        var log = new LogFile(content.Beside("logs"));
        var state = content.Beside("state");
        using var measures = new Measures();
        using (var factory = new LiverInfoFactory(content.Root, configuration: new(log.Configuration) { ["Requests:LogEach"] = "true", ["Serilog:MinimumLevel:Default"] = "Verbose" }, state: state))
        {
            var client = factory.CreateClient();
            foreach (var search in Searches) Assert.Contains("veiled", (await client.GetAsync(search)).RequestMessage!.RequestUri!.Query, StringComparison.Ordinal);
            foreach (var address in new[] { "/search", "/healthz/live", "/healthz/ready" }) AssertHidden(await client.GetStringAsync(address), address);
            var published = factory.Services.GetRequiredService<Publisher>().Current;
            foreach (var (address, page) in published.Pages)
            {
                AssertHidden(address, address);
                AssertHidden(System.Text.Encoding.UTF8.GetString(page.BodyFor(ContentEncoding.Identity).Bytes.AsSpan()), address);
            }

            Assert.DoesNotContain(published.Drawn.Keys, address => address.Contains("veiled", StringComparison.Ordinal));
        }

        Assert.NotEmpty(log.Text());
        AssertHidden(log.Text(), "the log");
        Assert.NotEmpty(measures.Seen);
        foreach (var seen in measures.Seen) AssertHidden(seen, "the measures");
        var files = Directory.GetFiles(state, "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files) AssertHidden(file + "\n" + await File.ReadAllTextAsync(file), file);
    }

    [Theory]
    [InlineData("/search?q=ringing")]
    [InlineData("/search?q=my-veiled-illness")]
    [InlineData("/search?q=vomitting+blood&as=typed")]
    [InlineData("/search")]
    public async Task The_page_of_the_search_is_kept_by_no_cache_found_by_no_engine_and_named_to_no_other_site(string address)
    {
        using var site = new LiverInfoFactory(ExampleSite.Content);
        var answer = await site.CreateClient().GetAsync(address);

        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("noindex", (await answer.DocumentAsync()).QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers)) AssertHidden(string.Join(' ', values), name);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    private static void AssertHidden(string text, string where)
    {
        foreach (var spelling in Spellings) Assert.False(text.Contains(spelling, StringComparison.OrdinalIgnoreCase), $"\"{spelling}\" is in {where}.");
    }

    /// <summary>Every value and tag that any meter of the process reports.</summary>
    private sealed class Measures : IDisposable
    {
        private readonly MeterListener _listener = new();

        public Measures()
        {
            _listener.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
            _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
            _listener.Start();
        }

        public ConcurrentQueue<string> Seen { get; } = new();

        public void Dispose() => _listener.Dispose();

        private void Add<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            Seen.Enqueue($"{instrument.Meter.Name} {instrument.Name} {value} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}");
        }
    }
}
