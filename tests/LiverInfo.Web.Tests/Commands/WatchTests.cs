using System.Globalization;
using System.Text.RegularExpressions;

namespace LiverInfo.Web.Tests.Commands;

/// <summary><c>check --watch</c>, on a real folder.</summary>
public sealed class WatchTests
{
    private const string Clean = " 0 errors,";

    [Fact]
    public async Task A_save_is_checked_and_so_is_the_next_and_Ctrl_C_ends_it_well()
    {
        using var content = new TempContent();
        using var watch = new WatchProcess(content.Folder);
        Assert.Contains(Clean, await watch.NextAsync("the first report"), StringComparison.Ordinal);

        content.Replace("about.md", "order: 20", "ordre: 20");
        var broken = await watch.NextAsync("the report of the mistake");
        Assert.Contains("about.md:4:1: error LI104", broken, StringComparison.Ordinal);
        Assert.Contains(" 1 error,", broken, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^\d\d:\d\d:\d\d  liverinfo check --watch", broken);

        content.Replace("about.md", "ordre: 20", "order: 20");
        Assert.Contains(Clean, await watch.NextAsync("the report of the mended page"), StringComparison.Ordinal);
        Assert.Equal((0, ""), await watch.StopAsync());
    }

    [Fact]
    public async Task A_save_that_keeps_the_size_and_the_time_of_the_file_is_checked()
    {
        using var content = new TempContent();
        using var watch = new WatchProcess(content.Folder);
        await watch.NextAsync("the first report");
        var path = Path.Combine(content.Root, "about.md");
        var before = File.GetLastWriteTimeUtc(path);

        content.Replace("about.md", "order: 20", "ordre: 20");
        File.SetLastWriteTimeUtc(path, before);

        Assert.Contains("LI104", await watch.NextAsync("the report of the mistake"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_saves_at_once_are_checked_once()
    {
        using var content = new TempContent();
        using var watch = new WatchProcess(content.Folder);
        var before = ArticlesIn(await watch.NextAsync("the first report"));

        for (var page = 0; page < 200; page++)
            content.Write($"page-{page}.md", content.Read("about.md").Replace("title: ", $"title: Page {page}, ", StringComparison.Ordinal));

        Assert.Equal(before + 200, ArticlesIn(await watch.NextAsync("the report of all of them")));
        content.Write("page-0.md", "Nothing.");
        Assert.Contains("LI101", await watch.NextAsync("the report of a later save, which is the next"), StringComparison.Ordinal);
        Assert.Equal((0, ""), await watch.StopAsync());
    }

    [Fact]
    public async Task A_folder_that_is_gone_is_told_and_checked_again_when_it_is_back()
    {
        using var content = new TempContent();
        using var watch = new WatchProcess(content.Folder);
        await watch.NextAsync("the first report");

        Directory.Move(content.Root, content.Beside("elsewhere"));
        Assert.Contains("it is not there", await watch.NextAsync("that the folder is gone"), StringComparison.Ordinal);

        Directory.Move(content.Beside("elsewhere"), content.Root);
        Assert.Contains(Clean, await watch.NextAsync("the report of the folder that is back"), StringComparison.Ordinal);

        content.Replace("about.md", "order: 20", "ordre: 20");
        Assert.Contains("LI104", await watch.NextAsync("the report of a mistake in it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_retraction_file_is_looked_through()
    {
        const string Header = "RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason\n";
        using var content = new TempContent();
        await File.WriteAllTextAsync(content.Beside("made.csv"), Header + "8/15/2023 0:00,,10.5555/of.another.paper,0,Retraction,\n");
        using var watch = new WatchProcess(content.Folder, "--retractions", "made.csv");
        Assert.Contains(Clean, await watch.NextAsync("the first report"), StringComparison.Ordinal);

        await File.WriteAllTextAsync(content.Beside("made.csv"), Header + "8/15/2023 0:00,,10.5555/S0000-0000(18)00000-6,0,Retraction,\n");

        Assert.Contains("LI507", await watch.NextAsync("the report of the retraction"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_shows_text_only()
    {
        var (exitCode, _, errors) = await CommandLine.RunAsync(ExampleSite.Folder, "check", "--watch", "--format", "json");
        Assert.Equal(2, exitCode);
        Assert.Contains("--watch", errors, StringComparison.Ordinal);
    }

    private static int ArticlesIn(string report) =>
        int.Parse(Regex.Match(report, @"(\d+) articles checked").Groups[1].Value, CultureInfo.InvariantCulture);
}
