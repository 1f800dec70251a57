using System.CommandLine;
using System.CommandLine.Invocation;

namespace LiverInfo.Commands;

/// <summary>The command line as a whole: the list of commands, of which <c>serve</c> is what happens when none is named.</summary>
internal static class LiverInfoCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("LiverInfo: plain, sourced pages on stem cell liver therapy, from a folder of Markdown files.");
        ServeCommand.Configure(root, args);
        root.Subcommands.Add(ServeCommand.Configure(
            new Command("serve", "Shows the site in a browser, and every edit of its files within two seconds. This is what happens when no command is named."), args));
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());

        var result = root.Parse(args);
        var exitCode = await result.InvokeAsync();
        return result.Action is ParseErrorAction ? ExitCode.WrongUsage : exitCode;
    }
}
