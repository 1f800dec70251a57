using System.CommandLine;
using LiverInfo.Content.Signing;
using LiverInfo.Fixing;
using LiverInfo.Writing;

namespace LiverInfo.Commands;

/// <summary><c>liverinfo sign</c></summary>
internal static class SignCommand
{
    public static Command Create()
    {
        var page = PageArgument.Create();
        var by = new Option<string>("--by") { Description = "The id of the clinician who read the page, from _people.yml.", HelpName = "ID", Required = true };
        var minor = new Option<string?>("--minor") { Description = "What small change was read. The date of the review then stays.", HelpName = "WHAT" };
        var read = new Option<string?>("--read") { Description = "The line \"What you read\" of a shared copy. Nothing is signed when the page has changed since.", HelpName = "SHA256" };
        var content = ContentOption.Create();
        var command = new Command("sign", "Adds a review to the register: who read exactly this text, today. Exit code: 0 signed, 1 not signed, 2 wrong usage.") { page, by, minor, read, content };
        command.SetAction(result => Run(
            result.GetRequiredValue(page), result.GetRequiredValue(by), result.GetValue(minor), result.GetValue(read), result.GetValue(content), Console.Out, Console.Error));
        return command;
    }

    private static int Run(string named, string by, string? minor, string? read, string? folder, TextWriter output, TextWriter error)
    {
        if (LoadedContent.Read(folder, error) is not { } content) return ExitCode.WrongUsage;
        if (content.SiteOr(error) is not { } site) return ExitCode.Failed;
        if (PageArgument.Find(named, site, content.Folder, error) is not { } page) return ExitCode.WrongUsage;

        var signed = ReviewSigning.Sign(content.Files, site, page, by, minor, read);
        var reason = signed.Refusal ?? (signed.Before is null
            ? NewFile.WriteContent(content.Folder.Root, ContentFiles.Reviews, signed.After)
            : EditedFile.Write(content.Folder.Root, ContentFiles.Reviews, signed.Before, signed.After));
        if (reason is not null)
        {
            error.WriteLine(signed.Refusal is null ? $"Nothing was signed. {ContentFiles.Reviews}: {reason}" : $"Nothing was signed. {reason}");
            return ExitCode.Failed;
        }

        output.WriteLine($"{signed.Reviewer!.Name} has {(minor is null ? "reviewed" : "read a small change of")} {page.Path}. Added to {ContentFiles.Reviews}:\n{signed.Entry}");
        return ExitCode.Clean;
    }
}
