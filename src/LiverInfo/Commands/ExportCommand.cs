using System.CommandLine;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Reports;
using LiverInfo.Web;
using LiverInfo.Web.Export;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Reloading;
using LiverInfo.Web.State;

namespace LiverInfo.Commands;

/// <summary><c>liverinfo export</c></summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("OUT") { Description = "The folder to write; made, or replaced when an export made it." };
        var content = ContentOption.Create();
        var state = StateOption.Create();
        var command = new Command("export", "Writes the whole site as files, for any static host or CDN, byte for byte what serve sends. Exit code: 0 fine, 1 errors (a file that does not load keeps its last good version, as in serve, and the rest is written) or not written, 2 wrong usage.")
        {
            folder, content, state,
        };
        command.SetAction((result, cancellation) => RunAsync(
            result.GetRequiredValue(folder), result.GetValue(content), result.GetValue(state), Console.Out, Console.Error, cancellation));
        return command;
    }

    /// <summary>Exports, and says what came of it.</summary>
    /// <param name="path">The folder to write.</param>
    /// <param name="named">The content folder, or null to look for it.</param>
    /// <param name="state">The state folder, or null for the default.</param>
    /// <param name="output">Where success is told.</param>
    /// <param name="error">Where everything else is told.</param>
    /// <param name="cancellation">Stops it; the export before stays.</param>
    internal static async Task<int> RunAsync(
        string path, string? named, string? state, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (ContentOption.Find(named, error) is not { } content) return ExitCode.WrongUsage;

        try
        {
            using var folder = ExportFolder.Open(path, content.Root, out var refusal);
            if (folder is null)
            {
                error.WriteLine(refusal);
                return ExitCode.WrongUsage;
            }

            var memory = StateFolder.For(state, content.Root);
            var live = SiteReloader.Open(content, TimeProvider.System, out var loaded, memory.LastGoodFiles.Read);
            Report(loaded, content.Root, error);
            if (live is null)
            {
                error.WriteLine("Nothing can be exported until this is mended.");
                return ExitCode.Failed;
            }

            if (live.IsFolderGone)
            {
                error.WriteLine($"Nothing was exported: the content folder {live.FolderPath} is missing, empty or half there.");
                return ExitCode.Failed;
            }

            await WriteAsync(live.Current, folder, cancellation);
            Remember(memory, live, loaded, error);
            output.WriteLine($"Exported {live.Current.Articles.Length} articles in {folder.Count} files to {folder.Target}");
            return loaded.Errors.Any() ? ExitCode.Failed : ExitCode.Clean;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            error.WriteLine($"Nothing was exported: {e.Message}");
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            error.WriteLine("Stopped. Nothing was exported.");
        }

        return ExitCode.Failed;
    }

    private static async Task WriteAsync(Site site, ExportFolder folder, CancellationToken cancellation)
    {
        await using var app = Website.BuildRenderer();
        await app.StartAsync(cancellation);
        var publisher = app.Services.GetRequiredService<Publisher>();
        await publisher.PublishAsync(site, madeOf: null, cancellation);
        SiteExport.Write(publisher.Current, folder, Console.IsErrorRedirected ? null : Console.Error, cancellation);
        folder.Publish();
    }

    private static void Report(LoadResult loaded, string root, TextWriter error)
    {
        foreach (var diagnostic in loaded.Errors) error.WriteLine(DiagnosticText.Format(diagnostic, root));
        if (loaded.Site is null) return;
        foreach (var held in loaded.HeldBack)
            error.WriteLine($"{held} is not exported as it is now; the version before it is, if there is one.");
    }

    private static void Remember(StateFolder memory, SiteReloader live, LoadResult loaded, TextWriter error)
    {
        try
        {
            memory.Remember(live.Current, live.Files, loaded.HeldBack);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The last good version of each file cannot be kept in {memory.Path}: {e.Message}");
        }
    }
}
