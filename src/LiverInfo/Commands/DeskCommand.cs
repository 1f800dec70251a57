using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using LiverInfo.Desk.Serving;
using LiverInfo.Web.State;

namespace LiverInfo.Commands;

/// <summary><c>liverinfo desk</c>, and its views <c>preview</c> and <c>edit</c>.</summary>
internal static class DeskCommand
{
    /// <summary>Creates the three commands.</summary>
    public static IEnumerable<Command> CreateAll() =>
    [
        Create("desk", "Opens the staff's desk in the browser: all pages, each beside its text. Only this machine can reach it.", path => path is null ? "/-/" : EditOf(path)),
        Create("preview", "Opens the desk at its view of pages, on a phone and on a wide screen.", path => path is null ? "/-/?open=page" : $"/-/page?page={Uri.EscapeDataString(path)}"),
        Create("edit", "Opens the desk at its editor.", path => path is null ? "/-/" : EditOf(path)),
    ];

    private static string EditOf(string path) => $"/-/edit?page={Uri.EscapeDataString(path)}";

    private static Command Create(string name, string description, Func<string?, string> viewOf)
    {
        var page = new Argument<string?>("page") { Description = "The file of a page, such as stem-cell-therapy/benefits.md.", Arity = ArgumentArity.ZeroOrOne };
        var content = ContentOption.Create();
        var state = StateOption.Create();
        var site = new Option<string?>("--site") { Description = "The address of the running site, so that the desk can say whether an edit is live.", HelpName = "ADDRESS" };
        site.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } address && !IsAddress(address)) result.AddError($"\"{address}\" is not the address of a site. Write it like this: --site https://www.example.org");
        });
        var port = new Option<int?>("--port") { Description = "The port to listen on. Default: that of the last time, or any free one.", HelpName = "NUMBER" };
        var noBrowser = new Option<bool>("--no-browser") { Description = "Prints the address, and opens no browser." };
        var command = new Command(name, description) { page, content, state, site, port, noBrowser };
        command.SetAction((result, stopping) => RunAsync(
            result.GetValue(content),
            result.GetValue(state),
            new() { Site = result.GetValue(site) is { } address ? new Uri(address) : null, Port = result.GetValue(port) },
            viewOf(result.GetValue(page)),
            opensBrowser: !result.GetValue(noBrowser),
            stopping));
        return command;
    }

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    private static async Task<int> RunAsync(string? named, string? state, DeskOptions options, string view, bool opensBrowser, CancellationToken stopping)
    {
        if (ContentOption.Find(named, Console.Error) is not { } folder) return ExitCode.WrongUsage;
        try
        {
            await using var desk = await StaffDesk.StartAsync(folder, StateFolder.For(state, folder.Root), options, TimeProvider.System, stopping);
            var address = desk.AddressOf(view).ToString();
            Console.WriteLine($"The desk is open for {Path.GetFullPath(folder.Root)}");
            Console.WriteLine($"Open {address}");
            Console.WriteLine("Only this machine can reach it. Ctrl+C closes it.");
            if (opensBrowser && !TryOpenBrowser(address)) Console.WriteLine("No browser could be opened: copy the address into one.");
            await desk.WaitAsync();
            return ExitCode.Clean;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The desk cannot be opened: {e.Message}");
            return ExitCode.Failed;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return ExitCode.Clean;
        }
    }

    private static bool TryOpenBrowser(string address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
            return true;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or FileNotFoundException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
