using System.Diagnostics;
using System.Security.Cryptography;
using LiverInfo.Commands;
using LiverInfo.Web.Export;

namespace LiverInfo.Web.Tests.Export;

/// <summary>What an export does to the folder that it is given, and to what is in it.</summary>
public sealed class ExportFolderTests : IDisposable
{
    private readonly TempContent _content = new();

    private string Out => _content.Beside("out");

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task An_export_replaces_the_one_before_and_keeps_the_time_of_what_did_not_change()
    {
        Assert.Equal(0, (await ExportAsync()).ExitCode);
        var old = new DateTime(2026, 1, 5, 12, 0, 0, DateTimeKind.Utc);
        foreach (var file in Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, old);
        File.Delete(Path.Combine(_content.Root, "accessibility.md"));
        _content.Replace("about.md", "order: 20", "order: 21");
        _content.Write("about.md", _content.Read("about.md") + "\nOne more sentence.\n");

        var (_, output, _) = await ExportAsync();
        Assert.Matches(@"^Exported \d+ articles in \d+ files to " + Out, output);
        Assert.False(File.Exists(Path.Combine(Out, "accessibility.html")));
        Assert.Contains("One more sentence.", File.ReadAllText(Path.Combine(Out, "about.html")), StringComparison.Ordinal);
        Assert.NotEqual(old, File.GetLastWriteTimeUtc(Path.Combine(Out, "about.html.gz")));
        Assert.All(Directory.EnumerateFiles(Path.Combine(Out, "images")), picture => Assert.Equal(old, File.GetLastWriteTimeUtc(picture)));
        AssertNothingBeside();
    }

    [Fact]
    public async Task A_folder_that_no_export_made_is_left_alone()
    {
        Directory.CreateDirectory(Out);
        File.WriteAllText(Path.Combine(Out, "thesis.txt"), "years of work");
        var (exitCode, _, errors) = await ExportAsync();
        Assert.Equal(2, exitCode);
        Assert.Contains($"{Out} holds files and was not created by \"liverinfo export\"", errors, StringComparison.Ordinal);
        Assert.Equal("years of work", File.ReadAllText(Path.Combine(Out, "thesis.txt")));
        AssertNothingBeside();
    }

    [Fact]
    public async Task What_somebody_put_into_an_export_is_not_deleted_with_it()
    {
        Assert.Equal(0, (await ExportAsync()).ExitCode);
        Directory.CreateDirectory(Path.Combine(Out, ".git"));
        File.WriteAllText(Path.Combine(Out, ".git", "HEAD"), "ref: refs/heads/main");
        var (exitCode, _, errors) = await ExportAsync();
        Assert.Equal(2, exitCode);
        Assert.Contains($"{Out} holds .git/HEAD, which is not part of the export", errors, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Out, ".git", "HEAD")));
    }

    [Fact]
    public async Task An_empty_folder_is_used_and_a_file_or_the_content_folder_is_not()
    {
        Directory.CreateDirectory(Out);
        Assert.Equal(0, (await ExportAsync()).ExitCode);
        Assert.True(File.Exists(Path.Combine(Out, "index.html")));

        Assert.Contains("is a file", (await ExportAsync(Path.Combine(Out, "index.html"))).Errors, StringComparison.Ordinal);
        var (exitCode, _, errors) = await ExportAsync(Path.Combine(_content.Root, "out"));
        Assert.Equal(2, exitCode);
        Assert.Contains("is in the content folder", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_content.Root, "out")));
    }

    [Fact]
    public async Task A_file_that_does_not_load_is_told_and_its_last_good_version_is_exported()
    {
        Assert.Equal(0, (await ExportAsync()).ExitCode);
        var before = File.ReadAllText(Path.Combine(Out, "about.html"));
        _content.Replace("about.md", "order: 20", "ordre: 20");
        var (exitCode, _, errors) = await ExportAsync();
        Assert.Equal(1, exitCode);
        Assert.Contains("about.md:4:1: error LI104", errors, StringComparison.Ordinal);
        Assert.Contains("about.md is not exported until it is fixed; its last good version is", errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(Out, "about.html")));
    }

    [Fact]
    public async Task With_no_banner_nothing_is_exported_and_the_export_before_stays()
    {
        Assert.Equal(0, (await ExportAsync()).ExitCode);
        var before = Snapshot(Out);
        _content.Replace("_site.yml", "title: \"Ask somebody who knows first.\"", "title: \"\"");
        var (exitCode, output, errors) = await ExportAsync(state: _content.Beside("no-state"));
        Assert.Equal(1, exitCode);
        Assert.Equal("", output);
        Assert.Contains("_site.yml:12:3: error LI105", errors, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot(Out));
        AssertNothingBeside();
    }

    [Fact]
    public void Two_exports_to_one_folder_do_not_get_in_each_others_way()
    {
        using var first = ExportFolder.Open(Out, _content.Root, out _)!;
        var second = Assert.Throws<IOException>(() => ExportFolder.Open(Out, _content.Root, out _));
        Assert.Equal("Another export to the same folder is running.", second.Message);
        first.Write("index.html", "page"u8);
        first.Publish();
        Assert.True(File.Exists(Path.Combine(Out, "index.html")));
    }

    [Fact]
    public async Task An_export_that_is_killed_leaves_the_old_one_or_the_new_one_and_the_next_run_tidies_up()
    {
        Assert.Equal(0, (await ExportAsync()).ExitCode);
        var old = Snapshot(Out);
        _content.Replace("_site.yml", "Ask somebody who knows first.", "Ask somebody first.");
        Assert.Equal(0, (await ExportAsync(_content.Beside("other"))).ExitCode);
        var whole = Snapshot(_content.Beside("other"));
        Assert.NotEqual(old, whole);

        var beside = _content.Beside(".out.new");
        Func<bool>[] moments =
        [
            () => Directory.Exists(beside),
            () => File.Exists(Path.Combine(beside, "index.html")),
            () => File.Exists(Path.Combine(beside, "_nginx.conf")),
            () => File.ReadAllText(Path.Combine(Out, "index.html")).Contains("Ask somebody first.", StringComparison.Ordinal),
        ];
        foreach (var hasCome in moments)
        {
            using var export = Start();
            Assert.True(SpinWait.SpinUntil(() => hasCome() || export.HasExited, TimeSpan.FromMinutes(1)), "The export neither came so far nor ended.");
            export.Kill();
            await Wait.ForExitAsync(export, "the killed export");
            var found = Snapshot(Out);
            Assert.True(found.SequenceEqual(old) || found.SequenceEqual(whole), "The folder is neither the old export nor the new one.");
        }

        Assert.Equal(0, (await ExportAsync()).ExitCode);
        Assert.Equal(whole, Snapshot(Out));
        AssertNothingBeside();
    }

    private async Task<(int ExitCode, string Output, string Errors)> ExportAsync(string? folder = null, string? state = null)
    {
        using StringWriter output = new(), errors = new();
        var exitCode = await ExportCommand.RunAsync(
            folder ?? Out, _content.Root, state ?? _content.Beside("state"), output, errors, CancellationToken.None);
        return (exitCode, output.ToString(), errors.ToString());
    }

    private Process Start() => CommandLine.Start(_content.Folder, "export", Out, "--state", _content.Beside("state"));

    /// <summary>Every file of a folder, and what is in it.</summary>
    private static List<string> Snapshot(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal),
    ];

    private void AssertNothingBeside() => Assert.False(Directory.Exists(_content.Beside(".out.new")));
}
