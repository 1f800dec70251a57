using LiverInfo.Desk.Saving;
using LiverInfo.Web.State;
using LiverInfo.Web.Tests.Shipped;

namespace LiverInfo.Desk.Tests.Shipped;

/// <summary>The desk and the files of the clinic itself.</summary>
public sealed class EveryFileTests
{
    [Fact]
    public void Every_file_is_opened_and_saved_without_a_change_of_a_byte_and_a_changed_word_changes_one_line()
    {
        using var folder = new Folder(Repository.Content);
        var saver = new Saver(new(folder.Root), new(new StateFolder(folder.State), TimeProvider.System));
        var files = Directory.EnumerateFiles(folder.Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Root, file).Replace('\\', '/')).Where(ContentPath.IsPlain).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var before = File.ReadAllBytes(folder.PathOf(file));
            var (text, _) = saver.Open(file);
            Assert.Equal(SaveOutcome.Saved, saver.Save(file, "0123456789abcdef", text!.Version, text.Plain.Replace("\n", "\r\n", StringComparison.Ordinal)).Outcome);
            Assert.Equal(before, File.ReadAllBytes(folder.PathOf(file)));

            var lines = text.Plain.Split('\n');
            var middle = lines.Length / 2;
            lines[middle] += "word";
            saver.Save(file, "0123456789abcdef", text.Version, string.Join("\r\n", lines));
            Assert.Equal(string.Join('\n', lines), folder.Read(file));
        }
    }
}
