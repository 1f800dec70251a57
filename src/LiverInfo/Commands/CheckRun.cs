using System.Reflection;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.Retractions;
using LiverInfo.Content.Reports;
using LiverInfo.Fixing;
using LiverInfo.Web.State;

namespace LiverInfo.Commands;

/// <summary>Checks a content folder once.</summary>
/// <param name="folder">The folder.</param>
/// <param name="options">How to check.</param>
/// <param name="output">Receives the report.</param>
/// <param name="error">Receives why there is none.</param>
internal sealed class CheckRun(ContentFolder folder, CheckOptions options, TextWriter output, TextWriter error)
{
    /// <summary>The files of the last check; null before it.</summary>
    public ContentSnapshot? LastRead { get; private set; }

    /// <summary>Checks, and prints the report.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        try
        {
            var content = folder.Read();
            // Without the option, the result does not depend on the machine.
            var publishedBefore = options.State is { } state ? StateFolder.For(state, folder.Root).Addresses() : [];
            var loadOptions = new LoadOptions(TimeProvider.System.GetUtcNow()) { PublishedBefore = publishedBefore };
            if (options.Fixes) content = ContentFix.Run(folder, content, loadOptions, Shown(folder.Root), Beside);
            LastRead = content;
            var loaded = SiteLoader.Load(content, loadOptions);
            var found = options.Retractions is { } file ? RetractionsOption.LookUp(file, loaded.Sources, error) : null;
            if (options.Retractions is not null && found is null) return ExitCode.WrongUsage;
            var exitCode = Report(found is null ? loaded : loaded.With(found.Diagnostics), found?.Lookup, content.Files.Count(file => ContentFiles.IsArticle(file.Path)));
            if (options.Suggests) ContentFix.Suggest(content, loaded, Shown(folder.Root), Beside);
            return exitCode;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The folder {folder.Root} cannot be read: {e.Message}");
            return ExitCode.WrongUsage;
        }
    }

    // Other programs read the report alone.
    private TextWriter Beside => options.Format == "text" ? output : error;

    private int Report(LoadResult loaded, RetractionLookup? lookup, int articles)
    {
        // What only the clinic can resolve comes last, so that it does not hide what an author can fix.
        var diagnostics = loaded.Diagnostics.OrderBy(IsForTheClinic).ToList();
        var shown = Shown(folder.Root);
        output.WriteLine(options.Format switch
        {
            "json" => JsonReport.Format(diagnostics, loaded.Allowances, articles, shown, lookup),
            "github" => GitHubReport.Format(diagnostics, articles, shown, lookup),
            "sarif" => SarifReport.Format(diagnostics, shown, Version, lookup),
            _ => TextReport.Format(diagnostics, loaded.Allowances, articles, shown, IsColoured, lookup),
        });

        var failing = options.IsStrict ? diagnostics.Where(d => d.Rule.AllowName is not { } name || !options.Allowed.Contains(name)) : loaded.Errors;
        if (failing.Any()) return ExitCode.Failed;
        // A row that cannot be read may be the retraction of a source, so such a file must not pass as read.
        if (lookup is null or { BrokenRows.IsEmpty: true }) return ExitCode.Clean;
        error.WriteLine($"{lookup.File} has rows that cannot be read, so it was not looked through whole. Download it again.");
        return ExitCode.WrongUsage;
    }

    private static bool IsForTheClinic(Diagnostic diagnostic) => diagnostic.Rule.AllowName is not null;

    private static bool IsColoured => !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null;

    private static string Version => Assembly.GetExecutingAssembly().GetName().Version!.ToString(3);

    /// <summary>The folder relative to the current one, or its full path when it is elsewhere, so that editors can open the files.</summary>
    private static string Shown(string folder)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder);
        return relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(folder) : relative;
    }
}
