using LiverInfo.Content.Loading;

namespace LiverInfo.Web.Reloading;

/// <summary>How authors' mistakes are written to the log.</summary>
internal static partial class ReloadLog
{
    // Somebody who drops thousands of files into the folder does not fill the disk with what is wrong with them.
    private const int Most = 100;

    /// <summary>
    /// A line for each error: file, line, column, what is wrong and how to mend it. Then a line for each file held back. No more than
    /// the first hundred of either.
    /// </summary>
    public static void LogProblems(this ILogger log, LoadResult loaded)
    {
        foreach (var problem in loaded.Errors.Take(Most))
            log.LogProblem(problem.At.Path, problem.At.Line, problem.At.Column, problem.Code, problem.Message, problem.Fix);
        foreach (var path in loaded.HeldBack.Take(Most))
            log.LogHeldBack(path);
        var left = Math.Max(0, loaded.Errors.Count() - Most) + Math.Max(0, loaded.HeldBack.Length - Most);
        if (left > 0) log.LogMore(left);
    }

    [LoggerMessage(LogLevel.Error, "{Path}:{Line}:{Column}: {Code}: {Problem} {Fix}")]
    private static partial void LogProblem(this ILogger log, string path, int line, int column, string code, string problem, string fix);

    [LoggerMessage(LogLevel.Warning, "{Path} is not published until it is mended; the version before it stays on the site, if there is one")]
    private static partial void LogHeldBack(this ILogger log, string path);

    [LoggerMessage(LogLevel.Error, "And {Lines} more such lines; \"liverinfo check\" lists every problem")]
    private static partial void LogMore(this ILogger log, int lines);
}
