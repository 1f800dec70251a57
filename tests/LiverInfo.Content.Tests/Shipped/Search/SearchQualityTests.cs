using LiverInfo.Content.Search;

namespace LiverInfo.Content.Tests.Shipped.Search;

/// <summary>What readers find on the shipped site, judged by tables that people wrote.</summary>
public sealed class SearchQualityTests
{
    private static readonly SearchIndex Index = new SearchIndexBuilder().Build(ShippedContent.Site);

    [Fact]
    public void The_section_that_answers_is_among_the_first_three_results()
    {
        // A clinic may have taken pages out.
        var links = Index.Sections.Select(section => section.Link).ToHashSet();
        var rows = Rows("judgements.tsv").Where(row => links.Contains(row[1])).Select(row => (Query: row[0], Link: row[1], Hits: Links(row[0]).Take(3).ToList())).ToList();

        Assert.True(rows.Count >= 120);
        var missed = string.Join('\n', rows.Where(row => row.Hits.FirstOrDefault() != row.Link).Select(row => $"{row.Query}: {row.Link}, not {string.Join(", ", row.Hits)}"));
        Assert.True(Share(rows, row => row.Hits.Contains(row.Link)) >= 0.95, missed);
        Assert.True(Share(rows, row => row.Hits.FirstOrDefault() == row.Link) >= 0.85, missed);
    }

    /// <summary>The queries of people who did not know the search, some of them vague. A right first result is any page that answers nearly as well as the best.</summary>
    [Fact]
    public void A_page_that_answers_is_among_the_first_three_results_of_queries_that_nobody_tuned()
    {
        var rows = Rows("asked.tsv").Select(row => (Query: row[0], Pages: row.Skip(1).SelectMany(pages => pages.Split(' ')).ToHashSet(), Hits: Pages(row[0]).Take(3).ToList())).ToList();

        Assert.True(rows.Count >= 300);
        var missed = string.Join('\n', rows.Where(row => !row.Hits.Exists(row.Pages.Contains)).Select(row => $"{row.Query}: {string.Join(", ", row.Pages)}, not {string.Join(", ", row.Hits)}"));
        Assert.True(Share(rows, row => row.Hits.Exists(row.Pages.Contains)) >= 0.95, missed);
        Assert.True(Share(rows, row => row.Pages.Contains(row.Hits.FirstOrDefault() ?? "")) >= 0.8, missed);
    }

    [Fact]
    public void The_better_a_page_answers_the_higher_it_is()
    {
        var rows = Rows("graded.tsv").ToList();

        Assert.True(rows.Count >= 40);
        Assert.True(rows.Average(Gain) >= 0.85);
    }

    [Fact]
    public void A_misspelling_of_the_table_helps_no_page_by_standing_in_its_keywords()
    {
        var helped = ShippedContent.Site.Articles.SelectMany(article => article.Keywords)
            .Concat(ShippedContent.Site.Glossary.Synonyms.Select(synonym => synonym.Phrase))
            .SelectMany(WordForms.Split)
            .ToHashSet();
        var corrected = Rows("judgements.tsv").SelectMany(row => Searcher.Search(Index, row[0]).Words).Where(word => word.Corrected is not null).Select(word => word.Written).ToList();

        Assert.True(corrected.Count >= 15);
        Assert.DoesNotContain(corrected, helped.Contains);
        Assert.DoesNotContain(Rows("sound-alikes.tsv"), row => helped.Contains(row[0]));
    }

    [Fact]
    public void A_title_is_first_when_it_is_typed_exactly() => Assert.All(
        ShippedContent.Site.Articles, article => Assert.Equal(article.Address.Value, Links(article.Title).First()));

    /// <summary>Where a page is about nothing but the word, such as "What is cirrhosis?", that page comes before the glossary.</summary>
    [Fact]
    public void A_word_of_the_glossary_is_first_in_each_of_its_forms()
    {
        var wrong = ShippedContent.Site.Glossary.Terms.SelectMany(term => term.Forms.Select(form => (term, form, hits: Links(form).Take(2).ToList())))
            .Where(one => one.hits.FirstOrDefault() != $"/glossary#{one.term.Id}" && !(one.hits.Contains($"/glossary#{one.term.Id}") && IsAbout(one.hits[0], one.term)))
            .Select(one => $"{one.form}: {string.Join(", ", one.hits)}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_danger_puts_the_emergency_above_the_results()
    {
        var rows = Rows("danger.txt").Select(row => row[0]).ToList();

        Assert.True(rows.Count >= 40);
        Assert.All(rows, row => Assert.True(Searcher.Search(Index, row).IsDanger, row));
        Assert.True(Share(Rows("judgements.tsv").ToList(), row => Searcher.Search(Index, row[0]).IsDanger) < 0.05);
    }

    [Fact]
    public void One_more_letter_does_not_drop_the_first_result_that_still_has_the_word()
    {
        var dropped = new List<string>();
        var tried = 0;
        foreach (var word in Index.Vocabulary.Where(word => word.Folded.Length >= 5).Where((_, number) => number % 7 == 0))
        {
            for (var length = 3; length < word.Folded.Length; length++)
            {
                if (Searcher.Search(Index, word.Folded[..length]).Hits is not [var first, ..]) continue;
                var longer = word.Folded[..(length + 1)];
                if (Index.Stops.Contains(longer) || !Has(first.Section, longer)) continue;
                tried++;
                var hits = Searcher.Search(Index, longer).Hits;
                // A full list has no room for what has the word in fewer places.
                if (hits.Length < Searcher.MostHits && hits.All(hit => hit.Section.Address != first.Section.Address)) dropped.Add($"{word.Folded[..length]} > {longer}: {first.Section.Link}");
            }
        }

        Assert.True(tried > 300);
        Assert.True(dropped.Count == 0, string.Join('\n', dropped));
    }

    internal static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(SearchQualityTests).Assembly.GetManifestResourceStream($"Search/{name}")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
        }
    }

    private static IEnumerable<string> Links(string query) => Searcher.Search(Index, query).Hits.Select(hit => hit.Section.Link);

    private static IEnumerable<string> Pages(string query) => Searcher.Search(Index, query).Hits.Select(hit => hit.Section.Address.Value);

    private static double Share<T>(List<T> rows, Func<T, bool> isRight) => rows.Count(isRight) / (double)rows.Count;

    // The text of a source is not searched, only its names.
    private static bool Has(SearchSection section, string beginning) => section.Names.Concat(section.Kind == SectionKind.Source ? [] : section.Sentences)
        .SelectMany(WordForms.Split)
        .Where(word => !Index.Stops.Contains(WordForms.Fold(word)))
        .Any(word => WordForms.Fold(word).StartsWith(beginning, StringComparison.Ordinal));

    private static bool IsAbout(string link, Term term) =>
        ShippedContent.Site.Find(new(link)) is { } article && term.Forms.Any(form => article.Title.Contains(form, StringComparison.OrdinalIgnoreCase));

    /// <summary>The discounted gain of the first ten results, as a share of the best there is. The sections of a page count once.</summary>
    private static double Gain(string[] row)
    {
        var grades = row.Skip(1).Select(grade => grade.Split('=')).ToDictionary(grade => grade[0], grade => int.Parse(grade[1], System.Globalization.CultureInfo.InvariantCulture));
        var shown = Searcher.Search(Index, row[0]).Hits.Select(hit => hit.Section.Kind == SectionKind.Term ? hit.Section.Link : hit.Section.Address.Value).Distinct();
        return Sum(shown.Select(link => grades.GetValueOrDefault(link))) / Sum(grades.Values.OrderDescending().Take(10));

        static double Sum(IEnumerable<int> grades) => grades.Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();
    }
}
