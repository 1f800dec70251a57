using System.Collections.Immutable;
using System.Text;
using CsCheck;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Robustness;

/// <summary>
/// Any bytes in any file: nothing is thrown, nothing hangs, and nothing reaches a page that is not allowed there. A longer run:
/// <c>CsCheck_Iter=1000000 dotnet test tests/LiverInfo.Content.Tests --filter Any_bytes</c>.
/// </summary>
public sealed class AnyBytesTests
{
    // Only reached by something that would never end.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    private static readonly string[] Paths =
    [
        "index.md", "page.md", "topic/page.md", "_site.yml", "_sources.yml", "_glossary.yml", "_people.yml", "_reviews.yml",
        "images/drawing.svg", "images/picture.png", "images/picture.jpg", "images/picture.webp", "Odd Name.md",
    ];

    // What has a meaning somewhere, so that random texts reach the corners that random bytes do not.
    private static readonly string[] Pieces =
    [
        "---\n", "title: ", "description: ", "kind: treatment\n", "certainty: low\n", "aliases: [/a, /b]\n", "draft: true\n",
        "withdrawn: {date: 2026-01-01, reason: \"x\"}\n", "changes: [{date: 2026-01-01, note: \"x\"}]\n", "\"", "'", ": ", " #", "- ",
        "&a ", "*a", "[", "]", "{", "}", "(", ")", "<", ">", "!", "|", "|---|\n", "\n", "\n\n", "\r\n", "\t", "    ", "`", "```\n", "~", "_",
        "*", "**", "#", "## ", "### ", ":::", ":::in-short\n", ":::urgent Now\n", ":::questions\n", ":::details More\n", ":::\n", "[^first-2020]",
        "[^our-view]", "[^x]: y\n", "[x](term:fibrosis)", "{phone}", "{emergency}", "{nothing}", "> [!NOTE]\n> ", "> [!DANGERR] ", "Table: x\n\n",
        "![x](images/drawing.svg)", "![x](images/drawing.svg \"12 people\")", "Table: ", "12 of 28 people ", "Stem cells cure ", "HEPATIC ", "[x](javascript:alert(1))", "[x](//host)", "<javascript:x>", "<script>alert(1)</script>", "<!-- x -->",
        "<img src=x onerror=alert(1)>", "[x]: data:text/html,x\n", "&#106;avascript:", "{onclick=\"x\"}", "Term\n:   meaning\n", "2*3*4", "1~2", "text",
        "fibrosis", "肝臓", "كبد", "\uFEFF", "\0", "\u202E", "<svg viewBox=\"0 0 1 1\" xmlns=\"http://www.w3.org/2000/svg\">", "</svg>", "<?xml?>", "<!DOCTYPE x>",
    ];

    private static readonly Gen<byte[]> AnyFile = Gen.OneOf(
        Gen.Byte.Array[0, 200],
        Of(Pieces).Array[0, 60].Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))),
        Of(Pieces).Array[0, 60].Select(pieces => Encoding.UTF8.GetBytes(
            "---\ntitle: A page\ndescription: What a reader will find on this page, told in one plain sentence.\n---\n" + string.Concat(pieces))));

    private static Gen<string> Of(string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    [Fact]
    public void Any_bytes_in_any_file_end_in_a_sound_site_or_a_message()
    {
        using var folder = new TempFolder();
        folder.Overlay(Case.BaseContent);
        var content = new ContentFolder(folder.Root);
        Gen.Select(Of(Paths), AnyFile).AssertEach(
            10_000,
            sample =>
            {
                var (path, bytes) = sample;
                var before = File.Exists(folder.PathOf(path)) ? File.ReadAllBytes(folder.PathOf(path)) : null;
                folder.Write(path, bytes);
                var load = Task.Run(() => SiteLoader.Load(content.Read(), new(TinySite.Now)));
                Assert.True(load.Wait(Hang), "This does not end.");
                Guard.AssertSound(load.Result);
                if (before is null) File.Delete(folder.PathOf(path));
                else File.WriteAllBytes(folder.PathOf(path), before);
            },
            threads: 1,
            print: sample => $"{sample.Item1}: {Encoding.UTF8.GetString(sample.Item2)}");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a **a ")]
    [InlineData("[a](")]
    [InlineData("<a ")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("`")]
    [InlineData("|a")]
    [InlineData("|-")]
    [InlineData("a|\n")]
    [InlineData(":::urgent a\n")]
    [InlineData("[^first-2020]")]
    [InlineData("{a")]
    [InlineData("&amp")]
    [InlineData("# a\n")]
    [InlineData("fibrosis ")]
    [InlineData("a. ")]
    [InlineData("\n:   a\n")]
    [InlineData("~~~\n")]
    [InlineData("[a]: b\n")]
    [InlineData("\\")]
    [InlineData("stem cells cure ")]
    [InlineData("cells may help, not if ")]
    [InlineData("cure [^first-2020]")]
    [InlineData("A-A-")]
    [InlineData("hepatic ABC ")]
    [InlineData("Two people, 12 of 28. ")]
    [InlineData("Table: 1\n\n|a|\n|-|\n\n")]
    public async Task A_file_as_large_as_may_be_of_one_thing_over_and_over_ends(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, ContentFolder.LargestArticle / piece.Length));
        Guard.AssertSound(await Task.Run(() => new TinySite().Page(TinySite.PagePath, text).Load()).WaitAsync(Hang));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("\"")]
    [InlineData("a: &a [*a")]
    [InlineData("? ")]
    [InlineData("a: b\n")]
    public async Task Settings_as_large_as_may_be_of_one_thing_over_and_over_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, ContentFolder.LargestFile / piece.Length));
        foreach (var path in ImmutableArray.Create("_site.yml", "_sources.yml", "_glossary.yml"))
            Guard.AssertSound(await Task.Run(() => new TinySite().With(path, text).Load()).WaitAsync(Hang));
    }
}
