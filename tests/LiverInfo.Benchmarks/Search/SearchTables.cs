using System.Globalization;
using LiverInfo.Content.Search;

namespace LiverInfo.Benchmarks.Search;

/// <summary>The tables of what readers should find, and how well an engine does by them.</summary>
internal static class SearchTables
{
    /// <summary>How many results are looked at.</summary>
    public const int Most = 10;

    private static readonly List<string[]> Judged = [.. Rows("judgements.tsv")];
    private static readonly List<string[]> Graded = [.. Rows("graded.tsv")];

    /// <summary>All queries.</summary>
    public static IEnumerable<string> Queries => Judged.Concat(Graded).Select(row => row[0]);

    /// <summary>The share of queries whose answer is the first result, and among the first three; and the NDCG of the first ten.</summary>
    public static (double First, double Three, double Ndcg) Judge(ISearchEngine engine)
    {
        var found = Judged.Select(row => (Right: row[1], Links: engine.Find(row[0]).Select(one => one.Link).ToList())).ToList();
        return (
            found.Count(one => one.Links.FirstOrDefault() == one.Right) / (double)found.Count,
            found.Count(one => one.Links.Take(3).Contains(one.Right)) / (double)found.Count,
            Graded.Average(row => Gain(row, engine)));
    }

    /// <summary>The words of a text, in small letters.</summary>
    public static IEnumerable<string> Words(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : c == '\'' ? '\0' : ' ')]).Replace("\0", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What staff wrote that a word stands for.</summary>
    public static IEnumerable<string> SynonymsOf(SearchIndex index, string word) => index.Synonyms.GetValueOrDefault(word, []).SelectMany(target => target.Split(' '));

    private static double Gain(string[] row, ISearchEngine engine)
    {
        var grades = row.Skip(1).Select(grade => grade.Split('=')).ToDictionary(grade => grade[0], grade => int.Parse(grade[1], CultureInfo.InvariantCulture));
        var shown = engine.Find(row[0]).Select(one => one.Link.StartsWith("/glossary#", StringComparison.Ordinal) ? one.Link : one.Link.Split('#')[0]).Distinct();
        return Sum(shown.Select(link => grades.GetValueOrDefault(link))) / Sum(grades.Values.OrderDescending().Take(Most));

        static double Sum(IEnumerable<int> grades) => grades.Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();
    }

    private static IEnumerable<string[]> Rows(string name) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", name)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
