using System.Diagnostics;
using System.Runtime.Versioning;
using AngleSharp.Html.Dom;
using LiverInfo.Desk.Saves;
using LiverInfo.Desk.Saving;
using LiverInfo.Web.State;

namespace LiverInfo.Desk.Tests.Faults;

/// <summary>The desk is ended in the middle of a save, or has no room to write.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class KilledTests : IDisposable
{
    private const int Kills = 100;
    private const int LongestMoment = 25;

    private static readonly string Saves = Path.Combine(AppContext.BaseDirectory, "LiverInfo.Desk.Saves.dll");

    private static readonly string[] Fields = ["__RequestVerificationToken", "page", "sitting", "version"];

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>
    /// A writer of its own is killed in the middle of its saves, again and again: a process that does nothing else saves far more often
    /// than the whole desk, so that the end comes in every step of a save.
    /// </summary>
    [Fact]
    public void After_each_of_a_hundred_kills_a_file_is_wholly_the_old_text_or_wholly_a_new_one()
    {
        var random = new Random(11);
        var seen = new HashSet<int>();
        _folder.Write(Folder.Article, SavedTexts.Of(0));
        for (var kill = 0; kill < Kills; kill++)
        {
            using var writer = Process.Start(new ProcessStartInfo("dotnet", [Saves, _folder.Root, _folder.State, Folder.Article]) { RedirectStandardOutput = true })!;
            Assert.Equal("saving", writer.StandardOutput.ReadLine());
            Thread.Sleep(random.Next(LongestMoment));
            writer.Kill();
            writer.WaitForExit();

            var text = _folder.Read(Folder.Article);
            Assert.True(SavedTexts.IsWhole(text), $"After kill {kill}, the file has {text.Length} characters and is no text that was ever saved.");
            seen.Add(text.Length);
            // Nothing that is left over is taken for content.
            Assert.All(Directory.EnumerateFiles(_folder.PathOf("birds")), file => Assert.True(Path.GetFileName(file).StartsWith('.') || file.EndsWith(".md", StringComparison.Ordinal)));
        }

        Assert.True(seen.Count > 1, "The kills came before anything was saved.");
        // What was read from the file before is in the history, or in the file.
        var desk = new DeskFolder(new StateFolder(_folder.State), TimeProvider.System);
        Assert.All(desk.History.Entries(Folder.Article), entry => Assert.NotNull(desk.History.Text(Folder.Article, entry.After)));
    }

    [Fact]
    public async Task After_a_kill_the_draft_is_offered()
    {
        string text;
        using (var program = await DeskProcess.StartAsync(_folder))
        using (var client = await program.EnterAsync())
        {
            var page = await OpenAsync(client);
            text = OpenDesk.TextOf(page) + "\nWords that were not saved.\n";
            await PostAsync(client, page, "check", text);
            program.Kill();
        }

        using var again = await DeskProcess.StartAsync(_folder);
        using var browser = await again.EnterAsync();
        var offered = await OpenAsync(browser);
        Assert.NotNull(offered.QuerySelector(".offer"));
        var look = await PostAsync(browser, offered, offered.QuerySelector(".offer button")!.GetAttribute("value")!, OpenDesk.TextOf(offered));
        Assert.Equal(text, OpenDesk.TextOf(look));
    }

    [Fact]
    public async Task On_a_full_disk_the_file_stays_and_the_text_stays_on_the_screen()
    {
        using var program = await DeskProcess.StartAsync(_folder);
        using var client = await program.EnterAsync();
        var page = await OpenAsync(client);
        var before = _folder.Read(Folder.Article);
        await program.LimitFilesAsync(isFull: true);

        var failed = await PostAsync(client, page, "save", before + "\nMore words.\n");
        Assert.StartsWith("Not saved:", OpenDesk.StatusOf(failed), StringComparison.Ordinal);
        Assert.Equal(before + "\nMore words.\n", OpenDesk.TextOf(failed));
        Assert.Equal(before, _folder.Read(Folder.Article));

        await program.LimitFilesAsync(isFull: false);
        var saved = await PostAsync(client, failed, "save", OpenDesk.TextOf(failed));
        Assert.StartsWith("Saved.", OpenDesk.StatusOf(saved), StringComparison.Ordinal);
        Assert.Equal(before + "\nMore words.\n", _folder.Read(Folder.Article));
    }

    private static async Task<IHtmlDocument> OpenAsync(HttpClient client) => OpenDesk.Parse(await client.GetStringAsync(OpenDesk.EditOf(Folder.Article)));

    private static async Task<IHtmlDocument> PostAsync(HttpClient client, IHtmlDocument page, string button, string text)
    {
        using var form = new FormUrlEncodedContent(Fields
            .Select(name => KeyValuePair.Create(name, OpenDesk.Value(page, name)))
            .Append(new("text", text))
            .Append(new("do", button)));
        using var answer = await client.PostAsync("/-/edit", form);
        return OpenDesk.Parse(await answer.Content.ReadAsStringAsync());
    }
}
