using System.CommandLine;
using System.Net.Sockets;
using LiverInfo.Content.Files;
using LiverInfo.Content.Reports;
using LiverInfo.Web;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Reloading;
using LiverInfo.Web.State;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace LiverInfo.Commands;

/// <summary><c>liverinfo serve</c>, and <c>liverinfo</c> alone.</summary>
internal static class ServeCommand
{
    /// <summary>Gives a command the options and the action of serving.</summary>
    /// <param name="command">The command.</param>
    /// <param name="args">The whole command line, which ASP.NET Core reads as well: <c>--urls</c> is its own.</param>
    public static Command Configure(Command command, string[] args)
    {
        var content = ContentOption.Create();
        var state = StateOption.Create();
        command.Options.Add(content);
        command.Options.Add(state);
        command.Options.Add(new Option<string?>("--urls")
        {
            Description = "Where to listen, for example http://localhost:8080. Default: http://localhost:5000.",
            HelpName = "ADDRESS",
        });
        // What the test host passes to every ASP.NET Core program.
        foreach (var name in new[] { "--environment", "--applicationName", "--contentRoot" })
            command.Options.Add(new Option<string?>(name) { Hidden = true });
        command.SetAction(result => RunAsync(result.GetValue(content), result.GetValue(state), args, Console.Error));
        return command;
    }

    private static async Task<int> RunAsync(string? named, string? state, string[] args, TextWriter error)
    {
        // A folder that the site has shown before may be missing for a while; the last good copies stand in for it.
        var known = named is not null && StateFolder.For(state, named).LastGoodFiles.IsThere ? new ContentFolder(named) : null;
        if ((known ?? ContentOption.Find(named, error)) is not { } folder) return ExitCode.WrongUsage;

        try
        {
            var memory = StateFolder.For(state, folder.Root);
            var views = new RequestCounters();
            // MarkdownContext the content and putting the site together take as long as each other and need nothing of each other.
            var looking = Task.Run(() => Opening.Of(folder, memory, TimeProvider.System, views));
            await using var app = Website.Build(looking, memory, views, args);
            var opening = await looking;
            if (opening.Kept is { } kept)
            {
                app.Services.GetRequiredService<Publisher>().Restore(kept);
            }
            else if (opening.Content is { Live: null, Loaded: var loaded })
            {
                foreach (var diagnostic in loaded.Errors)
                    error.WriteLine(DiagnosticText.Format(diagnostic, folder.Root));
                error.WriteLine("The site cannot start until this is mended.");
                return ExitCode.Failed;
            }

            if (!await StartAsync(app, error)) return ExitCode.Failed;
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

    /// <summary>Starts listening. Where that cannot be done, one line says why, and what to do.</summary>
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
