using System.Diagnostics;

namespace LiverInfo.Web.Tests.Support;

/// <summary>The real program, started from a command line.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command to its end. One that does not end is a failure.</summary>
    /// <param name="folder">Where the command is given.</param>
    /// <param name="arguments">The command.</param>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string folder, params string[] arguments)
    {
        using var program = Start(folder, arguments);
        var output = program.StandardOutput.ReadToEndAsync();
        var errors = program.StandardError.ReadToEndAsync();
        await Wait.ForExitAsync(program, $"\"liverinfo {string.Join(' ', arguments)}\"");
        return (program.ExitCode, await output, await errors);
    }

    /// <summary>Starts a command that goes on until it is ended.</summary>
    /// <param name="folder">Where the command is given.</param>
    /// <param name="arguments">The command.</param>
    public static Process Start(string folder, params string[] arguments) => Process.Start(
        // A program inherits that Ctrl+C is ignored where the tests run in the background of a shell.
        new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "liverinfo.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
