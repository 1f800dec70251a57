using System.Collections.Immutable;
using LiverInfo.Content.Checks;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Model.Retractions;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Loading;

/// <summary>Collects what one load reports: diagnostics, files that are held back, and internal errors.</summary>
internal sealed class LoadReport
{
    private readonly List<LoadFailure> _failures = [];

    /// <param name="content">The files; each that could not be read is held back.</param>
    public LoadReport(ContentSnapshot content)
    {
        Diagnostics = [.. content.Unreadable, .. content.Unread];
        HeldBack = [.. content.Unreadable.Select(diagnostic => diagnostic.At.Path)];
    }

    /// <summary>What authors have to know.</summary>
    public List<Diagnostic> Diagnostics { get; }

    /// <summary>The paths of files whose version in the folder is not published.</summary>
    public HashSet<string> HeldBack { get; }

    /// <summary>The exceptions of authors that removed a diagnostic.</summary>
    public List<Allowance> Allowances { get; } = [];

    /// <summary>Adds what the checks of an article report. Its exceptions hold until its next review is due.</summary>
    public void Add(CheckedArticle article, ReviewState review)
    {
        Diagnostics.AddRange(article.Problems);
        var used = article.Allowances.Where(allowance => allowance.Removed > 0);
        if (review is Reviewed { IsOverdue: true } overdue)
        {
            Diagnostics.AddRange(article.Removed);
            Diagnostics.AddRange(used.Select(allowance => Problems.ExceptionEnded(allowance.At, allowance.Rule, allowance.Text, $"{overdue.DueOn:O}")));
        }
        else
        {
            Allowances.AddRange(used);
        }
    }

    /// <summary>Whether a file is held back, or its folder is.</summary>
    public bool IsHeldBack(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (HeldBack.Contains(path[..end])) return true;
        }

        return false;
    }

    /// <summary>Runs a step for one file. An unexpected exception is reported for that file, and the load goes on.</summary>
    /// <returns>The result of the step, or null after an exception.</returns>
    public T? Guard<T>(string path, Func<T?> step) where T : class
    {
        try
        {
            return step();
        }
        catch (Exception exception)
        {
            Fail(new(path, exception));
            return null;
        }
    }

    /// <summary>Reports an internal error.</summary>
    public void Fail(LoadFailure failure)
    {
        _failures.Add(failure);
        Diagnostics.Add(Problems.InternalError(failure.Path));
    }

    /// <summary>Returns the result of the load.</summary>
    /// <param name="site">The site, or null.</param>
    /// <param name="articles">The articles as they were read.</param>
    /// <param name="sources">The sources, as they are known elsewhere.</param>
    public LoadResult Result(Site? site, ArticleCache articles, ImmutableArray<SourceIdentity> sources) =>
        new(site, LoadResult.Sorted(Diagnostics), [.. HeldBack.Order(StringComparer.Ordinal)]) { ArticleCache = articles, Failures = [.. _failures], Sources = sources, Allowances = [.. Allowances.OrderBy(allowance => allowance.At.Path, StringComparer.Ordinal).ThenBy(allowance => allowance.At.Line)] };
}
