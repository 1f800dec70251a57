namespace LiverInfo.Web.Views;

/// <summary>An answer that only redirects.</summary>
/// <param name="Target">The address to go to, or null where it is added to each answer.</param>
public sealed record RedirectView(UrlPath? Target);

/// <summary>A text for programs, such as crawlers.</summary>
/// <param name="MediaType">The media type.</param>
/// <param name="Text">The text.</param>
public sealed record TextView(string MediaType, string Text)
{
    /// <summary>How long it may be cached, as a header; null for as long as a page.</summary>
    public string? CacheControl { get; init; }

    /// <summary>Its own security policy; null for that of pages.</summary>
    public string? Policy { get; init; }

    /// <summary>The header of what is cached for good, because its address changes with it.</summary>
    public const string ForGood = "public, max-age=31536000, immutable";
}

/// <summary>A picture, sent as it is.</summary>
/// <param name="MediaType">The media type.</param>
/// <param name="Bytes">The file.</param>
public sealed record PictureView(string MediaType, EquatableArray<byte> Bytes);
