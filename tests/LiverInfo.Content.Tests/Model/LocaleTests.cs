using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Markdown.Boxes;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Model;

public sealed class LocaleTests
{
    [Fact]
    public void Every_certainty_has_its_words() =>
        Assert.Equal(Certainty.All.Select(certainty => certainty.Key).Order(), Locale.English.Certainties.Keys.Order());

    [Fact]
    public void Every_kind_of_source_has_its_words() =>
        Assert.Equal(SourceKind.All.Select(kind => kind.Key).Order(), Locale.English.SourceKinds.Keys.Order());

    [Fact]
    public void Every_box_with_a_heading_has_its_words() =>
        Assert.Equal(BoxKind.All.Where(kind => kind.IsHeaded).Select(kind => kind.Name).Order(), Locale.English.Markdown.Boxes.Keys.Order());

    [Theory]
    [InlineData("2026-01-01", "1 January 2026")]
    [InlineData("2026-02-28", "28 February 2026")]
    [InlineData("2026-03-04", "4 March 2026")]
    [InlineData("2026-04-05", "5 April 2026")]
    [InlineData("2026-05-06", "6 May 2026")]
    [InlineData("2026-06-07", "7 June 2026")]
    [InlineData("2026-07-08", "8 July 2026")]
    [InlineData("2026-08-09", "9 August 2026")]
    [InlineData("2026-09-10", "10 September 2026")]
    [InlineData("2026-10-11", "11 October 2026")]
    [InlineData("2026-11-12", "12 November 2026")]
    [InlineData("2026-12-31", "31 December 2026")]
    public void A_day_is_written_with_its_month_in_letters(string day, string words) =>
        Assert.Equal(words, Locale.English.Day(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void An_unchanged_article_is_read_again_in_another_language()
    {
        var other = Locale.English with { Language = "xx", Markdown = Locale.English.Markdown with { Note = "<Another word>" } };
        var home = new ContentFile("index.md", "---\ntitle: Home\ndescription: What a reader will find on this page, in one plain sentence.\n---\n> [!NOTE]\n> Text.\n");
        var data = new ContentFolder(Case.BaseContent).Read().Files.Where(file => !ContentFiles.IsArticle(file.Path));
        var content = new ContentSnapshot([home, .. data], []);

        var english = SiteLoader.Load(content, new(TinySite.Now));
        var translated = SiteLoader.Load(content, new(TinySite.Now) { Previous = english, Locale = other });

        Assert.Contains("<p class=\"label\">Note</p>", english.Site!.Home.Body.Html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"label\">&lt;Another word&gt;</p>", translated.Site!.Home.Body.Html, StringComparison.Ordinal);
        Assert.Same(other, translated.Site.Locale);
    }
}
