using System.CommandLine;
using LiverInfo.Content.Model.Reviews;
using LiverInfo.Content.Reports;
using LiverInfo.Writing;

namespace LiverInfo.Commands;

/// <summary><c>liverinfo review</c></summary>
internal static class ReviewCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Prints the reviews of all pages as JSON." };
        var ics = new Option<string?>("--ics") { Description = "Writes the days on which reviews are due into a new calendar file (.ics), each with a reminder 30 days before.", HelpName = "FILE" };
        var content = ContentOption.Create();
        var command = new Command("review", "Lists the pages whose review is overdue, due, of an earlier text, or missing. Exit code: 0 listed, 1 calendar not written, 2 wrong usage.") { json, ics, content };
        command.SetAction(result => Run(result.GetValue(json), result.GetValue(ics), result.GetValue(content), Console.Out, Console.Error));
        return command;
    }

    private static int Run(bool isJson, string? calendar, string? folder, TextWriter output, TextWriter error)
    {
        if (LoadedContent.Read(folder, error) is not { } content) return ExitCode.WrongUsage;
        if (content.SiteOr(error) is not { } site) return ExitCode.Failed;
        var pages = PageReview.Of(site);
        output.WriteLine(isJson ? ReviewListJson.Format(pages, site.Today, "") : ReviewListText.Format(pages));
        if (calendar is null) return ExitCode.Clean;

        var dated = pages.Count(page => page.State is Reviewed);
        if (NewFile.Write(calendar, ReviewCalendar.Format(pages, TimeProvider.System.GetUtcNow())) is { } reason)
        {
            error.WriteLine($"No calendar was written. {reason}");
            return ExitCode.Failed;
        }

        error.WriteLine($"Wrote {calendar} with {dated} {(dated == 1 ? "day" : "days")}. Pages without a review have no day, and are not in it.");
        return ExitCode.Clean;
    }
}
