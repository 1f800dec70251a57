using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.History;
using LiverInfo.Content.Search;
using LiverInfo.Web.Pages;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Views;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Pages;

/// <summary>Every page of the example site in a made-up language, in which each string is in marks. Text without marks has to be content.</summary>
public sealed class LocaleTests
{
    private const string ArticleText = ".text, .in-short";

    private static readonly string[] PerceivedAttributes = ["aria-label", "alt", "title", "data-column", "content"];

    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    private readonly ContentSnapshot _files = new ContentFolder(ExampleSite.Content).Read();
    private readonly Site _site;
    private readonly HashSet<string> _content;
    private readonly string _written;

    public LocaleTests()
    {
        _site = SiteLoader.Load(_files, new(Now) { Locale = MarkedLocale.Create() }).Site!;
        _content = [.. ContentOf(_site).Select(Trimmed)];
        _written = _site.Settings.UsableInText.Aggregate(
            OnOneLine(string.Join('\n', _files.Files.Select(file => file.Text))),
            (text, setting) => text.Replace($"{{{setting.Key}}}", setting.Value.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_string_that_is_not_content_is_from_the_locale()
    {
        await using var app = Website.BuildRenderer();
        await app.StartAsync();
        var publisher = app.Services.GetRequiredService<Publisher>();
        await publisher.PublishAsync(_site, new SearchIndexBuilder().Build(_site), SiteHistory.None, CancellationToken.None);
        var pages = publisher.Current.Pages.Values.Where(page => page.Rendered.ContentType.StartsWith("text/html", StringComparison.Ordinal)).ToList();

        Assert.True(pages.Count > _site.Articles.Length);
        Assert.All(pages, page => AssertFromLocale(page.Rendered.Address, Encoding.UTF8.GetString(page.BodyFor(ContentEncoding.Identity).Bytes.AsSpan())));
    }

    [Fact]
    public void The_last_resort_page_is_from_the_locale_too() => AssertFromLocale("the last-resort page", LastResortPage.Html(Shell.Of(_site)));

    [Fact]
    public void The_strings_within_an_article_are_from_the_locale()
    {
        var page = new HtmlParser().ParseDocument(string.Concat(_site.Articles.Select(article => article.Body.InShort + article.Body.Html)));

        foreach (var part in new[] { ".cite .visually-hidden", ".our-view", ".permalink .visually-hidden", ".meaning i", ".note .label", ".in-short h2", ".urgent .visually-hidden", ".emergency .visually-hidden" })
        {
            var elements = page.QuerySelectorAll(part);
            Assert.NotEmpty(elements);
            Assert.All(elements, element => Assert.Contains(MarkedLocale.Open, element.TextContent));
        }
    }

    private void AssertFromLocale(string address, string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        Assert.Equal("xx", page.DocumentElement.GetAttribute("lang"));
        var depth = 0;
        foreach (var text in page.Descendants().OfType<IText>().Where(text => text.ParentElement is not { LocalName: "style" or "script" }))
            AssertContent(address, Unmarked(text.Data, ref depth), text.ParentElement!);
        Assert.Equal(0, depth);
        foreach (var element in page.All)
        {
            foreach (var attribute in element.Attributes.Where(attribute => PerceivedAttributes.Contains(attribute.Name) && element.GetAttribute("name") is null or "description" && element.GetAttribute("property") is not ("og:type" or "og:url" or "og:image")))
                AssertContent(address, Unmarked(attribute.Value, ref depth), element);
        }
    }

    /// <summary>In the text of an article, content is anything that an author has written; elsewhere, it is one of the values of the site.</summary>
    private void AssertContent(string address, IEnumerable<string> texts, IElement element)
    {
        foreach (var text in texts.Select(Trimmed).Where(text => text.Any(char.IsLetter)))
        {
            var isContent = element.Closest(ArticleText) is not null ? _written.Contains(text, StringComparison.Ordinal) : _content.Contains(text);
            Assert.True(isContent, $"{address}: \"{text}\" in <{element.LocalName} class=\"{element.ClassName}\"> is not from the locale.");
        }
    }

    /// <summary>Returns the parts of a text that are outside all marks, which can be opened in one node and closed in another.</summary>
    private static List<string> Unmarked(string text, ref int depth)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        foreach (var c in text)
        {
            if (c is MarkedLocale.Open or MarkedLocale.Close)
            {
                depth += c == MarkedLocale.Open ? 1 : -1;
                parts.Add(part.ToString());
                part.Clear();
            }
            else if (depth == 0)
            {
                part.Append(c);
            }
        }

        return [.. parts, part.ToString()];
    }

    private static IEnumerable<string> ContentOf(Site site)
    {
        var (settings, articles) = (site.Settings, site.AllArticles);
        return
        [
            settings.Clinic.Value, settings.Phone.Value, settings.Emergency.Value, settings.Banner.Title, settings.Banner.Text, settings.Banner.LinkText,
            .. articles.SelectMany(article => (string[])[article.Title, article.Description]),
            .. articles.SelectMany(article => article.Body.Headings).Select(heading => heading.Text),
            .. articles.SelectMany(article => article.Changes).Select(change => change.Note),
            .. articles.Select(site.ReviewOf).OfType<LiverInfo.Content.Model.Reviews.Reviewed>().SelectMany(review => review.MinorChanges).Select(change => change.Note),
            .. AToZContents.Of(site).Letters.Select(letter => letter.Name),
            .. site.Glossary.Terms.SelectMany(term => (string[])[term.Name, term.Meaning]),
            .. site.Sources.Values.SelectMany(source => (string[])[source.Title, source.Published(), source.Found ?? "", source.Weakness ?? ""]),
            .. site.Results.Values.SelectMany(result => (string[])[result.Measures, result.In, result.After, result.Note ?? "", .. result.Arms.Select(arm => arm.Treatment)]),
        ];
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Trimmed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        return OnOneLine(text[start..end]);
    }
}
