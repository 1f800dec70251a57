using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Retractions;
using LiverInfo.Content.Search;

namespace LiverInfo.Content.Loading;

/// <summary>The result of loading a content folder.</summary>
/// <param name="Site">The site; null only when a file that it needs has never loaded without errors.</param>
/// <param name="Diagnostics">All diagnostics, sorted by place.</param>
/// <param name="HeldBack">The paths of the files that have to be fixed before they are published.</param>
public sealed record LoadResult(Site? Site, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> HeldBack)
{
    /// <summary>The index of the search; null where there is no site.</summary>
    public SearchIndex? Index { get; init; }

    /// <summary>Exceptions that were caught while one file was read or checked, for the log; each has a diagnostic, too.</summary>
    public ImmutableArray<LoadFailure> Failures { get; init; } = [];

    /// <summary>The exceptions that authors have made and that removed a diagnostic, sorted by place.</summary>
    public ImmutableArray<Allowance> Allowances { get; init; } = [];

    /// <summary>The sources of <c>_sources.yml</c>, as they are known elsewhere; empty when the file did not load.</summary>
    public ImmutableArray<SourceIdentity> Sources { get; init; } = [];

    /// <summary>The articles as they were read, so that the next load need not read an unchanged one again.</summary>
    internal ArticleCache ArticleCache { get; init; } = ArticleCache.Empty;

    /// <summary>What the articles were read with; null when the settings or the sources have never loaded.</summary>
    internal ReadingContext? ReadWith { get; init; }

    /// <summary>The diagnostics that are errors.</summary>
    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The result with more diagnostics, each at its place.</summary>
    public LoadResult With(IEnumerable<Diagnostic> more) => this with { Diagnostics = Sorted(Diagnostics.Concat(more)) };

    /// <summary>Sorts diagnostics by place.</summary>
    internal static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Distinct() // a shared text is read with every article that includes it
            .OrderBy(diagnostic => diagnostic.At.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.At.Line)
            .ThenBy(diagnostic => diagnostic.At.Column),
    ];
}

/// <summary>An unexpected exception while one file was read or checked: an internal error, not an author's mistake.</summary>
/// <param name="Path">The file, relative to the content folder.</param>
/// <param name="Exception">The exception.</param>
public sealed record LoadFailure(string Path, Exception Exception);
