using System.Text;
using LiverInfo.Fixing;

namespace LiverInfo.Web.Tests.Commands;

/// <summary><c>check --fix</c> and <c>check --suggest</c>, as a person runs them.</summary>
public sealed class FixTests
{
    private const string Broken = "---\ntitle: “A page”\nweight: 90\ndescription: What a reader will find on this page, told in one plain sentence.\n---\n##What are the risks?\n\nText with a soft\u00ADhyphen.\n\n• one\n• two\n\nSee [the questions](/questions-to-aks).\n";

    private const string Mended = "---\ntitle: \"A page\"\norder: 90\ndescription: What a reader will find on this page, told in one plain sentence.\n---\n## What are the risks?\n\nText with a soft\u00ADhyphen.\n\n- one\n- two\n\nSee [the questions](/questions-to-aks).\n";

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    [InlineData("\r", "\uFEFF")]
    public async Task Fix_mends_what_is_safe_and_keeps_every_other_byte(string ending, string mark)
    {
        using var content = new TempContent();
        var path = Path.Combine(content.Root, "new-page.md");
        await File.WriteAllBytesAsync(path, Bytes(Broken));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        var others = Others();

        var (exitCode, output, errors) = await CommandLine.RunAsync(content.Root, "check", "--content", content.Root, "--fix", "--suggest");

        Assert.Equal("", errors);
        Assert.Equal(1, exitCode);
        Assert.Equal(Bytes(Mended), await File.ReadAllBytesAsync(path));
        Assert.Equal(others, Others());
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(path));
        output = output.ReplaceLineEndings("\n");
        Assert.Contains("new-page.md:6: LI357: Heading not read\n  - ##What are the risks?\n  + ## What are the risks?\n", output, StringComparison.Ordinal);
        Assert.Contains("4 changes in 1 file.\n", output, StringComparison.Ordinal);
        Assert.Contains("error LI201", output, StringComparison.Ordinal);
        Assert.Contains("These changes are suggested, and not made:\n", output, StringComparison.Ordinal);
        Assert.Contains("  + See [the questions](/questions-to-ask).", output, StringComparison.Ordinal);

        var again = await CommandLine.RunAsync(content.Root, "check", "--content", content.Root, "--fix");
        Assert.StartsWith("There is nothing that can be mended without asking you.", again.Output, StringComparison.Ordinal);
        Assert.Equal(Bytes(Mended), await File.ReadAllBytesAsync(path));

        byte[] Bytes(string text) => Encoding.UTF8.GetBytes(mark + text.ReplaceLineEndings(ending));

        List<(string Name, string Content)> Others() =>
            [.. Directory.GetFiles(content.Root, "*", SearchOption.AllDirectories).Where(name => name != path).Order(StringComparer.Ordinal).Select(name => (name, Convert.ToHexString(File.ReadAllBytes(name))))];
    }

    [Fact]
    public async Task Suggest_alone_changes_nothing()
    {
        using var content = new TempContent();
        content.Write("new-page.md", Broken);

        var (exitCode, output, _) = await CommandLine.RunAsync(content.Root, "check", "--content", content.Root, "--suggest");

        Assert.Equal(1, exitCode);
        Assert.Contains("  + ## What are the risks?", output, StringComparison.Ordinal);
        Assert.Equal(Broken, await File.ReadAllTextAsync(Path.Combine(content.Root, "new-page.md")));
    }

    [Fact]
    public async Task A_file_that_may_only_be_read_is_left_as_it_is_and_told()
    {
        using var content = new TempContent();
        content.Write("new-page.md", Broken);
        var path = Path.Combine(content.Root, "new-page.md");
        File.SetAttributes(path, FileAttributes.ReadOnly);

        var (exitCode, output, _) = await CommandLine.RunAsync(content.Root, "check", "--content", content.Root, "--fix");

        File.SetAttributes(path, FileAttributes.Normal);
        Assert.Equal(1, exitCode);
        Assert.Contains("new-page.md was left as it is: it may only be read.", output, StringComparison.Ordinal);
        Assert.Contains("0 changes in 0 files.", output, StringComparison.Ordinal);
        Assert.Equal(Broken, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public void A_file_that_was_changed_in_the_meantime_is_left_as_it_is()
    {
        using var content = new TempContent();
        content.Write("new-page.md", "Written by somebody else.");

        var reason = EditedFile.Write(content.Root, "new-page.md", Broken, Mended);

        Assert.StartsWith("it was changed by somebody else", reason, StringComparison.Ordinal);
        Assert.Equal("Written by somebody else.", content.Read("new-page.md"));
    }

    [Fact]
    public void A_path_that_leads_out_of_the_folder_is_not_written()
    {
        using var content = new TempContent();
        var outside = content.Beside("outside.md");
        File.WriteAllText(outside, Broken);
        File.CreateSymbolicLink(Path.Combine(content.Root, "out.md"), outside);

        Assert.StartsWith("it is a link to something outside", EditedFile.Write(content.Root, "out.md", Broken, Mended), StringComparison.Ordinal);
        Assert.Equal(Broken, File.ReadAllText(outside));
    }

    [Fact]
    public async Task A_link_within_the_folder_stays_a_link_and_one_that_leads_out_is_not_followed()
    {
        using var content = new TempContent();
        var outside = content.Beside("outside.md");
        await File.WriteAllTextAsync(outside, Broken);
        var inside = Path.Combine(content.Root, ".hidden.md");
        await File.WriteAllTextAsync(inside, Broken);
        File.CreateSymbolicLink(Path.Combine(content.Root, "out.md"), outside);
        File.CreateSymbolicLink(Path.Combine(content.Root, "in.md"), inside);

        var (_, output, _) = await CommandLine.RunAsync(content.Root, "check", "--content", content.Root, "--fix");

        Assert.Equal(Broken, await File.ReadAllTextAsync(outside));
        Assert.Contains("out.md:1:1: error LI119", output, StringComparison.Ordinal);
        Assert.Equal(Mended, await File.ReadAllTextAsync(inside));
        Assert.NotNull(new FileInfo(Path.Combine(content.Root, "in.md")).LinkTarget);
    }

    [Theory]
    [InlineData("json", "\"edit\": {")]
    [InlineData("sarif", "\"insertedContent\": {")]
    public async Task Other_programs_are_told_the_edit_and_get_the_report_alone(string format, string expected)
    {
        using var content = new TempContent();
        content.Write("new-page.md", Broken);

        var (_, output, _) = await CommandLine.RunAsync(content.Root, "check", "--content", content.Root, "--format", format);
        Assert.Contains(expected, output, StringComparison.Ordinal);

        var mended = await CommandLine.RunAsync(content.Root, "check", "--content", content.Root, "--format", format, "--fix");
        Assert.StartsWith("{", mended.Output, StringComparison.Ordinal);
        Assert.Contains("4 changes in 1 file.", mended.Errors, StringComparison.Ordinal);
    }
}
