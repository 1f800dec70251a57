using System.CommandLine;
using System.Reflection;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.Standards;
using LiverInfo.Content.Reports;
using LiverInfo.Web.State;

namespace LiverInfo.Commands;

/// <summary><c>liverinfo check</c></summary>
internal static class CheckCommand
{
    private static readonly string[] Formats = ["text", "json", "github", "sarif"];

    public static Command Create()
    {
        var content = ContentOption.Create();
        var format = new Option<string>("--format")
        {
            Description = "The output format: text for people, json for scripts, github for GitHub annotations, sarif for code scanning.",
            DefaultValueFactory = _ => Formats[0],
        };
        format.AcceptOnlyFromAmong(Formats);
        var strict = new Option<bool>("--strict") { Description = "Warnings count as errors." };
        var allow = new Option<string[]>("--allow")
        {
            Description = $"With --strict, ignores these kinds of warnings, which only the clinic can resolve: {string.Join(",", Rules.Allowable.Keys)}.",
            HelpName = "NAMES",
            AllowMultipleArgumentsPerToken = true,
            CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
        };
        allow.Validators.Add(result =>
        {
            foreach (var name in (result.GetValueOrDefault<string[]>() ?? []).Where(name => !Rules.Allowable.ContainsKey(name)))
                result.AddError($"\"{name}\" is not a kind of warning that --allow accepts. It accepts: {string.Join(", ", Rules.Allowable.Keys)}.");
        });
        var uses = new Option<string?>("--uses")
        {
            Description = "Names the pages that show a result of _results.yml or cite a source of _sources.yml, and checks nothing.",
            HelpName = "KEY",
        };
        var standard = new Option<string?>("--standard")
        {
            Description = "Says how the pages about treatments stand by a standard, as far as a program can judge, and checks nothing else. Exit code: 0 all met or for a person, 1 not.",
        };
        standard.AcceptOnlyFromAmong([.. Standard.All.Select(known => known.Key)]);
        var state = new Option<string?>("--state")
        {
            Description = "The state folder of serve, to report published addresses that are gone. Without it, the result is the same on every machine.",
            HelpName = "FOLDER",
        };
        var command = new Command("check", "Reports every error and warning in the articles: file, line, reason and fix. Exit code: 0 no errors (there may be warnings), 1 errors, 2 wrong usage. README.md in the content folder explains the codes.")
        {
            content, format, strict, allow, uses, standard, state,
        };
        command.SetAction(result =>
            result.GetValue(uses) is { } key ? SiteQuestions.Uses(key, result.GetValue(content), Console.Out, Console.Error)
            : result.GetValue(standard) is { } name ? SiteQuestions.Standard(name, result.GetValue(content), Console.Out, Console.Error)
            : Run(
            result.GetValue(content), result.GetValue(state), result.GetRequiredValue(format), result.GetValue(strict), result.GetValue(allow) ?? [], Console.Out, Console.Error));
        return command;
    }

    private static int Run(string? named, string? state, string format, bool strict, string[] allowed, TextWriter output, TextWriter error)
    {
        if (ContentOption.Find(named, error) is not { } folder) return ExitCode.WrongUsage;

        try
        {
            var content = folder.Read();
            // Without the option, the result does not depend on the machine.
            var publishedBefore = state is null ? [] : StateFolder.For(state, folder.Root).Addresses();
            var loaded = SiteLoader.Load(content, new(TimeProvider.System.GetUtcNow()) { PublishedBefore = publishedBefore });
            // What only the clinic can resolve comes last, so that it does not hide what an author can fix.
            var diagnostics = loaded.Diagnostics.OrderBy(IsForTheClinic).ToList();
            var articles = content.Files.Count(file => ContentFiles.IsArticle(file.Path));
            output.WriteLine(Report(format, diagnostics, loaded.Allowances, articles, Shown(folder.Root)));

            var failing = strict ? diagnostics.Where(d => d.Rule.AllowName is not { } name || !allowed.Contains(name)) : loaded.Errors;
            return failing.Any() ? ExitCode.Failed : ExitCode.Clean;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The folder {folder.Root} cannot be read: {e.Message}");
            return ExitCode.WrongUsage;
        }
    }

    private static bool IsForTheClinic(Diagnostic diagnostic) => diagnostic.Rule.AllowName is not null;

    private static string Report(string format, List<Diagnostic> diagnostics, IReadOnlyList<Allowance> allowances, int articles, string folder) => format switch
    {
        "json" => JsonReport.Format(diagnostics, allowances, articles, folder),
        "github" => GitHubReport.Format(diagnostics, articles, folder),
        "sarif" => SarifReport.Format(diagnostics, folder, Version),
        _ => TextReport.Format(diagnostics, allowances, articles, folder, colour: !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null),
    };

    private static string Version => Assembly.GetExecutingAssembly().GetName().Version!.ToString(3);

    /// <summary>The folder relative to the current one, or its full path when it is elsewhere, so that editors can open the files.</summary>
    private static string Shown(string folder)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder);
        return relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(folder) : relative;
    }
}
