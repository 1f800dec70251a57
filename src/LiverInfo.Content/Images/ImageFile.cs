using System.Collections.Immutable;

namespace LiverInfo.Content.Images;

/// <summary>A picture of the <c>images</c> folder.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Bytes">The file itself.</param>
public sealed record ImageFile(string Name, string MediaType, int Width, int Height, ImmutableArray<byte> Bytes)
{
    /// <summary>The folder within the content folder in which pictures lie.</summary>
    public const string Folder = "images";

    /// <summary>Where readers get it.</summary>
    public UrlPath Address => new($"/{Folder}/{Name}");
}
