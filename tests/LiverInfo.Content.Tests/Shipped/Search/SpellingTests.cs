using LiverInfo.Content.Search;

namespace LiverInfo.Content.Tests.Shipped.Search;

/// <summary>What becomes of misspelt words on the shipped site, and of words that are not misspelt.</summary>
public sealed class SpellingTests
{
    private const int Seed = 14;

    private static readonly SearchIndex Index = new SearchIndexBuilder().Build(ShippedContent.Site);

    private static readonly List<VocabularyWord> Words = [.. Index.Vocabulary.Where(word => word.Folded.Length >= 5 && word.Folded.All(char.IsAsciiLetterLower))];

    /// <summary>A form of the right word, such as its plural, counts as right: it finds the same.</summary>
    [Fact]
    public void One_error_leads_to_the_right_word()
    {
        var random = new Random(Seed);
        var errors = Words.SelectMany(word => Edits(word.Folded).Where(_ => random.Next(25) == 0).Select(typed => (word, Typed: WordForms.Fold(typed)))).Where(error => IsMisspelt(error.Typed)).ToList();
        var found = errors.Select(error => (error.word, Offers: Speller.Suggest(Index, error.Typed))).ToList();

        Assert.True(errors.Count > 10_000);
        Assert.True(Share(found, one => one.Offers.FirstOrDefault()?.Word.Stem == one.word.Stem) >= 0.95);
        Assert.True(Share(found, one => one.Offers.Any(offer => offer.Word.Stem == one.word.Stem)) >= 0.98);
    }

    [Fact]
    public void Two_errors_in_a_long_word_lead_to_the_right_word()
    {
        var random = new Random(Seed);
        var errors = Words.Where(word => word.Folded.Length >= 8)
            .SelectMany(word => Enumerable.Range(0, 3).Select(_ => (word, Typed: WordForms.Fold(Edit(Edit(word.Folded, random), random)))))
            .Where(error => IsMisspelt(error.Typed)).ToList();

        Assert.True(errors.Count > 1_000);
        Assert.True(Share(errors, error => Speller.Suggest(Index, error.Typed).FirstOrDefault()?.Word.Stem == error.word.Stem) >= 0.85);
    }

    [Fact]
    public void A_word_that_is_written_as_it_sounds_leads_to_the_right_word()
    {
        var rows = SearchQualityTests.Rows("sound-alikes.tsv").ToList();

        Assert.True(rows.Count >= 60);
        Assert.True(Share(rows, row => Speller.Suggest(Index, WordForms.Fold(row[0])).FirstOrDefault()?.Word.Stem == WordForms.Stem(WordForms.Fold(row[1]))) >= 0.9);
    }

    [Fact]
    public void A_word_that_is_spelt_rightly_is_not_corrected()
    {
        var rows = SearchQualityTests.Rows("english.txt").Select(row => row[0]).Where(word => !Index.Has(WordForms.Fold(word))).Select(word => Searcher.Search(Index, word)).ToList();

        Assert.True(rows.Count >= 1_900);
        Assert.True(Share(rows, outcome => outcome.Corrected is not null || outcome.Words[0].Use == WordUse.Split) < 0.01);
        Assert.All(rows.Where(outcome => outcome.Hits.IsEmpty && outcome.Words[0].Use is not (WordUse.Stop or WordUse.Prefix)), outcome => Assert.Single(outcome.Unknown));
    }

    [Fact]
    public void A_word_of_the_site_is_never_replaced() => Assert.All(Index.Vocabulary, word => Assert.Null(Searcher.Search(Index, word.Folded).Corrected));

    [Theory]
    [InlineData("inection")] // as near to infection as to injection
    [InlineData("NCT01234S67")]
    [InlineData("50mgg")]
    [InlineData("CIRROSYS")]
    [InlineData("rifampicin")]
    [InlineData("rifampixin")]
    [InlineData("hypotenshion")]
    [InlineData("a trial by Sirosis")]
    public void What_would_be_dangerous_to_guess_is_not_corrected(string query) => Assert.Null(Searcher.Search(Index, query).Corrected);

    private static bool IsMisspelt(string typed) => !Index.Has(typed) && !Index.Known.Contains(typed);

    private static double Share<T>(IReadOnlyCollection<T> all, Func<T, bool> isRight) => all.Count(isRight) / (double)all.Count;

    private static HashSet<string> Edits(string word)
    {
        var edits = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i <= word.Length; i++)
        {
            if (i < word.Length) edits.Add(word.Remove(i, 1));
            if (i + 1 < word.Length) edits.Add($"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}");
            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                edits.Add(word.Insert(i, letter.ToString()));
                if (i < word.Length) edits.Add($"{word[..i]}{letter}{word[(i + 1)..]}");
            }
        }

        return edits;
    }

    private static string Edit(string word, Random random)
    {
        var (i, letter) = (random.Next(word.Length - 1), (char)('a' + random.Next(26)));
        return random.Next(4) switch
        {
            0 => word.Remove(i, 1),
            1 => word.Insert(i, letter.ToString()),
            2 => $"{word[..i]}{letter}{word[(i + 1)..]}",
            _ => $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}",
        };
    }
}
