using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Checks;

/// <summary>What the checks of one article report.</summary>
/// <param name="Problems">The diagnostics, without those that the author has made an exception for.</param>
internal sealed record CheckedArticle(ImmutableArray<Diagnostic> Problems)
{
    /// <summary>The diagnostics that the author has made an exception for.</summary>
    public ImmutableArray<Diagnostic> Removed { get; init; } = [];

    /// <summary>The exceptions, each with the number of diagnostics it removes.</summary>
    public ImmutableArray<Allowance> Allowances { get; init; } = [];
}
