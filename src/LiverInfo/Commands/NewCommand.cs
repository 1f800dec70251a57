using System.CommandLine;
using LiverInfo.Content.Templates;
using LiverInfo.Writing;

namespace LiverInfo.Commands;

/// <summary><c>liverinfo new</c></summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var page = new Argument<string>("PAGE") { Description = "The page to make, such as stem-cell-therapy/after-care." };
        var kind = new Option<string>("--kind") { Description = "What it is about.", DefaultValueFactory = _ => "guide" };
        kind.AcceptOnlyFromAmong([.. Enum.GetNames<ArticleKind>().Select(name => name.ToLowerInvariant())]);
        var title = new Option<string?>("--title") { Description = "Its title. Default: the words of its address.", HelpName = "TITLE" };
        var content = ContentOption.Create();
        var command = new Command("new", "Makes a page, as a draft, with every heading that its kind needs. Never writes over a file. Exit code: 0 made, 1 not made, 2 wrong usage.") { page, kind, title, content };
        command.SetAction(result => Run(
            result.GetRequiredValue(page), Enum.Parse<ArticleKind>(result.GetRequiredValue(kind), ignoreCase: true), result.GetValue(title), result.GetValue(content), Console.Out, Console.Error));
        return command;
    }

    private static int Run(string page, ArticleKind kind, string? title, string? named, TextWriter output, TextWriter error)
    {
        if (NewPagePath.Of(page, out var refusal) is not { } path)
        {
            error.WriteLine(refusal);
            return ExitCode.WrongUsage;
        }

        title ??= Words(UrlPath.OfFile(path));
        if (title.Trim().Length == 0 || title.Length > PageTemplate.LongestTitle)
        {
            error.WriteLine($"A title has 1 to {PageTemplate.LongestTitle} characters, and this one has {title.Trim().Length}.");
            return ExitCode.WrongUsage;
        }

        if (ContentOption.Find(named, error) is not { } folder) return ExitCode.WrongUsage;
        if (NewFile.WriteContent(folder.Root, path, PageTemplate.Of(kind, title.Trim())) is { } reason)
        {
            error.WriteLine($"Nothing was written. {reason}");
            return ExitCode.Failed;
        }

        output.WriteLine($"Made {Path.Combine(folder.Root, path)}, a draft. Fill in what stands in [square brackets], and delete the line \"draft: true\" when it is ready.");
        LoadedContent.Read(folder, error)?.ReportProblemsOf(path, output);
        return ExitCode.Clean;
    }

    private static string Words(UrlPath address)
    {
        var words = (address.Segments.LastOrDefault() ?? "").Replace('-', ' ');
        return words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
