using System.CommandLine;
using System.Net.Sockets;
using LiverInfo.Content.Files;
using LiverInfo.Content.Reports;
using LiverInfo.Web;
using LiverInfo.Web.Reloading;
using LiverInfo.Web.State;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace LiverInfo.Commands;

/// <summary><c>liverinfo serve</c>, and <c>liverinfo</c> with options alone.</summary>
internal static class ServeCommand
{
    /// <summary>Adds the options and the action of <c>serve</c> to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="args">The whole command line, which ASP.NET Core reads as well, for example <c>--urls</c>.</param>
    public static Command Configure(Command command, string[] args)
    {
        var content = ContentOption.Create();
        var state = StateOption.Create();
        command.Options.Add(content);
        command.Options.Add(state);
        command.Options.Add(new Option<string?>("--urls")
        {
            Description = "The address to listen on, for example http://localhost:8080. Default: http://localhost:5000.",
            HelpName = "ADDRESS",
        });
        // The test host passes these to every ASP.NET Core program.
        foreach (var name in new[] { "--environment", "--applicationName", "--contentRoot" })
            command.Options.Add(new Option<string?>(name) { Hidden = true });
        command.SetAction(result => RunAsync(result.GetValue(content), result.GetValue(state), args, Console.Error));
        return command;
    }

    private static async Task<int> RunAsync(string? named, string? state, string[] args, TextWriter error)
    {
        // A named folder with last good copies may be missing: the copies are served until it is back.
        var known = named is not null && StateFolder.For(state, named).LastGoodFiles.IsThere ? new ContentFolder(named) : null;
        if ((known ?? ContentOption.Find(named, error)) is not { } folder) return ExitCode.WrongUsage;

        try
        {
            var memory = StateFolder.For(state, folder.Root);
            // Loading the content and building the app are independent and take about as long, so they run in parallel.
            var loading = Task.Run(() => SiteReloader.Open(folder, TimeProvider.System, memory.LastGoodFiles.Read));
            await using var app = Website.Build(loading, memory, args);
            if (await loading is { Reloader: null, Loaded: var loaded })
            {
                foreach (var diagnostic in loaded.Errors)
                    error.WriteLine(DiagnosticText.Format(diagnostic, folder.Root));
                error.WriteLine("The site cannot start until this is fixed.");
                return ExitCode.Failed;
            }

            if (!await StartAsync(app, error))
            {
                // The background services have started; they must end before what they use is disposed.
                await app.StopAsync();
                return ExitCode.Failed;
            }

            await app.WaitForShutdownAsync();
            return ExitCode.Clean;
        }
        catch (OptionsValidationException e)
        {
            error.WriteLine(e.Message);
            return ExitCode.Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The content folder {folder.Root} cannot be read: {e.Message}");
            return ExitCode.Failed;
        }
    }

    /// <summary>Starts listening. If that fails, prints one line with the reason and what to do.</summary>
    private static async Task<bool> StartAsync(WebApplication app, TextWriter error)
    {
        try
        {
            await app.StartAsync();
            return true;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            error.WriteLine($"{e.Message.TrimEnd('.')}. Stop the other program, or choose another address with --urls http://localhost:5001");
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.AccessDenied)
        {
            error.WriteLine("You may not use this address: ports below 1024 are for administrators. Choose another with --urls http://localhost:5001");
        }
        catch (Exception e) when (e is IOException or SocketException or InvalidOperationException or FormatException or ArgumentException)
        {
            error.WriteLine($"The site cannot listen there: {e.Message.ReplaceLineEndings(" ")} Write the address like this: --urls http://localhost:5001");
        }

        return false;
    }
}
