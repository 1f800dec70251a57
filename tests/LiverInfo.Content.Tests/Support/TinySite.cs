using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Reports;

namespace LiverInfo.Content.Tests.Support;

/// <summary>
/// A content folder in memory: the home page and the settings of <c>Cases/_base</c>, and what a test adds to them or takes
/// away. Its home page links to every other page, so that none is told to be out of the way.
/// </summary>
internal sealed class TinySite
{
    public const string PagePath = "page.md";

    private const string HomePath = "index.md";

    private const string Description = "What a reader will find on this page, told in one plain sentence.";

    private static readonly ImmutableArray<ContentFile> Base = new ContentFolder(Case.BaseContent).Read().Files;

    private readonly SortedDictionary<string, string> _files =
        new(Base.Where(file => file.Path is not (PagePath or HomePath)).ToDictionary(file => file.Path, file => file.Text), StringComparer.Ordinal);

    private bool _hasHome = true;

    private readonly List<Diagnostic> _unreadable = [];

    /// <summary>The time at which every test takes place.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The code of what is told of every page that nobody has reviewed, as nobody has reviewed those of the tests.</summary>
    public static string Unreviewed { get; } = Rules.Allowable["unreviewed"].Code;

    public static UrlPath PageAddress { get; } = new("/page");

    public TinySite With(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    public TinySite Without(string path)
    {
        _files.Remove(path);
        _hasHome &= path != HomePath;
        return this;
    }

    public TinySite Unreadable(string path)
    {
        _unreadable.Add(Problems.CannotBeRead(path, "Access denied."));
        return Without(path);
    }

    public TinySite Page(string path, string body = "Text.", string? title = null, string fields = "") =>
        With(path, $"---\ntitle: {title ?? (path == PagePath ? "A page" : $"The page {path}")}\ndescription: {Description}\n{fields}\n---\n{body}\n");

    /// <summary>A page with a mistake in it.</summary>
    public TinySite BrokenPage(string path) => Page(path, "<b>Raw HTML</b>");

    /// <summary>Gives a setting of <c>_site.yml</c> another value.</summary>
    public TinySite Setting(string name, string value) => With(
        ContentFiles.Settings,
        Regex.Replace(_files[ContentFiles.Settings], $"^{name}: .*$", $"{name}: \"{value}\"", RegexOptions.Multiline));

    /// <param name="lastGood">The site before.</param>
    /// <param name="withWords">Whether what is told about honesty and plain words is kept.</param>
    public LoadResult Load(Site? lastGood = null, bool withWords = false)
    {
        if (_hasHome && !_files.ContainsKey(HomePath))
        {
            var links = _files.Keys.Where(ContentFiles.IsArticle).Select(path => $"[The page {path}]({path})");
            Page(HomePath, string.Join('\n', links), "The home page");
        }

        var content = new ContentSnapshot([.. _files.Select(file => new ContentFile(file.Key, file.Value))], [.. _unreadable]);
        var result = SiteLoader.Load(content, new(Now) { Previous = lastGood is null ? null : new(lastGood, [], []) });
        return result with { Diagnostics = [.. result.Diagnostics.Where(diagnostic => diagnostic.Code != Unreviewed && (withWords || !IsOfWhatIsSaid(diagnostic)))] };
    }

    /// <summary>Whether it is about honesty or plain words. Texts of tests say anything; those about what they say are cases.</summary>
    private static bool IsOfWhatIsSaid(Diagnostic diagnostic) => diagnostic.Code[2] is '5' or '6';

    /// <summary>The site, of which nothing may be told.</summary>
    public Site Publish()
    {
        var result = Load();
        Assert.Empty(result.Diagnostics.Select(diagnostic => DiagnosticText.Format(diagnostic)));
        return result.Site!;
    }

    /// <summary>The body of the one article of this path.</summary>
    public ArticleBody Body(string path = PagePath) => Publish().Articles.Single(article => article.Path == path).Body;

    /// <summary>What becomes of this text in a page of its own.</summary>
    public static ArticleBody BodyOf(string markdown) => new TinySite().Page(PagePath, markdown).Body();

    /// <summary>The HTML of this text in a page of its own.</summary>
    public static string HtmlOf(string markdown) => BodyOf(markdown).Html.Trim();

    /// <summary>The elements of this text in a page of its own.</summary>
    public static IHtmlElement ElementsOf(string markdown) => Parse(BodyOf(markdown).Html);

    public static IHtmlElement Parse(string html) => new HtmlParser().ParseDocument(html).Body!;

    /// <summary>The codes of what is told of this text.</summary>
    public static IEnumerable<string> ToldOf(string markdown) =>
        new TinySite().Page(PagePath, markdown).Load().Diagnostics.Select(diagnostic => diagnostic.Code);

    /// <summary>The codes of what is told of this text, which has to keep its page off the site.</summary>
    public static IEnumerable<string> RefusalOf(string markdown)
    {
        var result = new TinySite().Page(PagePath, markdown).Load();
        Assert.Null(result.Site!.Find(PageAddress));
        Assert.IsType<UnavailablePage>(result.Site.Pages[PageAddress]);
        return result.Errors.Select(error => error.Code).Distinct();
    }
}
