using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Web.Tests.Views;

/// <summary>What a page says of itself to programs: only what readers can see, in words that schema.org knows.</summary>
public abstract class StructuredDataRules(ServedSite site)
{
    private const string Vocabulary = "Views/schema-org.txt";

    // What is not said to readers in words: names of the vocabulary, and the page's own address and language.
    private static readonly string[] NotShown = ["@context", "@type", "url", "inLanguage"];

    [Fact]
    public async Task Every_value_can_be_seen_on_the_page()
    {
        foreach (var (address, page, data) in await PagesAsync())
        {
            var text = OnOneLine(page.Body!.TextContent);
            var links = page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")).ToHashSet();
            foreach (var (name, value) in Values(data).Where(value => !NotShown.Contains(value.Name)))
            {
                var isShown = name switch
                {
                    "@id" => links.Contains(value),
                    "dateModified" or "lastReviewed" => text.Contains(site.Site.Locale.Day(DateOnly.Parse(value, CultureInfo.InvariantCulture)), StringComparison.Ordinal),
                    // The description of a page of a source repeats its title and its kind.
                    "description" => text.Contains(value, StringComparison.Ordinal) || address.StartsWith("/sources/", StringComparison.Ordinal),
                    _ => text.Contains(OnOneLine(value), StringComparison.Ordinal),
                };
                Assert.True(isShown, $"{address}: {name} is \"{value}\", and readers do not see it");
            }
        }
    }

    [Fact]
    public async Task Every_word_is_one_of_schema_org()
    {
        var known = File.ReadLines(Path.Combine(AppContext.BaseDirectory, Vocabulary))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(": "))
            .ToDictionary(type => type[0], type => type[1].Split(' ').ToHashSet());
        foreach (var (address, _, data) in await PagesAsync()) AssertKnown(data, address);

        void AssertKnown(JsonElement thing, string address)
        {
            var type = thing.GetProperty("@type").GetString()!;
            Assert.True(known.ContainsKey(type), $"{address}: {type}");
            foreach (var property in thing.EnumerateObject().Where(property => !property.Name.StartsWith('@')))
            {
                Assert.True(known[type].Contains(property.Name), $"{address}: {type}.{property.Name}");
                var values = property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().ToList() : [property.Value];
                foreach (var value in values.Where(value => value.ValueKind == JsonValueKind.Object)) AssertKnown(value, address);
            }
        }
    }

    [Fact]
    public async Task Every_page_says_that_it_is_a_medical_page_and_for_whom()
    {
        foreach (var (address, page, data) in await PagesAsync())
        {
            Assert.Equal("https://schema.org", data.GetProperty("@context").GetString());
            Assert.Equal("MedicalWebPage", data.GetProperty("@type").GetString());
            Assert.Equal(page.QuerySelector("h1")!.TextContent, data.GetProperty("name").GetString());
            Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), data.GetProperty("description").GetString());
            Assert.Equal(site.Site.Locale.Layout.Audience, data.GetProperty("audience").GetProperty("audienceType").GetString());
            Assert.Equal(site.Site.Settings.Origin is { } origin ? origin + address : null, data.TryGetProperty("url", out var url) ? url.GetString() : null);
        }
    }

    [Fact]
    public async Task A_review_is_named_only_where_the_register_has_one_of_this_text()
    {
        foreach (var (address, _, data) in await PagesAsync())
        {
            var review = site.Site.Find(new(address)) is { } article && site.Site.ReviewOf(article) is Reviewed { ChangedSince: false } reviewed ? reviewed : null;
            Assert.Equal(review?.ReviewedOn.ToString("O", CultureInfo.InvariantCulture), data.TryGetProperty("lastReviewed", out var day) ? day.GetString() : null);
            Assert.Equal(review?.Reviewer.Name, data.TryGetProperty("reviewedBy", out var by) ? by.GetProperty("name").GetString() : null);
        }
    }

    [Fact]
    public async Task Every_cited_work_with_a_doi_is_named_by_it()
    {
        foreach (var (address, _, data) in await PagesAsync())
        {
            if (site.Site.Find(new(address)) is not { } article) continue;
            var cited = data.TryGetProperty("citation", out var works) ? works.EnumerateArray().Select(work => work.GetProperty("@id").GetString()!) : [];
            Assert.Equal(article.Body.Citations.Select(citation => citation.Source.Link?.AbsoluteUri).Where(link => link is not null && Doi.IsAddress(link)), cited);
        }
    }

    private async Task<List<(string Address, IDocument Page, JsonElement Data)>> PagesAsync()
    {
        var pages = new List<(string, IDocument, JsonElement)>();
        foreach (var address in site.ListedPages)
        {
            var page = await (await site.Client.GetAsync(address)).DocumentAsync();
            pages.Add((address, page, JsonDocument.Parse(Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']")).TextContent).RootElement));
        }

        return pages;
    }

    private static IEnumerable<(string Name, string Value)> Values(JsonElement json, string name = "") => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Values(property.Value, property.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => Values(item, name)),
        _ => [(name, json.GetString()!)],
    };

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>The rules on the example site.</summary>
public sealed class StructuredDataTests(ExampleSite example) : StructuredDataRules(example), IClassFixture<ExampleSite>
{
    [Fact]
    public void The_example_site_has_a_page_whose_review_is_of_its_text() =>
        Assert.Contains(example.Site.Articles, article => example.Site.ReviewOf(article) is Reviewed { ChangedSince: false });
}
