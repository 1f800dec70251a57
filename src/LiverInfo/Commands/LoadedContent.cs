using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;

namespace LiverInfo.Commands;

/// <summary>A content folder that was read and loaded for one command.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Files">Its files.</param>
/// <param name="Loaded">The result of loading them.</param>
internal sealed record LoadedContent(ContentFolder Folder, ContentSnapshot Files, LoadResult Loaded)
{
    /// <summary>Reads and loads a folder; prints one line and returns null when it is not there or cannot be read.</summary>
    /// <param name="named">The folder, or null to search for it.</param>
    /// <param name="error">Receives why there is nothing.</param>
    public static LoadedContent? Read(string? named, TextWriter error) => ContentOption.Find(named, error) is { } folder ? Read(folder, error) : null;

    /// <inheritdoc cref="Read(string?, TextWriter)"/>
    public static LoadedContent? Read(ContentFolder folder, TextWriter error)
    {
        try
        {
            var files = folder.Read();
            return new(folder, files, SiteLoader.Load(files, new(TimeProvider.System.GetUtcNow())));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The folder {folder.Root} cannot be read: {e.Message}");
            return null;
        }
    }

    /// <summary>The site; prints one line and returns null when the folder makes none.</summary>
    public Site? SiteOr(TextWriter error)
    {
        if (Loaded.Site is null) error.WriteLine("The articles are not enough for a site. \"liverinfo check\" says why.");
        return Loaded.Site;
    }

    /// <summary>Prints how many problems a new page has.</summary>
    /// <param name="path">The page, relative to the folder.</param>
    /// <param name="output">Receives the line.</param>
    public void ReportProblemsOf(string path, TextWriter output)
    {
        var problems = Loaded.Diagnostics.Where(diagnostic => diagnostic.At.Path == path).ToList();
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        output.WriteLine(problems.Count == 0
            ? "\"liverinfo check\" finds no problem in it."
            : $"\"liverinfo check\" says what to look at in it: {Count(errors, "error")} and {Count(problems.Count - errors, "warning")}.");
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
