using System.CommandLine;
using LiverInfo.Content.Importing;
using LiverInfo.Content.Templates;
using LiverInfo.Writing;

namespace LiverInfo.Commands;

/// <summary><c>liverinfo import</c></summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The Word document (.docx)." };
        var page = new Option<string?>("--as") { Description = "The page to make, such as stem-cell-therapy/after-care. Default: the title of the document, at the top of the content folder.", HelpName = "PAGE" };
        var print = new Option<bool>("--print") { Description = "Prints the page, and writes nothing." };
        var content = ContentOption.Create();
        var command = new Command("import", "Makes a page, as a draft, of a Word document, and says what is not on it. Never writes over a file. Exit code: 0 made, 1 not made, 2 wrong usage.") { file, page, print, content };
        command.SetAction(result => Run(result.GetRequiredValue(file), result.GetValue(page), result.GetValue(print), result.GetValue(content), Console.Out, Console.Error));
        return command;
    }

    private static int Run(string file, string? page, bool isPrinted, string? named, TextWriter output, TextWriter error)
    {
        ImportedPage imported;
        try
        {
            using var stream = File.Open(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            imported = PageImport.FromDocx(stream, Path.GetFileNameWithoutExtension(file));
        }
        catch (UnreadableDocumentException e)
        {
            error.WriteLine($"{file}: {e.Message}");
            return ExitCode.Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine($"{file} cannot be read: {e.Message}");
            return ExitCode.WrongUsage;
        }

        if (isPrinted)
        {
            output.Write(imported.Text);
            Report(imported, error);
            return ExitCode.Clean;
        }

        if (NewPagePath.Of(page ?? PageTemplate.FileOf(imported.Title), out var refusal) is not { } path)
        {
            error.WriteLine(page is null ? $"{refusal} Name the page with --as." : refusal);
            return ExitCode.WrongUsage;
        }

        if (ContentOption.Find(named, error) is not { } folder) return ExitCode.WrongUsage;
        if (NewFile.WriteContent(folder.Root, path, imported.Text) is { } reason)
        {
            error.WriteLine($"Nothing was written. {reason} Name another page with --as.");
            return ExitCode.Failed;
        }

        output.WriteLine($"Made {Path.Combine(folder.Root, path)}, a draft: \"{imported.Title}\".");
        Report(imported, output);
        LoadedContent.Read(folder, error)?.ReportProblemsOf(path, output);
        return ExitCode.Clean;
    }

    private static void Report(ImportedPage imported, TextWriter output)
    {
        if (imported.Omissions.IsEmpty)
        {
            output.WriteLine("Everything in the document is on the page.");
            return;
        }

        output.WriteLine("Look at these by hand:");
        foreach (var omission in imported.Omissions) output.WriteLine($"- {omission}");
    }
}
