using LiverInfo.Desk.Saving;
using LiverInfo.Web.State;

namespace LiverInfo.Desk.Tests.Saving;

/// <summary>Whatever else becomes of a file, both texts are in it, on the screen, or in the history.</summary>
public sealed class SaverTests : IDisposable
{
    private const string Mine = "0123456789abcdef";
    private const string Other = "fedcba9876543210";

    private readonly Folder _folder = new();
    private readonly DeskFolder _desk;
    private readonly Saver _saver;

    public SaverTests()
    {
        _desk = new(new StateFolder(_folder.State), TimeProvider.System);
        _saver = new(new(_folder.Root), _desk);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_opened_and_saved_is_the_same_file_with_the_same_time()
    {
        var before = File.GetLastWriteTimeUtc(_folder.PathOf(Folder.Article));
        var (text, _) = _saver.Open(Folder.Article);

        Assert.Equal(SaveOutcome.Saved, _saver.Save(Folder.Article, Mine, text!.Version, text.Plain).Outcome);
        Assert.Equal(before, File.GetLastWriteTimeUtc(_folder.PathOf(Folder.Article)));
        Assert.Empty(_desk.History.Entries(Folder.Article));
    }

    [Fact]
    public void Another_program_that_saves_while_one_writes_loses_nothing()
    {
        var (text, _) = _saver.Open(Folder.Article);
        _folder.Write(Folder.Article, text!.Written.Replace("One feeder.", "One feeder, as Notepad saved it.", StringComparison.Ordinal));

        var saved = _saver.Save(Folder.Article, Mine, text.Version, text.Plain.Replace("Two streets.", "Two streets, as the desk saved it.", StringComparison.Ordinal));

        // Both are in one list, which is one paragraph, so a person is asked.
        Assert.Equal(SaveOutcome.Conflict, saved.Outcome);
        Assert.Contains("as Notepad saved it", _folder.Read(Folder.Article), StringComparison.Ordinal);
        Assert.Contains("as the desk saved it", _desk.Drafts.Find(Folder.Article, Mine)!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_in_different_paragraphs_are_both_in_the_file()
    {
        var (text, _) = _saver.Open(Folder.Article);
        _folder.Write(Folder.Article, text!.Written.Replace("A newspaper told", "A leaflet told", StringComparison.Ordinal));

        var saved = _saver.Save(Folder.Article, Mine, text.Version, text.Plain.Replace("Gardens with seeds.", "Gardens with many seeds.", StringComparison.Ordinal));

        Assert.Equal(SaveOutcome.Saved, saved.Outcome);
        Assert.NotNull(saved.Notice);
        Assert.Contains("A leaflet told", _folder.Read(Folder.Article), StringComparison.Ordinal);
        Assert.Contains("Gardens with many seeds.", _folder.Read(Folder.Article), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_removed_meanwhile_is_there_again_with_the_text()
    {
        var (text, _) = _saver.Open(Folder.Article);
        File.Delete(_folder.PathOf(Folder.Article));

        var saved = _saver.Save(Folder.Article, Mine, text!.Version, text.Plain + "\nMore.\n");

        Assert.Equal(SaveOutcome.Saved, saved.Outcome);
        Assert.EndsWith("\nMore.\n", _folder.Read(Folder.Article), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_may_only_be_read_stays_as_it_is_and_the_text_is_kept()
    {
        var (text, _) = _saver.Open(Folder.Article);
        File.SetAttributes(_folder.PathOf(Folder.Article), FileAttributes.ReadOnly);

        var saved = _saver.Save(Folder.Article, Mine, text!.Version, text.Plain + "\nMore.\n");

        Assert.Equal(SaveOutcome.Failed, saved.Outcome);
        Assert.Contains("may only be read", saved.Reason, StringComparison.Ordinal);
        Assert.Equal(text.Written, _folder.Read(Folder.Article));
        Assert.EndsWith("More.\n", _desk.Drafts.Find(Folder.Article, Mine)!.Text, StringComparison.Ordinal);
        File.SetAttributes(_folder.PathOf(Folder.Article), FileAttributes.Normal);
    }

    [Fact]
    public void A_text_of_which_nothing_is_known_any_more_is_shown_beside_the_file_and_overwrites_nothing()
    {
        var before = _folder.Read(Folder.Article);
        var saved = _saver.Save(Folder.Article, Mine, new string('0', 32), "Quite another text.");

        Assert.Equal(SaveOutcome.Conflict, saved.Outcome);
        Assert.Equal(before, _folder.Read(Folder.Article));
        Assert.NotNull(_desk.Drafts.Find(Folder.Article, Mine));
    }

    [Fact]
    public void A_sitting_is_one_entry_and_another_editor_begins_the_next()
    {
        var (text, _) = _saver.Open(Folder.Article);
        var first = _saver.Save(Folder.Article, Mine, text!.Version, text.Plain.Replace("Two streets.", "Three streets.", StringComparison.Ordinal));
        var second = _saver.Save(Folder.Article, Mine, first.Version, first.Text.Replace("One feeder.", "Two feeders.", StringComparison.Ordinal));
        Assert.Single(_desk.History.Entries(Folder.Article));
        Assert.Equal("What has been counted: 2 sentences", _desk.History.Entries(Folder.Article)[0].Name);

        _saver.Save(Folder.Article, Other, second.Version, second.Text + "\nThe end.\n");
        _folder.Write(Folder.Article, "changed by hand\n");
        _saver.Open(Folder.Article);

        var entries = _desk.History.Entries(Folder.Article);
        Assert.Equal([HistoryKind.Elsewhere, HistoryKind.Saved, HistoryKind.Saved], entries.Select(entry => entry.Kind));
        Assert.Equal(text.Written, _desk.History.Text(Folder.Article, entries[^1].Before)!.Written);
    }

    [Fact]
    public void The_history_keeps_the_last_fifty_entries_and_every_byte_of_their_texts()
    {
        _folder.Write(Folder.Article, "\uFEFFone\r\n");
        for (var i = 0; i <= HistoryStore.Most; i++)
        {
            var (text, _) = _saver.Open(Folder.Article);
            _saver.Save(Folder.Article, $"{i:x16}", text!.Version, text.Plain + $"{i}\n");
        }

        var entries = _desk.History.Entries(Folder.Article);
        Assert.Equal(HistoryStore.Most, entries.Length);
        Assert.Equal("\uFEFFone\r\n0\r\n", _desk.History.Text(Folder.Article, entries[^1].Before)!.Written);
    }

    [Fact]
    public void A_history_that_cannot_be_written_does_not_keep_a_text_from_being_saved()
    {
        Directory.CreateDirectory(_folder.State);
        File.WriteAllText(Path.Combine(_folder.State, "desk"), "A file stands in its place.");
        var (text, _) = _saver.Open(Folder.Article);

        var saved = _saver.Save(Folder.Article, Mine, text!.Version, text.Plain + "\nMore.\n");

        Assert.Equal(SaveOutcome.Saved, saved.Outcome);
        Assert.NotNull(saved.Warning);
        Assert.EndsWith("More.\n", _folder.Read(Folder.Article), StringComparison.Ordinal);
    }
}
