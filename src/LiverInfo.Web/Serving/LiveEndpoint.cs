using System.Collections.Frozen;

namespace LiverInfo.Web.Serving;

/// <summary>
/// Endpoint metadata: the endpoint is executed for every request, instead of being answered with a stored page. Such an endpoint has a
/// literal path.
/// </summary>
internal sealed class LiveEndpoint
{
    /// <summary>The metadata, for <c>WithMetadata</c>.</summary>
    public static LiveEndpoint Instance { get; } = new();

    /// <summary>The paths of all endpoints that have the metadata.</summary>
    /// <exception cref="InvalidOperationException">The path of one has parameters.</exception>
    public static FrozenSet<string> PathsIn(EndpointDataSource endpoints) => endpoints.Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<LiveEndpoint>() is not null)
        .Select(endpoint => endpoint.RoutePattern)
        .Select(pattern => pattern.Parameters.Count == 0
            ? "/" + pattern.RawText?.Trim('/')
            : throw new InvalidOperationException($"The live endpoint {pattern.RawText} needs a literal path."))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
