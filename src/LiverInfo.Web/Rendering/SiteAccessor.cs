using LiverInfo.Web.Publishing;

namespace LiverInfo.Web.Rendering;

/// <summary>The edition that one request is answered from, from its first line to its last, so that no page mixes two.</summary>
internal sealed class SiteAccessor(Publisher publisher)
{
    private Site? _site;

    /// <summary>The edition; unless another is being rendered, the one that readers get.</summary>
    /// <exception cref="InvalidOperationException">Nothing is published yet.</exception>
    public Site Site
    {
        get => _site ??= publisher.Current.Site;
        set => _site = value;
    }
}
