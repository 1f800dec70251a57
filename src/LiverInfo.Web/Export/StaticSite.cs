using System.Collections.Concurrent;
using System.Collections.Immutable;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Export;

/// <summary>A published site, sorted by what a static host has to do for each address.</summary>
internal sealed class StaticSite
{
    /// <summary>The file that static hosts send for unknown addresses.</summary>
    public const string NotFoundPath = "404.html";

    /// <summary>The folder of the pages with a status other than 200, so that no host serves them at their own address with 200.</summary>
    private const string AnswersFolder = "_answers/";

    private static readonly string NotFound = ErrorPages.Address(StatusCodes.Status404NotFound);

    private StaticSite(IEnumerable<KeyValuePair<string, StoredPage>> pages)
    {
        var all = pages.OrderBy(page => page.Key, StringComparer.Ordinal).ToList();
        Errors = [.. all.Where(page => ErrorPages.IsError(page.Key)).Select(page => StaticPage.Of(page.Key, page.Value)).Select(AtRoot)];
        var known = all.Where(page => !ErrorPages.IsError(page.Key)).ToList();
        Redirects = [.. known.Where(page => page.Value.Location is not null).Select(page => KeyValuePair.Create(page.Key, page.Value.Location!))];
        Pages = [.. known.Where(page => IsFine(page.Value)).Select(page => StaticPage.Of(page.Key, page.Value))];
        Answers = [.. known.Where(page => !IsFine(page.Value) && page.Value.Location is null).Select(page => StaticPage.Of(page.Key, page.Value, AnswersFolder))];

        if (Answers.FirstOrDefault(page => page.Status == StatusCodes.Status500InternalServerError) is { } failed)
            throw new InvalidOperationException($"The page {failed.Address} could not be rendered because of an internal error.");
        if (Pages.FirstOrDefault(page => page.Path == NotFoundPath) is { } taken)
            throw new InvalidOperationException($"The page {taken.Address} cannot be exported, because hosts reserve that name for their \"not found\" page. Rename its file.");
    }

    /// <summary>Sorts a published site, and draws the pictures that nobody has requested yet.</summary>
    /// <param name="published">The published site.</param>
    /// <param name="cancellation">Stops after the current pictures.</param>
    /// <exception cref="InvalidOperationException">A page could not be rendered, or has the address that hosts reserve for errors.</exception>
    public static async Task<StaticSite> OfAsync(PublishedSite published, CancellationToken cancellation)
    {
        var drawn = new ConcurrentDictionary<string, StoredPage>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(published.Drawn, cancellation, async (page, _) => drawn[page.Key] = await page.Value.GetAsync());
        return new(published.Pages.Concat(drawn));
    }

    /// <summary>Pages and files with status 200.</summary>
    public ImmutableArray<StaticPage> Pages { get; }

    /// <summary>Pages with another status: withdrawn pages, and pages that never loaded.</summary>
    public ImmutableArray<StaticPage> Answers { get; }

    /// <summary>The error pages.</summary>
    public ImmutableArray<StaticPage> Errors { get; }

    /// <summary>Former addresses, and their targets.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Redirects { get; }

    /// <summary>Everything that has a file.</summary>
    public IEnumerable<StaticPage> Files => Pages.Concat(Answers).Concat(Errors);

    /// <summary>The headers that all pages have in common.</summary>
    public ImmutableArray<KeyValuePair<string, string>> CommonHeaders =>
        [.. Errors[0].Headers.Where(header => Files.All(page => page.Headers.Contains(header)))];

    private static bool IsFine(StoredPage page) => page.Rendered.Status == StatusCodes.Status200OK;

    private static StaticPage AtRoot(StaticPage page) => page.Address == NotFound ? page with { Path = NotFoundPath } : page;
}
