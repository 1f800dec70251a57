using System.Collections.Immutable;

namespace LiverInfo.Commands;

/// <summary>How <c>liverinfo check</c> was asked to check.</summary>
internal sealed record CheckOptions
{
    /// <summary>The output format.</summary>
    public required string Format { get; init; }

    /// <summary>Whether warnings count as errors.</summary>
    public required bool IsStrict { get; init; }

    /// <summary>The kinds of warnings that do not count.</summary>
    public required ImmutableArray<string> Allowed { get; init; }

    /// <summary>The state folder, or null for no list of published addresses.</summary>
    public required string? State { get; init; }

    /// <summary>Whether the safe changes are made.</summary>
    public required bool Fixes { get; init; }

    /// <summary>Whether further changes are shown.</summary>
    public required bool Suggests { get; init; }

    /// <summary>The retraction file, or null.</summary>
    public required string? Retractions { get; init; }
}
