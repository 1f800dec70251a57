using CsCheck;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Verbatim;

/// <summary>Of any text, an edit changes what it says and no other character, and safe edits come to an end.</summary>
public sealed class EditAnyTextTests
{
    private const string PagePath = "page.md";

    private static readonly ContentSnapshot Base = new ContentFolder(Case.BaseContent).Read();

    private static readonly string[] LineEndings = ["\n", "\r\n", "\r"];

    private static readonly string[] FrontMatters =
    [
        "---\ntitle: A page\ndescription: What a reader will find on this page, told in one plain sentence.\n---\n",
        "---\ntitle: “A page”\ndescription:\u00A0What a reader will find: on this page, told in one plain sentence.\nweight: 3\n—\n",
        "title:A page\ndescription = \"What a reader \\will find on this page, told in one plain sentence.\"\n\n",
        "",
    ];

    private static readonly string[] Hidden = ["\u00AD", "\u200B", "\uFEFF", "\u0301", "\u00A0", "•", "\u000B", "у", "ﬁ", "â€™"];

    private static readonly Gen<string> AnyFile = Gen.Select(
        Gen.Int[0, FrontMatters.Length - 1], VerbatimTests.AnyText, Gen.Int[0, 200].Array[0, 3], Gen.Int[0, Hidden.Length - 1], Gen.Int[0, LineEndings.Length - 1],
        (matter, text, places, sign, ending) =>
        {
            var whole = FrontMatters[matter] + text;
            foreach (var place in places) whole = whole.Insert(Math.Min(place, whole.Length), Hidden[sign]);
            return whole.ReplaceLineEndings(LineEndings[ending]);
        });

    [Fact]
    public void An_edit_of_any_text_changes_no_other_character_and_resolves_its_problem() => AnyFile.AssertEach(
        1_500,
        text =>
        {
            var content = With(text);
            var file = FileOf(content);
            foreach (var diagnostic in Load(content).Diagnostics.Where(diagnostic => diagnostic.Edit?.Path == PagePath))
            {
                var edit = diagnostic.Edit!;
                var edited = file.With(edit);
                Assert.NotNull(edited);
                var start = OffsetOf(file.Written, edit);
                Assert.Equal(file.Written[..start] + edit.New + file.Written[(start + edit.Old.Length)..], edited.Written);
                if (!edit.IsSafe) continue;
                var after = Load(content with { Files = content.Files.Replace(file, edited) });
                Assert.True(!after.Diagnostics.Any(other => other.Edit == edit), $"{diagnostic.Code} {edit} does not help:\n{text}");
            }
        });

    [Fact]
    public void Safe_edits_of_any_text_come_to_an_end_and_a_text_without_any_stays_as_it_is() => AnyFile.AssertEach(
        1_000,
        text =>
        {
            var content = With(text);
            var mended = EditedContent.Of(content, new(TinySite.Now));
            if (!Load(content).Diagnostics.Any(diagnostic => diagnostic.Edit is { IsSafe: true })) Assert.Equal(FileOf(content).Written, FileOf(mended.Content).Written);
            Assert.True(!mended.Loaded.Diagnostics.Any(diagnostic => diagnostic.Edit is { IsSafe: true }), $"There is no end of edits:\n{text}\n{string.Join('\n', mended.Changes.Select(change => $"{change.Before} -> {change.After}"))}");
        });

    private static ContentSnapshot With(string text) => Base with
    {
        Files = [.. Base.Files.Where(file => file.Path != PagePath), new ContentFile(PagePath, text)],
    };

    private static ContentFile FileOf(ContentSnapshot content) => content.Files.Single(file => file.Path == PagePath);

    private static LoadResult Load(ContentSnapshot content) => SiteLoader.Load(content, new(TinySite.Now));

    /// <summary>Counts lines by hand, independently of the program.</summary>
    private static int OffsetOf(string text, TextEdit edit)
    {
        var (at, line) = (0, 1);
        for (; line < edit.Line; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'))) line++;
        }

        return at + edit.Column - 1;
    }
}
