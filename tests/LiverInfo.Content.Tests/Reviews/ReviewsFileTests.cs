using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.Reviews;
using static LiverInfo.Content.Tests.Reviews.Reviewers;

namespace LiverInfo.Content.Tests.Reviews;

public sealed class ReviewsFileTests
{
    private static readonly string Read = Version('a');

    private readonly List<Diagnostic> _problems = [];

    [Theory]
    [InlineData("")]
    [InlineData("# No reviews yet.\n")]
    public void A_file_without_reviews_is_fine(string text)
    {
        Assert.Empty(ReviewsReader.Read(File(text), _problems)!);
        Assert.Empty(_problems);
    }

    [Fact]
    public void Records_are_read_in_the_order_of_the_file_with_the_places_of_their_parts()
    {
        var records = ReviewsReader.Read(
            File($"""
                - page: stem-cell-therapy/benefits
                  by: dr-ann
                  date: 2026-06-01
                  read: {Read}
                  minor: "Fixed a typo."
                - page: stem-cell-therapy/benefits
                  by: nurse-ben
                  date: 2026-05-01
                  read: {Read}
                """),
            _problems)!;

        Assert.Empty(_problems);
        Assert.Equal(
            [
                (Page, "dr-ann", Day("2026-06-01"), Read, "Fixed a typo."),
                (Page, "nurse-ben", Day("2026-05-01"), Read, null),
            ],
            records.Select(record => (record.Page, record.By, record.Date, record.Read, record.Minor)));
        var at = records[0].At;
        Assert.Equal(
            [(1, 9), (2, 7), (3, 9), (4, 9), (5, 10)],
            new[] { at.Page, at.By, at.Date, at.Read, at.Minor }.Select(place => (place.Line, place.Column)));
        Assert.Equal("  by: dr-ann", at.By.Excerpt);
    }

    [Theory]
    [InlineData("stem-cell-therapy/benefits", "/stem-cell-therapy/benefits")]
    [InlineData("/stem-cell-therapy/benefits", "/stem-cell-therapy/benefits")]
    [InlineData("stem-cell-therapy/", "/stem-cell-therapy")]
    [InlineData("//about", "/about")]
    [InlineData("/", "/")]
    public void A_page_is_written_with_or_without_its_first_slash(string written, string page) =>
        Assert.Equal(new UrlPath(page), Assert.Single(ReviewsReader.Read(File(Entry(page: written)), _problems)!).Page);

    [Theory]
    [InlineData("by: dr-ann, date: 2026-05-01, read: r", "LI105", "The setting \"page\" is missing, and it has to be there.")]
    [InlineData("page: /, date: 2026-05-01, read: r", "LI105", "The setting \"by\" is missing, and it has to be there.")]
    [InlineData("page: /, by: dr-ann, read: r", "LI105", "The setting \"date\" is missing, and it has to be there.")]
    [InlineData("page: /, by: dr-ann, date: 2026-05-01", "LI105", "The setting \"read\" is missing, and it has to be there.")]
    [InlineData("page: /, by: dr-ann, date: 2026-05-01, read: r, minor: ", "LI105", "The setting \"minor\" is empty, and it has to say something.")]
    [InlineData("page: /, by: dr-ann, date: 1 May 2026, read: r", "LI106", "\"1 May 2026\" is not a date that can be read without doubt.")]
    [InlineData("page: /, by: dr-ann, date: 2026-02-30, read: r", "LI106", "\"2026-02-30\" is not a date that can be read without doubt.")]
    [InlineData("page: /, by: dr-ann, date: [], read: r", "LI106", "\"date\" has to be one text, and this is a list or a group of settings.")]
    [InlineData("page: /, by: dr-ann, date: 2026-05-01, read: r, minr: typo", "LI104", "There is no setting called \"minr\".")]
    public void A_record_with_a_mistake_is_told_and_left_out_and_the_others_stay(string entry, string code, string message)
    {
        var records = ReviewsReader.Read(File($"- {{{entry}}}\n{Entry()}"), _problems);

        Assert.Equal(Page, Assert.Single(records!).Page);
        var told = Assert.Single(_problems);
        Assert.Equal((code, message, 1), (told.Code, told.Message, told.At.Line));
    }

    [Fact]
    public void A_note_that_would_be_cut_off_is_told()
    {
        Assert.Empty(ReviewsReader.Read(File(Entry() + "  minor: Answered letter # 5\n"), _problems)!);
        Assert.Equal("LI121", Assert.Single(_problems).Code);
    }

    [Fact]
    public void What_is_not_a_group_of_settings_is_told_and_left_out()
    {
        Assert.Single(ReviewsReader.Read(File("- stem-cell-therapy/benefits\n" + Entry()), _problems)!);
        Assert.Equal(
            "\"page\" has to be a group of settings. | Write these within it, each with a colon and a value: page, by, date, read, minor.",
            $"{Assert.Single(_problems).Message} | {_problems[0].Fix}");
    }

    [Theory]
    [InlineData("page: /\nby: dr-ann\n", "LI103")]
    [InlineData("- page: \"/\n  by: dr-ann\n", "LI129")]
    [InlineData("- &a {page: /}\n", "LI115")]
    public void A_file_that_cannot_be_read_is_told(string text, string code)
    {
        Assert.Null(ReviewsReader.Read(File(text), _problems));
        Assert.Equal(code, _problems[0].Code);
    }

    [Fact]
    public void What_the_register_says_is_what_the_files_say()
    {
        var people = PeopleReader.Read(new("_people.yml", "dr-ann: {name: Dr Ann Example, role: Liver specialist}"), _problems)!;
        var records = ReviewsReader.Read(File(Entry()), _problems)!;

        var state = new ReviewRegister(people, records, Author).StateOf(Page, Read, 12, Day("2026-06-01"));

        Assert.Equal(("Dr Ann Example", false), (Assert.IsType<Reviewed>(state).Reviewer.Name, ((Reviewed)state).ChangedSince));
    }

    private static string Entry(string page = "stem-cell-therapy/benefits") =>
        $"- page: {page}\n  by: dr-ann\n  date: 2026-05-01\n  read: {Read}\n";

    private static ContentFile File(string text) => new("_reviews.yml", text);
}
