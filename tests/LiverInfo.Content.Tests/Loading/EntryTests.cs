using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Text.English;

namespace LiverInfo.Content.Tests.Loading;

/// <summary>Every file that is a list of entries follows the same rule for entries with errors.</summary>
public sealed class EntryTests
{
    private readonly List<Diagnostic> _problems = [];

    [Fact]
    public void A_term_with_an_error_is_left_out_and_the_others_are_kept()
    {
        var terms = GlossaryReader.Read(
            new("_glossary.yml", """
                - term: albumin
                  meaning: A protein.
                  colour: red
                - term: bile
                  meaning: A fluid.
                - term: ascites
                - term: bile
                  meaning: A fluid, again.
                - fibrosis
                """),
            new EnglishTextRules(),
            _problems);

        Assert.Equal([("bile", "A fluid.")], terms!.Terms.Select(entry => (entry.Term.Name, entry.Term.Meaning)));
        Assert.Equal([(3, "LI104"), (6, "LI105"), (7, "LI211"), (9, "LI106")], Reported());
    }

    [Fact]
    public void A_source_with_an_error_is_left_out_and_the_others_are_kept()
    {
        var sources = SourcesReader.Read(
            new("_sources.yml", """
                one: {title: One, kind: review, read: seen, checked: 2026-01-01, colour: red}
                two: {title: Two, kind: review, read: seen, checked: 2026-01-01}
                three: {title: Three, kind: review, read: seen}
                four: Four
                """),
            new EnglishTextRules(),
            _problems);

        Assert.Equal(["two"], sources!.Select(entry => entry.Source.Key));
        Assert.Equal([(1, "LI104"), (3, "LI105"), (4, "LI106")], Reported());
    }

    [Fact]
    public void A_person_with_an_error_is_left_out_and_the_others_are_kept()
    {
        var people = PeopleReader.Read(
            new("_people.yml", """
                one: {name: One, role: Doctor, colour: red}
                two: {name: Two, role: Nurse}
                three: {name: Three}
                four: Four
                """),
            _problems);

        Assert.Equal("two", Assert.Single(people!).Key);
        Assert.Equal([(1, "LI104"), (3, "LI105"), (4, "LI106")], Reported());
    }

    [Fact]
    public void A_review_with_an_error_is_left_out_and_the_others_are_kept()
    {
        var reviews = ReviewsReader.Read(
            new("_reviews.yml", """
                - {page: /one, by: two, date: 2026-01-01, read: x, colour: red}
                - {page: /two, by: two, date: 2026-01-01, read: x}
                - {page: /three, by: two, read: x}
                - four
                """),
            _problems);

        Assert.Equal(["/two"], reviews!.Select(review => review.Page.Value));
        Assert.Equal([(1, "LI104"), (3, "LI105"), (4, "LI106")], Reported());
    }

    [Fact]
    public void A_key_that_is_written_as_a_list_does_not_clash_with_another()
    {
        var people = PeopleReader.Read(new("_people.yml", "\"[ a ]\": {name: One, role: Doctor}\n? [a]\n: {name: Two, role: Nurse}\n"), _problems);

        Assert.Single(people!);
    }

    private IEnumerable<(int Line, string Code)> Reported() => _problems.Select(problem => (problem.At.Line, problem.Code)).Order();
}
