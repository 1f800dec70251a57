using System.CommandLine;
using LiverInfo.Content.Diagnostics;

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
        var state = new Option<string?>("--state")
        {
            Description = "The state folder of serve, to report published addresses that are gone. Without it, the result is the same on every machine.",
            HelpName = "FOLDER",
        };
        var retractions = RetractionsOption.Create();
        var watch = new Option<bool>("--watch") { Description = "Checks again after each save, until Ctrl+C. Exit code 0 then." };
        var fix = new Option<bool>("--fix") { Description = "Makes the changes that cannot alter what you mean, such as a missing space after ##, and tells each of them. Exit code: by what remains." };
        var suggest = new Option<bool>("--suggest") { Description = "Tells further changes that may be right, with the lines before and after, and makes none of them." };
        var explain = ExplainOption.Create();
        var command = new Command("check", "Reports every error and warning in the articles: file, line, reason and fix. Exit code: 0 no errors (there may be warnings), 1 errors, 2 wrong usage. README.md in the content folder lists the codes, and --explain tells more of one.")
        {
            content, format, strict, allow, state, fix, suggest, retractions, watch, explain,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(watch) && result.GetResult(format) is { Implicit: false } && result.GetValue(format) != Formats[0])
                result.AddError("--watch shows its reports as text. Leave out --format, or --watch.");
            if (result.GetValue(watch) && (result.GetValue(fix) || result.GetValue(suggest)))
                result.AddError("--watch only reports. Leave out --fix and --suggest, or --watch.");
        });
        command.SetAction((result, stopping) => result.GetValue(explain) is { } code ? Task.FromResult(ExplainOption.Explain(code, Console.Out, Console.Error)) : RunAsync(
            result.GetValue(content),
            new()
            {
                Format = result.GetRequiredValue(format),
                IsStrict = result.GetValue(strict),
                Allowed = [.. result.GetValue(allow) ?? []],
                State = result.GetValue(state),
                Fixes = result.GetValue(fix),
                Suggests = result.GetValue(suggest),
                Retractions = result.GetValue(retractions),
            },
            result.GetValue(watch),
            stopping));
        return command;
    }

    private static async Task<int> RunAsync(string? named, CheckOptions options, bool isWatching, CancellationToken stopping)
    {
        if (ContentOption.Find(named, Console.Error) is not { } folder) return ExitCode.WrongUsage;
        if (!isWatching) return new CheckRun(folder, options, Console.Out, Console.Error).Run();
        using var watch = new CheckWatch(folder, options, Console.Out, Console.Error, TimeProvider.System);
        return await watch.RunAsync(stopping);
    }
}
