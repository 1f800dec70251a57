using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Loading;

/// <summary>The result of loading a content folder.</summary>
/// <param name="Site">The site; null only when a file that it needs has never loaded without errors.</param>
/// <param name="Diagnostics">All diagnostics, sorted by place.</param>
/// <param name="HeldBack">The paths of the files that have to be fixed before they are published.</param>
public sealed record LoadResult(Site? Site, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> HeldBack)
{
    /// <summary>Exceptions that were caught while one file was read or checked, for the log; each has a diagnostic, too.</summary>
    public ImmutableArray<LoadFailure> Failures { get; init; } = [];

    /// <summary>The exceptions that authors have made and that removed a diagnostic, sorted by place.</summary>
    public ImmutableArray<Allowance> Allowances { get; init; } = [];

    /// <summary>The articles as they were read, so that the next load need not read an unchanged one again.</summary>
    internal ArticleCache ArticleCache { get; init; } = ArticleCache.Empty;

    /// <summary>The diagnostics that are errors.</summary>
    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>An unexpected exception while one file was read or checked: an internal error, not an author's mistake.</summary>
/// <param name="Path">The file, relative to the content folder.</param>
/// <param name="Exception">The exception.</param>
public sealed record LoadFailure(string Path, Exception Exception);
