using LiverInfo.Content.Loading;

namespace LiverInfo.Web.Reloading;

/// <summary>Logs what was loaded, and the errors in it.</summary>
internal static partial class ReloadLog
{
    // Thousands of invalid files in the folder must not fill the disk with log lines.
    private const int Most = 100;

    /// <summary>Logs the result of the first load.</summary>
    public static void LogLoaded(this ILogger log, SiteReloader reloader, LoadResult loaded)
    {
        log.LogProblems(loaded);
        var errors = loaded.Errors.Count();
        if (reloader.IsFolderUnavailable) log.LogSaved(reloader.FolderPath, reloader.Current.Articles.Length);
        else log.LogLoaded(reloader.Current.Articles.Length, reloader.FolderPath, errors, loaded.Diagnostics.Length - errors);
    }

    /// <summary>
    /// Logs a line for each error (file, line, column, what is wrong and how to fix it), then a line for each file that is held back; at
    /// most the first hundred of either.
    /// </summary>
    public static void LogProblems(this ILogger log, LoadResult loaded)
    {
        foreach (var problem in loaded.Errors.Take(Most))
            log.LogProblem(problem.At.Path, problem.At.Line, problem.At.Column, problem.Code, problem.Message, problem.Fix);
        foreach (var path in loaded.HeldBack.Take(Most))
            log.LogHeldBack(path);
        var left = Math.Max(0, loaded.Errors.Count() - Most) + Math.Max(0, loaded.HeldBack.Length - Most);
        if (left > 0) log.LogMore(left);
        foreach (var failure in loaded.Failures.Take(Most))
            log.LogFailure(failure.Exception, failure.Path);
    }

    /// <summary>Logs a line for each result of a study that was changed, with the pages that show it.</summary>
    public static void LogChangedResults(this ILogger log, Site before, Site after)
    {
        foreach (var result in after.Results.Values.Where(result => before.Results.TryGetValue(result.Key, out var old) && old != result).OrderBy(result => result.Key, StringComparer.Ordinal).Take(Most))
            log.LogChangedResult(result.Key, string.Join(", ", after.ArticlesShowing(result).Select(article => article.Address.Value).DefaultIfEmpty("no page")));
    }

    [LoggerMessage(LogLevel.Information, "The result {Key} was changed; it is shown on {Pages}")]
    private static partial void LogChangedResult(this ILogger log, string key, string pages);

    [LoggerMessage(LogLevel.Information, "Loaded {Articles} articles from {Folder}: {Errors} errors, {Warnings} warnings (\"liverinfo check\" lists them)")]
    private static partial void LogLoaded(this ILogger log, int articles, string folder, int errors, int warnings);

    [LoggerMessage(LogLevel.Error, "The content folder {Folder} is missing, empty or unreadable, so the site starts with the last good version of {Articles} articles")]
    private static partial void LogSaved(this ILogger log, string folder, int articles);

    [LoggerMessage(LogLevel.Error, "{Path}:{Line}:{Column}: {Code}: {Problem} {Fix}")]
    private static partial void LogProblem(this ILogger log, string path, int line, int column, string code, string problem, string fix);

    [LoggerMessage(LogLevel.Warning, "{Path} is not published until it is fixed; its last good version stays on the site, if there is one")]
    private static partial void LogHeldBack(this ILogger log, string path);

    [LoggerMessage(LogLevel.Critical, "Internal error while {Path} was read or checked")]
    private static partial void LogFailure(this ILogger log, Exception exception, string path);

    [LoggerMessage(LogLevel.Error, "And {Lines} more such lines; \"liverinfo check\" lists every problem")]
    private static partial void LogMore(this ILogger log, int lines);
}
