namespace LiverInfo.Web.Views;

/// <summary>An answer that only redirects.</summary>
/// <param name="Target">The address to go to, or null where it is added to each answer.</param>
public sealed record RedirectView(UrlPath? Target);

/// <summary>A text for programs, such as crawlers.</summary>
/// <param name="MediaType">The media type.</param>
/// <param name="Text">The text.</param>
public sealed record TextView(string MediaType, string Text)
{
    /// <summary>Whether its address changes with it, so that it may be cached for good.</summary>
    public bool IsForGood { get; init; }
}

/// <summary>A picture, sent as it is.</summary>
/// <param name="MediaType">The media type.</param>
/// <param name="Bytes">The file.</param>
public sealed record PictureView(string MediaType, EquatableArray<byte> Bytes);
