using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace LiverInfo.Content.Search;

/// <summary>Writes an index for the script of a site of files. The names of the fields are short, because readers wait for each byte.</summary>
public static class SearchIndexJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Returns the index as JSON.</summary>
    /// <param name="index">The index.</param>
    /// <param name="strings">The strings of the page of the search.</param>
    public static string Of(SearchIndex index, Locale.SearchStrings strings)
    {
        var stems = index.Vocabulary.Select(word => word.Stem).Distinct().ToList();
        return JsonSerializer.Serialize(
            new
            {
                spelling = WordForms.Spelling.Select(Pair),
                endings = WordForms.Endings.Select(group => group.Select(Pair)),
                sounds = WordForms.Sounds.Select(Pair),
                stops = string.Join(' ', index.Stops.Order(StringComparer.Ordinal)),
                fillers = string.Join(' ', index.Fillers.Order(StringComparer.Ordinal)),
                words = Words(index.Vocabulary),
                counts = index.Vocabulary.Select(word => word.Count),
                written = index.Vocabulary.Where(word => word.Written != word.Folded).ToDictionary(word => word.Folded, word => word.Written),
                postings = stems.Select(stem => Flat(index.Postings.GetValueOrDefault(stem, []))),
                synonyms = index.Synonyms.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => pair.Value),
                names = index.Names.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => pair.Value.SelectMany(one => new[] { one.Section, one.Boost })),
                rivals = index.Rivals.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => pair.Value),
                known = Known(index.Known.Hashes),
                dangers = index.Dangers.Words,
                pages = index.FirstOf.SkipLast(1).Select((first, page) => Page(index.Sections.AsSpan(first, index.FirstOf[page + 1] - first))),
                strings = new { strings.ShowingFor, strings.InsteadFor, strings.DidYouMean, strings.NothingFor },
            },
            Options);
    }

    private static string[] Pair(WordForms.WordRule rule) => [rule.Pattern, rule.Replacement];

    /// <summary>The words, each as the number of letters that it has in common with the one before (in base 36), and the others.</summary>
    private static string Words(ImmutableArray<VocabularyWord> vocabulary) => string.Join(' ', vocabulary.Select((word, number) =>
    {
        var before = number == 0 ? "" : vocabulary[number - 1].Folded;
        var shared = Math.Min(word.Folded.AsSpan().CommonPrefixLength(before), 35);
        return $"{"0123456789abcdefghijklmnopqrstuvwxyz"[shared]}{word.Folded[shared..]}";
    }));

    /// <summary>The place of each posting as the distance from the one before, and its weight, in one number.</summary>
    private static IEnumerable<int> Flat(Posting[] postings)
    {
        var before = 0;
        foreach (var posting in postings.OrderBy(posting => posting.Place))
        {
            yield return ((posting.Place - before) * (SearchIndexBuilder.MostWeight + 1)) + posting.Weight;
            before = posting.Place;
        }
    }

    private static List<int> Known(ReadOnlySpan<int> hashes)
    {
        var distances = new List<int>(hashes.Length);
        var before = 0;
        foreach (var hash in hashes)
        {
            distances.Add(hash - before);
            before = hash;
        }

        return distances;
    }

    /// <summary>A page: title, address, kind, and of each section the anchor, the heading, the first sentence and whether it holds questions.</summary>
    private static object[] Page(ReadOnlySpan<SearchSection> sections)
    {
        var top = sections[0];
        var parts = new List<object>();
        foreach (var section in sections)
        {
            var sentence = section.Kind == SectionKind.Source || section.Sentences.IsEmpty ? "" : section.Sentences[0];
            parts.Add(section.IsQuestions ? new object[] { section.Anchor, section.Heading, sentence, 1 } : [section.Anchor, section.Heading, sentence]);
        }

        return [top.Title, top.Address.Value, (int)top.Kind, parts];
    }
}
