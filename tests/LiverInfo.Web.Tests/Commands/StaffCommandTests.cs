using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace LiverInfo.Web.Tests.Commands;

/// <summary>The commands with which staff make, share and sign pages.</summary>
public sealed class StaffCommandTests
{
    [Fact]
    public async Task A_document_becomes_a_draft_and_what_is_left_out_is_told()
    {
        using var content = new TempContent();
        WriteDocument(content.Beside("leaflet.docx"));

        var (exitCode, output, errors) = await CommandLine.RunAsync(content.Folder, "import", "leaflet.docx", "--as", "birds/after-care");

        Assert.Equal(("", 0), (errors, exitCode));
        Assert.Contains("a draft: \"After care\"", output, StringComparison.Ordinal);
        Assert.Contains("- A text box is not on the page; copy its words to where they belong: “Call us!” (after “Rest today.”)", output, StringComparison.Ordinal);
        Assert.Contains("\"liverinfo check\" finds no problem in it.", output, StringComparison.Ordinal);
        Assert.EndsWith("\nRest today.\n", content.Read("birds/after-care.md"), StringComparison.Ordinal);
        Assert.Equal(["after-care.md"], Directory.GetFiles(Path.Combine(content.Root, "birds"), "*after-care*").Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_page_that_is_there_is_never_written_over()
    {
        using var content = new TempContent();
        WriteDocument(content.Beside("leaflet.docx"));
        var before = content.Read("about.md");

        foreach (var arguments in new string[][] { ["import", "leaflet.docx", "--as", "about"], ["new", "about", "--kind", "about"] })
        {
            var (exitCode, output, errors) = await CommandLine.RunAsync(content.Folder, arguments);
            Assert.Equal((1, ""), (exitCode, output));
            Assert.Contains("is there already, and is left as it is", errors, StringComparison.Ordinal);
        }

        Assert.Equal(before, content.Read("about.md"));
    }

    [Fact]
    public async Task A_document_can_be_printed_and_its_name_comes_from_its_title()
    {
        using var content = new TempContent();
        WriteDocument(content.Beside("leaflet.docx"));

        var (exitCode, output, errors) = await CommandLine.RunAsync(content.Folder, "import", "leaflet.docx", "--print");
        Assert.Equal(0, exitCode);
        Assert.StartsWith("---\ntitle: \"After care\"\n", output, StringComparison.Ordinal);
        Assert.Contains("A text box", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(content.Root, "after-care.md")));

        await CommandLine.RunAsync(content.Folder, "import", "leaflet.docx");
        Assert.True(File.Exists(Path.Combine(content.Root, "after-care.md")));
    }

    [Fact]
    public async Task A_file_that_is_no_document_and_a_page_outside_are_told_in_one_line()
    {
        using var content = new TempContent();
        File.WriteAllText(content.Beside("leaflet.pdf"), "%PDF-1.7");
        WriteDocument(content.Beside("leaflet.docx"));

        await AssertOneLineAsync(1, "This is a PDF", "import", "leaflet.pdf");
        await AssertOneLineAsync(2, "cannot be read", "import", "no-such-file.docx");
        await AssertOneLineAsync(2, "can be no page", "import", "leaflet.docx", "--as", "../outside");
        await AssertOneLineAsync(2, "can be no page", "new", "../outside");
        Directory.CreateSymbolicLink(Path.Combine(content.Root, "linked"), content.Folder);
        await AssertOneLineAsync(1, "link to something outside", "new", "linked/page");
        Assert.Empty(Directory.GetFiles(content.Folder, "*.md"));

        async Task AssertOneLineAsync(int expected, string message, params string[] arguments)
        {
            var (exitCode, output, errors) = await CommandLine.RunAsync(content.Folder, arguments);
            Assert.Equal((expected, ""), (exitCode, output));
            Assert.Contains(message, Assert.Single(errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_new_page_of_a_treatment_has_every_heading_that_check_asks_for()
    {
        using var content = new TempContent();

        var (exitCode, output, errors) = await CommandLine.RunAsync(content.Folder, "new", "birds/wing-splints", "--kind", "treatment");

        Assert.Equal(("", 0), (errors, exitCode));
        Assert.Contains("\"liverinfo check\" finds no problem in it.", output, StringComparison.Ordinal);
        Assert.Contains("title: \"Wing splints\"", content.Read("birds/wing-splints.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("LI504", (await CommandLine.RunAsync(content.Folder, "check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_page_is_signed_as_it_was_read_and_not_after_a_change()
    {
        using var content = new TempContent();
        var register = content.Read("_reviews.yml");
        var shared = await CommandLine.RunAsync(content.Folder, "share", "content/birds/index.md");
        Assert.Equal((0, ""), (shared.ExitCode, shared.Errors));
        Assert.True(File.Exists(content.Beside("birds-to-read.html")));
        var read = shared.Output.Trim().Split(' ')[^1];

        var signed = await CommandLine.RunAsync(content.Folder, "sign", "birds", "--by", "dr-heron", "--read", read);
        Assert.Equal((0, ""), (signed.ExitCode, signed.Errors));
        Assert.Equal($"{register}- {{page: /birds, by: dr-heron, date: {Today():O}, read: \"{read}\"}}\n", content.Read("_reviews.yml"));
        Assert.DoesNotContain("birds/index.md", (await CommandLine.RunAsync(content.Folder, "review")).Output, StringComparison.Ordinal);

        File.AppendAllText(Path.Combine(content.Root, "birds/index.md"), "\nAnother sentence.\n");
        var changed = await CommandLine.RunAsync(content.Folder, "sign", "birds", "--by", "dr-heron", "--read", read);
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains("has changed since the copy that was read", changed.Errors, StringComparison.Ordinal);
        Assert.Contains("birds/index.md", (await CommandLine.RunAsync(content.Folder, "review")).Output, StringComparison.Ordinal);

        Assert.Contains("Did you mean /birds?", (await CommandLine.RunAsync(content.Folder, "sign", "bird", "--by", "dr-heron")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reviews_are_listed_for_people_for_scripts_and_for_calendars()
    {
        using var content = new TempContent();

        var (exitCode, output, errors) = await CommandLine.RunAsync(content.Folder, "review", "--ics", "reviews.ics");
        Assert.Equal(0, exitCode);
        Assert.Contains("Never reviewed (", output, StringComparison.Ordinal);
        Assert.Contains("Wrote reviews.ics with 1 day.", errors, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Review due: ", File.ReadAllText(content.Beside("reviews.ics")), StringComparison.Ordinal);

        var again = await CommandLine.RunAsync(content.Folder, "review", "--ics", "reviews.ics");
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("is there already", again.Errors, StringComparison.Ordinal);

        using var json = JsonDocument.Parse((await CommandLine.RunAsync(content.Folder, "review", "--json")).Output);
        Assert.Contains(json.RootElement.GetProperty("pages").EnumerateArray(), page => page.GetProperty("needs").GetString() == "never");
    }

    private static DateOnly Today() => DateOnly.FromDateTime(DateTime.UtcNow);

    private static void WriteDocument(string file)
    {
        using var stream = new FileStream(file, FileMode.CreateNew);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create);
        Part("_rels/.rels", """<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>""");
        Part("word/document.xml", """
            <w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>After care</w:t></w:r></w:p>
            <w:p><w:r><w:t>Rest today.</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Call us!</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p></w:body></w:document>
            """);
        Part("word/styles.xml", """<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>""");

        void Part(string name, string text)
        {
            using var part = zip.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
