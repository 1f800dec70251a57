using CsCheck;
using LiverInfo.Desk.Texts;

namespace LiverInfo.Desk.Tests.Texts;

public sealed class MergeTests
{
    private const string Base = "---\ntitle: A\norder: 1\n---\n\nOne.\n\nTwo.\n\nThree.\n";

    private static readonly Gen<string> Paragraphs = Gen.Int[0, 5].Array[0, 8].Select(numbers => string.Concat(numbers.Select(n => $"Paragraph {n}.\n\n")));

    [Fact]
    public void Changes_in_different_paragraphs_are_put_together()
    {
        var merge = Merge.Of(Base, Base.Replace("One", "One of mine", StringComparison.Ordinal), Base.Replace("Three.", "Three of theirs.\n\nFour.", StringComparison.Ordinal));

        Assert.True(merge.IsClean);
        Assert.Equal("---\ntitle: A\norder: 1\n---\n\nOne of mine.\n\nTwo.\n\nThree of theirs.\n\nFour.\n", merge.Text((_, part) => part.Mine));
    }

    [Fact]
    public void Two_settings_of_one_page_are_put_together()
    {
        var merge = Merge.Of(Base, Base.Replace("title: A", "title: B", StringComparison.Ordinal), Base.Replace("order: 1", "order: 2", StringComparison.Ordinal));

        Assert.True(merge.IsClean);
        Assert.Contains("title: B\norder: 2\n", merge.Text((_, part) => part.Mine), StringComparison.Ordinal);
    }

    [Fact]
    public void One_paragraph_that_both_changed_stays_in_both_versions()
    {
        var merge = Merge.Of(Base, Base.Replace("Two", "Mine", StringComparison.Ordinal), Base.Replace("Two", "Theirs", StringComparison.Ordinal));

        Assert.Equal(1, merge.Conflicts);
        Assert.Contains("Mine.", merge.Text((_, part) => part.Mine), StringComparison.Ordinal);
        Assert.Contains("Theirs.", merge.Text((_, part) => part.Theirs), StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_that_both_added_at_the_end_are_not_lost()
    {
        var merge = Merge.Of(Base, Base + "\nMine at the end.\n", Base + "\nTheirs at the end.\n");

        Assert.Equal(1, merge.Conflicts);
        Assert.EndsWith("Mine at the end.\n", merge.Text((_, part) => part.Mine), StringComparison.Ordinal);
        Assert.EndsWith("Theirs at the end.\n", merge.Text((_, part) => part.Theirs), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_two_people_do_each_choice_gives_the_whole_text_of_one_of_them_back_where_they_differ() => Gen.Select(Paragraphs, Paragraphs, Paragraphs).Sample(
        (before, mine, theirs) =>
        {
            var merge = Merge.Of(before, mine, theirs);
            Assert.Equal(mine, Merge.Of(before, mine, before).Text((_, part) => part.Mine));
            Assert.Equal(theirs, Merge.Of(before, before, theirs).Text((_, part) => part.Mine));
            Assert.Equal(mine, Merge.Of(before, mine, mine).Text((_, part) => part.Mine));

            // Nothing that a person added is missing from the parts, whatever is chosen afterwards.
            var shown = merge.Parts.SelectMany(part => new[] { part.Mine, part.Theirs }).ToList();
            foreach (var added in Added(before, mine).Concat(Added(before, theirs))) Assert.Contains(shown, text => text.Contains(added, StringComparison.Ordinal));
        },
        iter: 10_000, seed: "0N0XIzNsQ0O2", threads: 1);

    private static IEnumerable<string> Added(string before, string after) =>
        after.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Except(before.Split("\n\n", StringSplitOptions.RemoveEmptyEntries));
}
