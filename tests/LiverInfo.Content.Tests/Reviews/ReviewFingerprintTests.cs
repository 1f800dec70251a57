using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Tests.Reviews;

public sealed class ReviewFingerprintTests
{
    private const string Title = "What could the benefits be?";
    private const string Text = "Cells were given to 28 people.[^b]\n\n- Côte\n- d'Ivoire";

    private static readonly Certainty VeryLow = Certainty.All.Single(certainty => certainty.Key == "very-low");

    private static readonly Source Full = new()
    {
        Key = "b",
        Title = "A trial",
        Authors = "Né and others",
        Publication = "A journal",
        Year = 2018,
        Kind = SourceKind.All.Single(kind => kind.Key == "randomised-trial"),
        Link = new("https://doi.org/10.1000/Ab%20C"),
        ListedOnly = false,
        Checked = new(2026, 11, 24),
    };

    private static readonly Source Bare = new()
    {
        Key = "a",
        Title = "A notice",
        Kind = SourceKind.All.Single(kind => kind.Key == "regulator"),
        ListedOnly = true,
        Checked = new(2026, 1, 2),
    };

    private static readonly string Usual = ReviewFingerprint.Of(Title, Text, VeryLow, [], [Full, Bare]);

    public static TheoryData<string, string> Changes => new()
    {
        { "title", ReviewFingerprint.Of(Title + "!", Text, VeryLow, [], [Full, Bare]) },
        { "text", ReviewFingerprint.Of(Title, Text + "!", VeryLow, [], [Full, Bare]) },
        { "space within a line", ReviewFingerprint.Of(Title, Text.Replace("were given", "were  given", StringComparison.Ordinal), VeryLow, [], [Full, Bare]) },
        { "indent of a line", ReviewFingerprint.Of(Title, Text.Replace("- d", "  - d", StringComparison.Ordinal), VeryLow, [], [Full, Bare]) },
        { "empty line", ReviewFingerprint.Of(Title, Text.Replace("\n\n", "\n", StringComparison.Ordinal), VeryLow, [], [Full, Bare]) },
        { "certainty", ReviewFingerprint.Of(Title, Text, Certainty.All[0], [], [Full, Bare]) },
        { "no certainty", ReviewFingerprint.Of(Title, Text, certainty: null, [], [Full, Bare]) },
        { "one source fewer", ReviewFingerprint.Of(Title, Text, VeryLow, [], [Full]) },
        { "an exception", ReviewFingerprint.Of(Title, Text, VeryLow, [new("LI503", "miracle", "Quoted.", new("page.md", 2, 1, ""))], [Full, Bare]) },
        { nameof(Source.Key), With(Full with { Key = "c" }) },
        { nameof(Source.Title), With(Full with { Title = "Another trial" }) },
        { nameof(Source.Authors), With(Full with { Authors = "Né" }) },
        { nameof(Source.Publication), With(Full with { Publication = null }) },
        { nameof(Source.Year), With(Full with { Year = 2019 }) },
        { nameof(Source.Kind), With(Full with { Kind = SourceKind.All[0] }) },
        { nameof(Source.Link), With(Full with { Link = new("https://doi.org/10.1000/Ab%20D") }) },
        { nameof(Source.ListedOnly), With(Full with { ListedOnly = true }) },
        { nameof(Source.Checked), With(Full with { Checked = new(2026, 11, 25) }) },
        { nameof(Source.IsRetracted), With(Full with { IsRetracted = true }) },
        { nameof(Source.Found), With(Full with { Found = "28 people were given cells. More of them had problems." }) },
    };

    /// <summary>The expected text is what sha256sum makes of the form in the remarks. If this fails, every page seems to have changed since its review.</summary>
    [Fact]
    public void The_form_never_changes() => Assert.Equal("sha256:9725b16a569e83ede8d1d1ae33914a062046fe678d8d668a54c0ee18c9b68d42", Usual);

    [Fact]
    public void The_form_of_a_page_without_certainty_and_sources_never_changes() => Assert.Equal(
        "sha256:c549b7dc19b56902923207819078ef4ead4b03a7dbc6dc4cea6a1ff932955987", ReviewFingerprint.Of("T", "x", certainty: null, [], []));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Whatever_changes_is_noticed(string what, string changed) => Assert.True(changed != Usual, what);

    [Fact]
    public void No_two_changes_look_alike() => Assert.Equal(Changes.Count, Changes.Select(change => ((object[])change)[1]).Distinct().Count());

    /// <summary>A field that is added to sources has to be added to the fingerprint, written only where it is set, and to the table above.</summary>
    [Fact]
    public void No_field_of_a_source_is_left_out() => Assert.Empty(
        typeof(Source).GetProperties().Select(property => property.Name).Except(Changes.Select(change => (string)((object[])change)[0])));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_kind_of_line_ends_does_not_matter(string lineEnd) =>
        Assert.Equal(Usual, ReviewFingerprint.Of(Title, Text.Replace("\n", lineEnd, StringComparison.Ordinal), VeryLow, [], [Full, Bare]));

    [Theory]
    [InlineData("Cells were given to 28 people.[^b] \t\n  \n- Côte\t\n- d'Ivoire  ")]
    [InlineData(Text + "\n")]
    [InlineData(Text + "\r\n\r\n \t\r\n")]
    public void Space_at_the_end_of_a_line_or_of_the_text_does_not_matter(string text) =>
        Assert.Equal(Usual, ReviewFingerprint.Of(Title, text, VeryLow, [], [Full, Bare]));

    [Fact]
    public void The_order_of_sources_and_how_often_they_are_cited_do_not_matter() =>
        Assert.Equal(Usual, ReviewFingerprint.Of(Title, Text, VeryLow, [], [Bare, Full, Bare]));

    [Fact]
    public void The_number_of_a_level_does_not_matter() =>
        Assert.Equal(Usual, ReviewFingerprint.Of(Title, Text, VeryLow with { Level = 4 }, [], [Full, Bare]));

    [Theory]
    [InlineData("ab", "c", "a", "bc")]
    [InlineData("a\ntext 1:b", "c", "a", "b\ntext 1:c")]
    [InlineData("a", "b\ncertainty 3:low", "a", "b")]
    public void Nothing_moves_from_one_field_into_the_next_unnoticed(string title, string text, string otherTitle, string otherText) => Assert.NotEqual(
        ReviewFingerprint.Of(title, text, certainty: null, [], []),
        ReviewFingerprint.Of(otherTitle, otherText, text == "c" ? null : Certainty.All.Single(certainty => certainty.Key == "low"), [], []));

    [Fact]
    public void Nothing_moves_from_one_source_into_the_next_unnoticed() => Assert.NotEqual(
        ReviewFingerprint.Of(Title, Text, VeryLow, [], [Bare with { Authors = "Né" }, Full with { Authors = null }]),
        ReviewFingerprint.Of(Title, Text, VeryLow, [], [Bare, Full with { Authors = "Né" }]));

    [Fact]
    public void A_field_that_is_empty_is_not_one_that_is_not_there() => Assert.NotEqual(With(Full with { Authors = "" }), With(Full with { Authors = null }));

    [Fact]
    public void A_fingerprint_is_well_formed() => Assert.True(ReviewFingerprint.IsWellFormed(Usual));

    public static TheoryData<string> NotFingerprints =>
    [
        "", "sha256:", Usual[7..], Usual[..^1], Usual + "0", Usual + "\n", " " + Usual, "sha512:" + Usual[7..],
        "sha256:" + new string('A', 64), "sha256:" + new string('g', 64), "sha256:" + new string('٣', 64),
    ];

    [Theory]
    [MemberData(nameof(NotFingerprints))]
    public void What_is_not_a_fingerprint_is_not_taken_for_one(string text) => Assert.False(ReviewFingerprint.IsWellFormed(text));

    private static string With(Source source) => ReviewFingerprint.Of(Title, Text, VeryLow, [], [source, Bare]);
}
