using System.Text;
using LiverInfo.Content.Files;
using LiverInfo.Content.Search;

namespace LiverInfo.Benchmarks.Search;

/// <summary>
/// Articles beside the shipped ones, the same each time, so that a search has more to pass over. Their words are those of the shipped
/// pages, as often as there, and one in five is another English word. They say nothing.
/// </summary>
internal static class MadeArticles
{
    private const int Seed = 14;
    private const int InTopic = 100;
    private const int Headings = 5;
    private const int Sentences = 4;
    private const int WordsOfSentence = 11;

    /// <summary>Adds articles until there are as many as are needed.</summary>
    /// <param name="shipped">The files of the shipped site.</param>
    /// <param name="index">Its index.</param>
    /// <param name="count">How many articles there should be.</param>
    public static ContentSnapshot AddTo(ContentSnapshot shipped, SearchIndex index, int count)
    {
        var random = new Random(Seed);
        var own = index.Sections.SelectMany(section => section.Sentences).SelectMany(SearchTables.Words).ToArray();
        using var list = typeof(SearchIndex).Assembly.GetManifestResourceStream("Search/english-words.txt")!;
        using var reader = new StreamReader(list);
        var other = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(word => word[0] != '#').ToArray();
        var files = new List<ContentFile>();
        for (var number = 0; number < count - index.Sections.Count(section => section is { IsTop: true, Kind: SectionKind.Article }); number++)
        {
            if (number % InTopic == 0) files.Add(new($"made-{number / InTopic}/index.md", Article($"Topic {number / InTopic}", 1)));
            files.Add(new($"made-{number / InTopic}/page-{number}.md", Article($"{Words(4)} {number}", Headings)));
        }

        return shipped with { Files = [.. shipped.Files.Concat(files).OrderBy(file => file.Path, StringComparer.Ordinal)] };

        string Article(string title, int headings)
        {
            var text = new StringBuilder($"---\ntitle: \"{title}\"\ndescription: \"{Words(WordsOfSentence)}, in an article that was made for a measurement.\"\n---\n\n{Paragraph()}\n");
            for (var heading = 0; heading < headings; heading++) text.Append($"\n## {Words(4)}\n\n{Paragraph()}\n");
            return text.ToString();
        }

        string Paragraph() => string.Join(' ', Enumerable.Range(0, Sentences).Select(_ => $"{Words(WordsOfSentence)}."));

        string Words(int length)
        {
            var words = string.Join(' ', Enumerable.Range(0, length).Select(_ => random.Next(5) == 0 ? other[random.Next(other.Length)] : own[random.Next(own.Length)]));
            return char.ToUpperInvariant(words[0]) + words[1..];
        }
    }
}
