using System.CommandLine;
using System.CommandLine.Invocation;

namespace LiverInfo.Commands;

/// <summary>The root command. Alone it is <c>desk</c>, because a double click can name no command; with options alone it is <c>serve</c>.</summary>
internal static class LiverInfoCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var isAlone = args.Length == 0;
        if (isAlone) args = ["desk"];
        var root = new RootCommand("LiverInfo: plain, sourced pages on stem cell liver therapy, from a folder of Markdown files. Alone, as on a double click, it opens the staff's desk; with options and no command it serves the site.");
        ServeCommand.Configure(root, args);
        root.Subcommands.Add(ServeCommand.Configure(
            new Command("serve", "Serves the site, and publishes every edit within two seconds."), args));
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
        if (isAlone && exitCode != ExitCode.Clean) WaitForReader();
        return result.Action is ParseErrorAction ? ExitCode.WrongUsage : exitCode;
    }

    /// <summary>Keeps the window of a double click open, so that the reason can be read.</summary>
    private static void WaitForReader()
    {
        if (Console.IsInputRedirected || Console.IsErrorRedirected) return;
        Console.Error.WriteLine("Press Enter to close this window.");
        Console.ReadLine();
    }
}
