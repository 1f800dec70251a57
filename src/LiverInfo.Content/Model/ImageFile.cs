using System.Collections.Immutable;

namespace LiverInfo.Content.Model;

/// <summary>A picture of the <c>images</c> folder.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Bytes">The file itself.</param>
public sealed record ImageFile(string Name, string MediaType, int Width, int Height, ImmutableArray<byte> Bytes)
{
    /// <summary>The folder of the pictures, within the content folder.</summary>
    public const string Folder = "images";

    /// <summary>Its address, which contains a hash of the file, so that browsers may cache it for good.</summary>
    public UrlPath Address { get; } = new(string.Concat(
        $"/{Folder}/{Plain(Path.GetFileNameWithoutExtension(Name))}.",
        Fingerprint.Of(Bytes.AsSpan(), length: 6),
        Path.GetExtension(Name)));

    /// <summary>A name for an address: a sign such as # or ? in it would begin another part of the address.</summary>
    private static string Plain(string name) => string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-'));
}
