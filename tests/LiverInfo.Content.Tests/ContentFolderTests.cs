using System.Text;
using LiverInfo.Content.Files;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests;

public sealed class ContentFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private ContentFolder Content => new(_folder.Root);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("_site.yml")]
    [InlineData("_sources.yml")]
    [InlineData("index.md")]
    [InlineData("topic/index.md")]
    [InlineData("topic/part/page.md")]
    [InlineData("PAGE.MD")]
    [InlineData("topic/README.md")]
    [InlineData("readme-first.md")]
    public void Pages_and_settings_are_read(string path)
    {
        _folder.Write(path, "Text.");

        var file = Assert.Single(Content.Read().Files);
        Assert.Equal((path, "Text."), (file.Path, file.Text));
        Assert.False(Content.Scan().IsEmpty);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("readme.md")]
    [InlineData(".hidden.md")]
    [InlineData(".git/page.md")]
    [InlineData("topic/.obsidian/page.md")]
    [InlineData("~page.md")]
    [InlineData("~$page.md")]
    [InlineData("page.md~")]
    [InlineData("page.md.swp")]
    [InlineData("topic/_draft.md")]
    [InlineData("_drafts/page.md")]
    [InlineData("topic/_drafts/page.md")]
    [InlineData("topic/_site.yml")]
    [InlineData("site.yml")]
    [InlineData("picture.png")]
    [InlineData("page.txt")]
    [InlineData("page")]
    public void What_is_not_a_page_is_not_read(string path)
    {
        _folder.Write(path, [0xFF]);

        Assert.Empty(Content.Read().Files);
        Assert.Empty(Content.Read().Unreadable);
        Assert.True(Content.Scan().IsEmpty);
    }

    [Fact]
    public void Files_are_read_in_the_order_of_their_paths()
    {
        foreach (var path in (string[])["topic/b.md", "b.md", "_site.yml", "a.md", "topic/a.md", "C.md"]) _folder.Write(path, "");

        Assert.Equal(
            ["C.md", "_site.yml", "a.md", "b.md", "topic/a.md", "topic/b.md"], Content.Read().Files.Select(file => file.Path));
    }

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_text()
    {
        _folder.Write("page.md", [.. Encoding.UTF8.Preamble, .. "é"u8]);

        Assert.Equal("é", Assert.Single(Content.Read().Files).Text);
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    public void A_file_that_is_not_utf_8_is_told_and_the_others_are_read(string encoding)
    {
        _folder.Write("page.md", [.. Encoding.GetEncoding(encoding).Preamble, .. Encoding.GetEncoding(encoding).GetBytes("Café")]);
        _folder.Write("good.md", "Text.");

        var content = Content.Read();

        Assert.Equal(("LI114", "page.md"), Assert.Single(content.Unreadable.Select(problem => (problem.Code, problem.At.Path))));
        Assert.Equal("good.md", Assert.Single(content.Files).Path);
    }

    [Theory]
    [InlineData("page.md", ContentFolder.LargestArticle)]
    [InlineData("_site.yml", ContentFolder.LargestFile)]
    public void A_file_of_the_largest_size_is_read(string path, int size)
    {
        _folder.Write(path, new string(' ', size));

        Assert.Single(Content.Read().Files);
        Assert.Empty(Content.Read().Unreadable);
    }

    [Theory]
    [InlineData("page.md", ContentFolder.LargestArticle)]
    [InlineData("_site.yml", ContentFolder.LargestFile)]
    public void A_larger_file_is_told(string path, int size)
    {
        _folder.Write(path, new string(' ', size + 1));

        Assert.Equal(("LI117", path), Assert.Single(Content.Read().Unreadable.Select(problem => (problem.Code, problem.At.Path))));
        Assert.Empty(Content.Read().Files);
    }

    [Fact]
    public void A_folder_that_is_not_there_cannot_be_read()
    {
        var missing = new ContentFolder(_folder.PathOf("missing"));

        Assert.Throws<DirectoryNotFoundException>(() => missing.Read());
        Assert.Throws<DirectoryNotFoundException>(missing.Scan);
    }

    [Fact]
    public void A_look_is_the_same_as_long_as_nothing_changes()
    {
        _folder.Write("page.md", "Text.");
        var before = Content.Scan();

        _folder.Write("topic/_draft.md", "Text.");
        _folder.Write("picture.png", "Text.");
        Content.Read();

        Assert.Equal(before, Content.Scan());
    }

    [Fact]
    public void A_look_tells_of_files_that_are_added_or_removed()
    {
        _folder.Write("page.md", "Text.");
        var before = Content.Scan();

        _folder.Write("topic/page.md", "Text.");
        var added = Content.Scan();
        File.Delete(_folder.PathOf("topic/page.md"));

        Assert.NotEqual(before, added);
        Assert.Equal(before, Content.Scan());
    }

    [Fact]
    public void A_look_tells_of_a_file_that_has_another_name()
    {
        _folder.Write("page.md", "Text.");
        var before = Content.Scan();

        File.Move(_folder.PathOf("page.md"), _folder.PathOf("other.md"));

        Assert.NotEqual(before, Content.Scan());
    }

    [Fact]
    public void A_look_tells_of_a_file_that_was_saved_with_as_many_letters()
    {
        _folder.Write("page.md", "One.");
        var saved = File.GetLastWriteTimeUtc(_folder.PathOf("page.md"));
        var before = Content.Scan();

        _folder.Write("page.md", "Two.");
        File.SetLastWriteTimeUtc(_folder.PathOf("page.md"), saved.AddMilliseconds(1));

        Assert.NotEqual(before, Content.Scan());
    }

    [Fact]
    public void A_look_tells_of_a_file_that_was_saved_within_one_tick_of_the_clock()
    {
        _folder.Write("page.md", "One.");
        var saved = File.GetLastWriteTimeUtc(_folder.PathOf("page.md"));
        var before = Content.Scan();

        _folder.Write("page.md", "Three.");
        File.SetLastWriteTimeUtc(_folder.PathOf("page.md"), saved);

        Assert.NotEqual(before, Content.Scan());
    }

    [Fact]
    public void A_link_to_a_file_that_is_gone_hides_no_other_file()
    {
        _folder.Write("good.md", "Text.");
        File.CreateSymbolicLink(_folder.PathOf("gone.md"), _folder.PathOf("nowhere.md"));

        var content = Content.Read();

        Assert.Equal("good.md", Assert.Single(content.Files).Path);
        Assert.Equal("LI120", Assert.Single(content.Unreadable).Code);
        Assert.False(Content.Scan().IsEmpty);
    }

    [Fact]
    public void A_link_that_leads_in_a_circle_hides_no_other_file()
    {
        _folder.Write("good.md", "Text.");
        File.CreateSymbolicLink(_folder.PathOf("one.md"), _folder.PathOf("two.md"));
        File.CreateSymbolicLink(_folder.PathOf("two.md"), _folder.PathOf("one.md"));

        var content = Content.Read();

        Assert.Equal("good.md", Assert.Single(content.Files).Path);
        Assert.Equal(["LI120", "LI120"], content.Unreadable.Select(problem => problem.Code));
        Assert.False(Content.Scan().IsEmpty);
    }

    [Theory]
    [InlineData("")]
    [InlineData("src/web/bin")]
    [InlineData("content")]
    [InlineData("content/topic")]
    public void The_content_folder_is_found_from_below(string start)
    {
        _folder.Write("content/_site.yml", "");
        Directory.CreateDirectory(_folder.PathOf(start));

        Assert.Equal(_folder.PathOf("content"), ContentFolder.FindAbove(_folder.PathOf(start))?.Root);
    }

    [Fact]
    public void The_nearest_content_folder_is_found()
    {
        _folder.Write("content/_site.yml", "");
        _folder.Write("inner/content/_site.yml", "");

        Assert.Equal(_folder.PathOf("inner/content"), ContentFolder.FindAbove(_folder.PathOf("inner"))?.Root);
    }

    [Fact]
    public void A_folder_without_settings_is_not_taken_for_the_content_folder()
    {
        _folder.Write("content/index.md", "");

        Assert.NotEqual(_folder.PathOf("content"), ContentFolder.FindAbove(_folder.Root)?.Root);
    }
}
