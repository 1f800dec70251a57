using System.Collections.Immutable;

namespace LiverInfo.Web.Rendering;

/// <summary>The response of the pipeline for one address.</summary>
/// <param name="Address">The address, as the log names it.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">Every header but the length, in the order in which they are sent.</param>
/// <param name="Body">The body, not compressed.</param>
/// <param name="Hash">A fingerprint of the status, the headers and the body.</param>
/// <param name="BodyHash">The SHA-256 of the body.</param>
internal sealed record RenderedPage(
    string Address, int Status, ImmutableArray<KeyValuePair<string, string>> Headers, ImmutableArray<byte> Body, string Hash, string BodyHash)
{
    private const int HashBytes = 12;

    /// <summary>The media type; empty when there is no body.</summary>
    public string ContentType { get; } = Headers.FirstOrDefault(header => header.Key == "Content-Type").Value ?? "";

    /// <summary>Hashes a response.</summary>
    public static RenderedPage Of(string address, int status, ImmutableArray<KeyValuePair<string, string>> headers, ImmutableArray<byte> body) =>
        new(address, status, headers, body, Fingerprint.Of([$"{status}\n{string.Join('\n', headers)}\n"], body.AsSpan(), HashBytes), Fingerprint.Of(body.AsSpan()));
}
