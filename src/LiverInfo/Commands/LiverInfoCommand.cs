using System.CommandLine;
using System.CommandLine.Invocation;

namespace LiverInfo.Commands;

/// <summary>The root command, with <c>serve</c> as the default.</summary>
internal static class LiverInfoCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("LiverInfo: plain, sourced pages on stem cell liver therapy, from a folder of Markdown files.");
        ServeCommand.Configure(root, args);
        root.Subcommands.Add(ServeCommand.Configure(
            new Command("serve", "Serves the site, and publishes every edit within two seconds. The default command."), args));
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        root.Subcommands.Add(SearchCommand.Create());
        root.Subcommands.Add(NewCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(ShareCommand.Create());
        root.Subcommands.Add(SignCommand.Create());
        root.Subcommands.Add(ReviewCommand.Create());
        foreach (var command in DeskCommand.CreateAll()) root.Subcommands.Add(command);

        var result = root.Parse(args);
        var exitCode = await result.InvokeAsync();
        return result.Action is ParseErrorAction ? ExitCode.WrongUsage : exitCode;
    }
}
