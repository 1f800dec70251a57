using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Loading;

/// <summary>What came of loading a content folder.</summary>
/// <param name="Site">The site; null only when a file it cannot do without has never loaded well.</param>
/// <param name="Diagnostics">Everything an author should know, sorted by place.</param>
/// <param name="HeldBack">The paths of the files that have to be mended before they can be published.</param>
public sealed record LoadResult(Site? Site, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> HeldBack)
{
    /// <summary>What was read of each article, so that one that did not change need not be read again.</summary>
    internal ArticleCache ArticleCache { get; init; } = ArticleCache.None;

    /// <summary>The diagnostics that are errors.</summary>
    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error);
}
