using LiverInfo.Web.Operations;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Publishing;

/// <summary>An answer that is rendered when it is first needed, and then stored.</summary>
/// <param name="view">What it shows.</param>
/// <param name="address">The address.</param>
/// <param name="renderer">Renders it.</param>
/// <param name="counters">Counts its requests.</param>
internal sealed class DrawnPage(PageView view, string address, PageRenderer renderer, RequestCounters counters)
{
    private readonly Lock _rendering = new();
    private Task<StoredPage>? _page;

    /// <summary>What it shows.</summary>
    public PageView View { get; } = view;

    /// <summary>Returns the answer. Requests that arrive while it is rendered wait for it; after a fault, the next request tries again.</summary>
    public Task<StoredPage> GetAsync()
    {
        lock (_rendering)
        {
            if (_page is null || HasFailed(_page)) _page = Task.Run(RenderAsync);
            return _page;
        }
    }

    private static bool HasFailed(Task<StoredPage> page) =>
        page.IsFaulted || (page.IsCompletedSuccessfully && page.Result.Rendered.Status != StatusCodes.Status200OK);

    private async Task<StoredPage> RenderAsync()
    {
        var rendered = await renderer.RenderAsync(View, address);
        var page = StoredPage.Of(rendered, counters.Of(address, rendered.Status));
        page.Recompress();
        return page;
    }
}
