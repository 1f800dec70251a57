using System.IO.Compression;
using System.Text;
using LiverInfo.Content.Importing;
using Xunit.Abstractions;
using static LiverInfo.Content.Tests.Importing.DocxFile;

namespace LiverInfo.Content.Tests.Importing;

/// <summary>What becomes of a Word document.</summary>
public sealed class ImportedPageTests(ITestOutputHelper output)
{
    private const double LeastKept = 0.95;

    public static TheoryData<string> Names => [.. Leaflets.All.Select(leaflet => leaflet.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_keeps_its_structure_and_tells_what_it_leaves_out(string name)
    {
        var leaflet = Leaflets.All.Single(leaflet => leaflet.Name == name);
        var page = PageImport.FromDocx(leaflet.File.Stream(), "leaflet");
        output.WriteLine(page.Text);
        var shown = PageStructure.OfFile(page.Text);
        output.WriteLine(string.Join('\n', shown));

        Assert.Equal(leaflet.Omissions.Length, page.Omissions.Length);
        Assert.All(leaflet.Omissions.Zip(page.Omissions), pair => Assert.StartsWith(pair.First, pair.Second.ToString(), StringComparison.Ordinal));
        Assert.Equal(leaflet.Expected, shown);
    }

    [Fact]
    public void Twenty_documents_together_keep_95_of_100_parts_of_their_structure()
    {
        Assert.True(Leaflets.All.Count >= 20);
        var (kept, all) = (0, 0);
        foreach (var leaflet in Leaflets.All)
        {
            kept += leaflet.Kept(PageStructure.OfFile(PageImport.FromDocx(leaflet.File.Stream(), "leaflet").Text));
            all += leaflet.Expected.Length;
        }

        output.WriteLine($"{kept} of {all} parts of the structure were kept.");
        Assert.True(kept >= LeastKept * all, $"{kept} of {all} parts of the structure were kept.");
    }

    [Fact]
    public void The_page_is_a_draft_with_marked_placeholders()
    {
        var page = PageImport.FromDocx(Leaflets.All[0].File.Stream(), "leaflet");

        Assert.Equal("Your visit", page.Title);
        Assert.StartsWith("---\ntitle: \"Your visit\"\ndescription: \"[Say in one sentence", page.Text, StringComparison.Ordinal);
        Assert.Contains("\ndraft: true\n---\n\n:::in-short\n", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_is_too_long_is_shortened_between_words_and_told()
    {
        var page = PageImport.FromDocx(new DocxFile { Body = P($"A \"long\" title with {string.Join(' ', Enumerable.Repeat("words", 12))}", "Title") + P("Text.") }.Stream(), "leaflet");

        Assert.True(page.Title.Length <= 65);
        Assert.EndsWith("words…", page.Title, StringComparison.Ordinal);
        Assert.StartsWith("The title was shortened", Assert.Single(page.Omissions).ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(PageStructure.OfFile(page.Text));
    }

    [Fact]
    public void A_document_without_a_title_takes_the_name_of_its_file()
    {
        var page = PageImport.FromDocx(new DocxFile { Body = P("Text.") }.Stream(), "after_your-visit");

        Assert.Equal("after your visit", page.Title);
        Assert.Contains("file name", Assert.Single(page.Omissions).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7", "This is a PDF")]
    [InlineData("{\\rtf1\\ansi", "rich text")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1", "locked with a password")]
    [InlineData("Dear all", "not a Word document")]
    [InlineData("", "is empty")]
    [InlineData("PK\u0003\u0004 and no more", "is damaged")]
    public void Another_kind_of_file_is_told(string start, string expected) => AssertUnreadable(new MemoryStream(Encoding.Latin1.GetBytes(start)), expected);

    [Fact]
    public void A_zip_that_is_no_document_is_told()
    {
        AssertUnreadable(Zip([("photo.jpg", [1, 2, 3])]), "no Word document");
        AssertUnreadable(Zip([("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray())]), "LibreOffice");
        AssertUnreadable(Zip([("_rels/.rels", Encoding.UTF8.GetBytes("""<Relationships><Relationship Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>"""))]), "spreadsheet");
        AssertUnreadable(Zip([("word/document.xml", "<w:document xmlns:w='w'/>"u8.ToArray())]), "no text in it that can be read");
    }

    [Fact]
    public void A_document_that_is_cut_off_is_told_wherever_it_is_cut()
    {
        var whole = Leaflets.All[0].File.Stream().ToArray();
        for (var length = 4; length < whole.Length; length += 97) AssertUnreadable(new MemoryStream(whole[..length]), "");
    }

    [Fact]
    public void Bytes_that_are_changed_anywhere_give_a_page_or_a_clear_message()
    {
        var random = new Random(15);
        var whole = Leaflets.All[9].File.Stream().ToArray();
        for (var n = 0; n < 400; n++)
        {
            var bytes = (byte[])whole.Clone();
            for (var i = 0; i < 3; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            try
            {
                PageImport.FromDocx(new MemoryStream(bytes), "leaflet");
            }
            catch (UnreadableDocumentException e)
            {
                Assert.NotEmpty(e.Message);
            }
        }
    }

    [Fact]
    public void A_part_that_grows_without_end_when_it_is_unpacked_is_not_read()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 200; i++) part.Write(zeros);
        }

        Assert.True(stream.Length < 1024 * 1024, "200 MB in less than one");
        var before = GC.GetAllocatedBytesForCurrentThread();
        AssertUnreadable(stream, "larger than 16 MB when it is unpacked");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100L * 1024 * 1024);
    }

    [Theory]
    [InlineData("""<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>""")]
    [InlineData("""<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>""")]
    public void Nothing_is_fetched_or_multiplied_by_a_document_type(string xml) => AssertUnreadable(Zip([("word/document.xml", Encoding.UTF8.GetBytes(xml))]), "is damaged (word/document.xml");

    [Fact]
    public void Elements_that_lie_too_deep_in_each_other_are_not_read()
    {
        var xml = string.Concat(Enumerable.Repeat("<w:sdtContent>", 100_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent>", 100_000));
        AssertUnreadable(new DocxFile { Body = xml }.Stream(), "deep");
    }

    [Fact]
    public void A_document_that_is_longer_than_a_page_may_be_is_told()
    {
        var body = P("Long", "Title") + string.Concat(Enumerable.Range(0, 3000).Select(n => P($"This is paragraph {n} of a book.")));
        AssertUnreadable(new DocxFile { Body = body }.Stream(), "a page may have 64 KB");
    }

    [Fact]
    public void A_style_that_is_based_on_itself_and_a_list_that_is_nowhere_do_no_harm()
    {
        var page = PageImport.FromDocx(
            new DocxFile { Styles = """<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>""", Body = P("Text", "A", """<w:numPr><w:numId w:val="99"/></w:numPr>""") }.Stream(), "leaflet");

        Assert.Equal(["P Text"], PageStructure.OfFile(page.Text));
    }

    private static void AssertUnreadable(Stream stream, string expected) =>
        Assert.Contains(expected, Assert.Throws<UnreadableDocumentException>(() => PageImport.FromDocx(stream, "leaflet")).Message, StringComparison.Ordinal);
}
