using System.CommandLine;
using System.Text.RegularExpressions;
using LiverInfo.Web;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Sharing;
using LiverInfo.Writing;

namespace LiverInfo.Commands;

/// <summary><c>liverinfo share</c></summary>
internal static partial class ShareCommand
{
    public static Command Create()
    {
        var page = PageArgument.Create();
        var file = new Option<string?>("--out") { Description = "The file to write. Default: the last part of the address and -to-read.html, in the current folder.", HelpName = "FILE" };
        var to = new Option<string?>("--to") { Description = "Who gets the answers. Default: the e-mail address of _site.yml, when it is filled in.", HelpName = "EMAIL" };
        var content = ContentOption.Create();
        var command = new Command("share", "Writes a page, drafts too, as one file to send to people who read it: with numbered paragraphs, and a form that makes an e-mail. Never writes over a file. Exit code: 0 written, 1 not written, 2 wrong usage.") { page, file, to, content };
        command.SetAction((result, stopping) => RunAsync(
            result.GetRequiredValue(page), result.GetValue(file), result.GetValue(to), result.GetValue(content), Console.Out, Console.Error, stopping));
        return command;
    }

    private static async Task<int> RunAsync(string named, string? file, string? to, string? folder, TextWriter output, TextWriter error, CancellationToken stopping)
    {
        if (to is not null && !Mailbox().IsMatch(to))
        {
            error.WriteLine($"\"{to}\" is no e-mail address. Write one: --to reviews@example.org");
            return ExitCode.WrongUsage;
        }

        if (LoadedContent.Read(folder, error) is not { } content) return ExitCode.WrongUsage;
        if (content.SiteOr(error) is not { } site) return ExitCode.Failed;
        if (PageArgument.Find(named, site, content.Folder, error) is not { } article) return ExitCode.WrongUsage;

        await using var app = Website.BuildRenderer();
        await app.StartAsync(stopping);
        var page = await new SharedPage(app.Services.GetRequiredService<PageRenderer>())
            .MakeAsync(site, article, to ?? SharedPage.DefaultReceiver(site));
        var target = file ?? SharedPage.NameOf(article);
        if (NewFile.Write(target, page) is { } reason)
        {
            error.WriteLine($"Nothing was written. {reason} Name another file with --out.");
            return ExitCode.Failed;
        }

        output.WriteLine($"Wrote {Path.GetFullPath(target)}. Send it to who should read it; when they have, sign with: liverinfo sign {article.Address.Value.TrimStart('/')} --by ID --read {article.Fingerprint}");
        return ExitCode.Clean;
    }

    [GeneratedRegex(@"\A[^\s?&,;<>""@]+@[^\s?&,;<>""@]+\z")]
    private static partial Regex Mailbox();
}
