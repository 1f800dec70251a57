using System.CommandLine;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.History;
using LiverInfo.Content.Reports;
using LiverInfo.Web;
using LiverInfo.Web.Export;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Reloading;
using LiverInfo.Web.State;
using LiverInfo.Web.Views;

namespace LiverInfo.Commands;

/// <summary><c>liverinfo export</c></summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("OUT") { Description = "The folder to write. It is created, or replaced if an earlier export created it." };
        var content = ContentOption.Create();
        var state = StateOption.Create();
        var command = new Command("export", "Writes the whole site as files for a static host or CDN, byte for byte what serve sends. Exit code: 0 success, 1 errors in the content (a file that does not load keeps its last good version, as in serve) or nothing written, 2 wrong usage.")
        {
            folder, content, state,
        };
        command.SetAction((result, cancellation) => RunAsync(
            result.GetRequiredValue(folder), result.GetValue(content), result.GetValue(state), Console.Out, Console.Error, cancellation));
        return command;
    }

    /// <summary>Exports the site, and prints the result.</summary>
    /// <param name="path">The folder to write.</param>
    /// <param name="named">The content folder, or null to search for it.</param>
    /// <param name="state">The state folder, or null for the default.</param>
    /// <param name="output">Receives the success message.</param>
    /// <param name="error">Receives everything else.</param>
    /// <param name="cancellation">Stops the export; the previous one stays.</param>
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
            var (reloader, loaded) = SiteReloader.Open(content, TimeProvider.System, memory.LastGoodFiles.Read);
            Report(loaded, content.Root, error);
            if (reloader is null)
            {
                error.WriteLine("Nothing can be exported until this is fixed.");
                return ExitCode.Failed;
            }

            if (reloader.IsFolderUnavailable)
            {
                error.WriteLine($"Nothing was exported: the content folder {reloader.FolderPath} is missing, empty or incomplete.");
                return ExitCode.Failed;
            }

            await WriteAsync(reloader, memory.History(), folder, cancellation);
            Remember(memory, reloader, loaded, error);
            output.WriteLine($"Exported {reloader.Current.Articles.Length} articles in {folder.Count} files to {folder.Target}");
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

    private static async Task WriteAsync(SiteReloader reloader, SiteHistory before, ExportFolder folder, CancellationToken cancellation)
    {
        await using var app = Website.BuildRenderer();
        await app.StartAsync(cancellation);
        var publisher = app.Services.GetRequiredService<Publisher>();
        var history = before.With(reloader.Current) with { OtherLeaflets = [.. folder.PreviousFiles.Select(LeafletViews.IdOfFile).OfType<string>()] };
        await publisher.PublishAsync(reloader.Current, reloader.CurrentIndex, history, cancellation);
        await SiteExport.WriteAsync(publisher.Current, folder, Console.IsErrorRedirected ? null : Console.Error, cancellation);
        folder.Publish();
    }

    private static void Report(LoadResult loaded, string root, TextWriter error)
    {
        foreach (var diagnostic in loaded.Errors) error.WriteLine(DiagnosticText.Format(diagnostic, root));
        if (loaded.Site is null) return;
        foreach (var held in loaded.HeldBack)
            error.WriteLine($"{held} is not exported until it is fixed; its last good version is, if there is one.");
    }

    private static void Remember(StateFolder memory, SiteReloader reloader, LoadResult loaded, TextWriter error)
    {
        try
        {
            memory.Remember(reloader.Current, reloader.Files, loaded.HeldBack);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The last good version of each file cannot be saved in {memory.Path}: {e.Message}");
        }
    }
}
