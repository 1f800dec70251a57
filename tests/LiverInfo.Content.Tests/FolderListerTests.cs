using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests;

/// <summary>Lists a content folder, and reports what is not read.</summary>
public sealed class FolderListerTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("TODO.md")]
    [InlineData("LICENSE")]
    [InlineData("images/LICENSE")]
    [InlineData("images/README.md")]
    [InlineData("CODEOWNERS")]
    [InlineData("site.code-workspace")]
    [InlineData(".editorconfig")]
    [InlineData(".gitignore")]
    [InlineData(".git/config")]
    [InlineData(".obsidian/app.json")]
    [InlineData(".vscode/settings.json")]
    [InlineData("images/Thumbs.db")]
    [InlineData("images/THUMBS.DB")]
    [InlineData("images/ehthumbs.db")]
    [InlineData("images/liver.svg.bak")]
    [InlineData("images/liver.png.tmp")]
    [InlineData("images/~liver.png")]
    [InlineData("desktop.ini")]
    [InlineData("topic/Desktop.ini")]
    [InlineData("topic/page.md.orig")]
    [InlineData("topic/page.md.old")]
    [InlineData("topic/page.md.crdownload")]
    [InlineData("topic/page.md.swp")]
    [InlineData("topic/page.md~")]
    [InlineData("topic/#page.md#")]
    [InlineData("#recycle/page.md")]
    [InlineData("topic/#Recycle/page.md")]
    [InlineData("@eaDir/page.md/page.md")]
    [InlineData("$RECYCLE.BIN/S-1-5/page.md")]
    [InlineData("System Volume Information/page.md")]
    [InlineData("lost+found/page.md")]
    [InlineData("node_modules/marked/README.md")]
    [InlineData("RECYCLER/page.md")]
    [InlineData("_glossary.yml~")]
    public void What_systems_and_editors_leave_is_passed_over_in_silence(string path)
    {
        _folder.Write(path, "Text.");

        var scan = FolderLister.List(_folder.Root);

        Assert.Empty(scan.Files);
        Assert.Empty(scan.Errors);
        Assert.Empty(scan.Unread);
    }

    [Theory]
    [InlineData("topic/page.md.txt", "topic/page.md")]
    [InlineData("topic/page.MD.TXT", "topic/page.md")]
    [InlineData("page.markdown", "page.md")]
    [InlineData("page.mdown", "page.md")]
    [InlineData("page.mkd", "page.md")]
    [InlineData("page.txt", "page.md")]
    [InlineData("page.md.", "page.md")]
    [InlineData("page.md ", "page.md")]
    [InlineData("_site.yaml", "_site.yml")]
    [InlineData("_site.YML", "_site.yml")]
    [InlineData("site.yml", "_site.yml")]
    [InlineData("_sources.yml.txt", "_sources.yml")]
    [InlineData("topic/_glossary.yml", "_glossary.yml")]
    [InlineData("_glosary.yml", "_glossary.yml")]
    [InlineData("liver.png", "images/liver.png")]
    [InlineData("topic/liver.JPG", "images/liver.JPG")]
    [InlineData("images/sub/liver.svg", "images/liver.svg")]
    [InlineData("Images/liver.svg", "images/liver.svg")]
    [InlineData("letter.docx", "Copy its text into a page")]
    [InlineData("leaflet.pdf", "Copy its text into a page")]
    [InlineData("page", "Copy its text into a page")]
    public void What_is_not_read_is_told_with_what_it_should_be(string path, string advice)
    {
        _folder.Write(path, "Text.");

        var warning = Assert.Single(FolderLister.List(_folder.Root).Unread);

        Assert.Equal(("LI140", path), (warning.Code, warning.At.Path));
        Assert.Contains(advice, warning.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page (1).md")]
    [InlineData("page(2).md")]
    [InlineData("page 2.md")]
    [InlineData("page copy.md")]
    [InlineData("page - Copy (3).md")]
    [InlineData("page - Kopie.md")]
    [InlineData("page-copy.md")]
    [InlineData("Copy of page.md")]
    [InlineData("page (conflicted copy 2026-11-01).md")]
    [InlineData("page (Maria Smith's conflicted copy 2026-11-01).md")]
    [InlineData("page (Case Conflict).md")]
    [InlineData("page [Conflict].md")]
    [InlineData("page.sync-conflict-20261101-101010-ABCDEFG.md")]
    [InlineData("page_conflict-20261101-101010.md")]
    [InlineData("page.Conflict.md")]
    [InlineData("page-DESKTOP-AB12CD.md")]
    [InlineData("page-Maria's MacBook Pro.md")]
    [InlineData("page_REMOTE_1234.md")]
    [InlineData("page.bak.md")]
    [InlineData("Page.md")]
    [InlineData("PAGE.MD")]
    [InlineData("page_.md")]
    public void A_copy_of_a_page_is_no_page_of_its_own(string name)
    {
        _folder.Write("care/page.md", "Text.");
        _folder.Write($"care/{name}", "Text.");

        var scan = FolderLister.List(_folder.Root);

        var error = Assert.Single(scan.Errors);
        Assert.Equal(("LI138", $"care/{name}"), (error.Code, error.At.Path));
        Assert.Contains("care/page.md", error.Message, StringComparison.Ordinal);
        Assert.Equal(["care/page.md"], scan.Files.Select(file => file.Path));
    }

    [Theory]
    [InlineData("page-two.md")]
    [InlineData("page-about-conflicts.md")]
    [InlineData("pages.md")]
    [InlineData("phase-2.md")]
    [InlineData("hard-copy.md")]
    [InlineData("index.md")]
    public void A_page_with_a_name_of_its_own_is_no_copy(string name)
    {
        _folder.Write("page.md", "Text.");
        _folder.Write("topic/page.md", "Text.");
        _folder.Write($"topic/{name}", "Text.");

        Assert.Empty(FolderLister.List(_folder.Root).Errors);
    }

    [Fact]
    public void A_copy_of_the_settings_is_told()
    {
        _folder.Write("_site.yml", "");
        _folder.Write("_site (1).yml", "");

        Assert.Equal(["LI138"], FolderLister.List(_folder.Root).Errors.Select(error => error.Code));
    }

    [Fact]
    public void A_folder_that_cannot_be_listed_keeps_no_other_file_back()
    {
        _folder.Write("page.md", "Text.");
        _folder.Write("closed/page.md", "Text.");

        var scan = FolderLister.List(_folder.Root, folder =>
            Path.GetFileName(folder) == "closed" ? throw new UnauthorizedAccessException("Access denied.") : FolderLister.OnDisk(folder));

        Assert.Equal(["page.md"], scan.Files.Select(file => file.Path));
        Assert.Equal(("LI120", "closed"), Assert.Single(scan.Errors.Select(error => (error.Code, error.At.Path))));
    }

    [Fact]
    public void A_content_folder_that_cannot_be_listed_is_an_error() => Assert.Throws<UnauthorizedAccessException>(
        () => FolderLister.List(_folder.Root, _ => throw new UnauthorizedAccessException("Access denied.")));

    [Fact]
    public void The_pages_and_pictures_of_a_folder_stay_when_it_becomes_a_link()
    {
        _folder.Overlay(Case.BaseContent);
        _folder.Write("care/index.md", "---\ntitle: Care\ndescription: What a reader will find on this page, told in one plain sentence.\n---\n\nText.\n");
        var before = Load(null);
        Assert.NotNull(before.Site!.Find(new("/care")));
        using var elsewhere = new TempFolder();
        Directory.Delete(_folder.PathOf("care"), recursive: true);
        Directory.CreateSymbolicLink(_folder.PathOf("care"), elsewhere.Root);

        var after = Load(before);

        Assert.NotNull(after.Site!.Find(new("/care")));
        Assert.Contains(("LI119", "care"), after.Errors.Select(error => (error.Code, error.At.Path)));
        Directory.Delete(_folder.PathOf("care"));
        Assert.Null(Load(after).Site!.Find(new("/care")));
    }

    private LoadResult Load(LoadResult? previous) => SiteLoader.Load(new ContentFolder(_folder.Root).Read(), new(TinySite.Now) { Previous = previous });
}
