using System.Collections.Immutable;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Export;

/// <summary>An edition, sorted by what a static host has to do for each address.</summary>
internal sealed class StaticSite
{
    /// <summary>The file that static hosts answer with where there is nothing.</summary>
    public const string NotFoundPath = "404.html";

    /// <summary>Where the answers lie that are not sent with status 200, so that no host sends them so by itself.</summary>
    private const string AnswersFolder = "_answers/";

    private static readonly string NotFound = ErrorPages.Address(StatusCodes.Status404NotFound);

    /// <param name="published">The edition.</param>
    /// <exception cref="InvalidOperationException">A page could not be rendered, or has the address that hosts keep for errors.</exception>
    public StaticSite(PublishedSite published)
    {
        var all = published.Pages.OrderBy(page => page.Key, StringComparer.Ordinal).ToList();
        Errors = [.. all.Where(page => ErrorPages.IsError(page.Key)).Select(page => StaticPage.Of(page.Key, page.Value)).Select(AtRoot)];
        var known = all.Where(page => !ErrorPages.IsError(page.Key)).ToList();
        Redirects = [.. known.Where(page => page.Value.Location is not null).Select(page => KeyValuePair.Create(page.Key, page.Value.Location!))];
        Pages = [.. known.Where(page => IsFine(page.Value)).Select(page => StaticPage.Of(page.Key, page.Value))];
        Answers = [.. known.Where(page => !IsFine(page.Value) && page.Value.Location is null).Select(page => StaticPage.Of(page.Key, page.Value, AnswersFolder))];

        if (Answers.FirstOrDefault(page => page.Status == StatusCodes.Status500InternalServerError) is { } failed)
            throw new InvalidOperationException($"The page {failed.Address} could not be rendered, because of a fault of ours.");
        if (Pages.FirstOrDefault(page => page.Path == NotFoundPath) is { } taken)
            throw new InvalidOperationException($"The page {taken.Address} cannot be exported, because hosts keep that name for the page that says that nothing is there. Rename its file.");
    }

    /// <summary>What is sent with status 200: pages, pictures, feeds.</summary>
    public ImmutableArray<StaticPage> Pages { get; }

    /// <summary>Addresses that are answered with a page of their own and another status: those withdrawn, and those that never loaded.</summary>
    public ImmutableArray<StaticPage> Answers { get; }

    /// <summary>What is sent where something is wrong with the request, or when it leads elsewhere.</summary>
    public ImmutableArray<StaticPage> Errors { get; }

    /// <summary>Old addresses, and where they lead.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Redirects { get; }

    /// <summary>Everything that has a file.</summary>
    public IEnumerable<StaticPage> Files => Pages.Concat(Answers).Concat(Errors);

    /// <summary>The headers that every answer has.</summary>
    public ImmutableArray<KeyValuePair<string, string>> CommonHeaders =>
        [.. Errors[0].Headers.Where(header => Files.All(page => page.Headers.Contains(header)))];

    private static bool IsFine(StoredPage page) => page.Rendered.Status == StatusCodes.Status200OK;

    private static StaticPage AtRoot(StaticPage page) => page.Address == NotFound ? page with { Path = NotFoundPath } : page;
}
