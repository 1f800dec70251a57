using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.State;

namespace LiverInfo.Web.Reloading;

/// <summary>What a start finds: the edition that readers got last, where that still holds, and the content.</summary>
internal sealed class Opening
{
    private readonly Lazy<(SiteReloader? Live, LoadResult Loaded)> _content;

    private Opening(PublishedSite? kept, Func<(SiteReloader? Live, LoadResult Loaded)> load) => (Kept, _content) = (kept, new(load));

    /// <summary>What can be sent at once; null where the content has to be loaded first.</summary>
    public PublishedSite? Kept { get; }

    /// <summary>The content, and what came of loading it, which is done when this is first asked for. No site where it holds too little for one.</summary>
    public (SiteReloader? Live, LoadResult Loaded) Content => _content.Value;

    /// <summary>How many things wait for somebody. An edition is only kept when nothing did.</summary>
    public int Waiting => _content is { IsValueCreated: true, Value.Live: { } live } ? live.Waiting : 0;

    /// <summary>Looks for a kept edition, and loads the content where there is none.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="state">What the site remembers.</param>
    /// <param name="time">The clock.</param>
    /// <param name="views">Where the answers of a kept edition are counted.</param>
    /// <exception cref="IOException">The folder is gone, empty, half there or cannot be read, and there are no copies to make a site of.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read, and there are no copies to make a site of.</exception>
    public static Opening Of(ContentFolder folder, StateFolder state, TimeProvider time, RequestCounters views)
    {
        var opening = new Opening(Find(folder, state, time, views), () => (SiteReloader.Open(folder, time, out var loaded, state.LastGoodFiles.Read), loaded));
        if (opening.Kept is null) _ = opening.Content;
        return opening;
    }

    private static PublishedSite? Find(ContentFolder folder, StateFolder state, TimeProvider time, RequestCounters views)
    {
        try
        {
            return state.Edition.Find(SiteReloader.LookAt(folder), time.GetUtcNow(), views);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // and loading it says why
        }
    }
}
