using System.Collections.Frozen;
using System.Collections.Immutable;
using LiverInfo.Content.Search.English;

namespace LiverInfo.Content.Search;

/// <summary>Makes the index of a site: BM25F over the sections of its pages, its own vocabulary for the spelling.</summary>
public sealed class SearchIndexBuilder
{
    /// <summary>The weight of a stem that says everything about a section.</summary>
    public const int MostWeight = 63;

    private const int BoostOfTitle = 200;
    private const int BoostOfTerm = 150;
    private const int BoostOfSource = 50;
    internal const int BoostOfKeyword = 60;
    private const int BoostOfHeading = 15;

    private readonly EnglishSearchWords _words = EnglishSearchWords.Instance;

    /// <summary>Builds the index.</summary>
    /// <param name="site">The site.</param>
    /// <param name="before">The index of the edition before, or null: the forms of its words are taken over.</param>
    public SearchIndex Build(Site site, SearchIndex? before = null)
    {
        ImmutableArray<SearchSection> sections = [.. SearchSections.Of(site)];
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        ImmutableArray<int> pageOf = [.. sections.Select(section => groups.TryGetValue(section.Group, out var page) ? page : groups[section.Group] = groups.Count)];
        var table = new WordTable(before?.Forms);
        var postings = new PostingsBuilder(table, _words.Stops);
        postings.Add(sections, pageOf, groups.Count);
        var synonyms = Synonyms(site.Glossary, postings);
        var vocabulary = postings.Vocabulary(before);
        return new()
        {
            Sections = sections,
            PageOf = pageOf,
            FirstOf = [.. Enumerable.Range(0, sections.Length).Where(number => number == 0 || pageOf[number] != pageOf[number - 1]), sections.Length],
            Vocabulary = vocabulary,
            Postings = postings.Postings(),
            Synonyms = synonyms,
            Names = Names(sections, table),
            Rivals = Rivals(vocabulary),
            Known = KnownWords.English,
            Forms = table.Forms(),
            Titles = Enumerable.Range(0, sections.Length)
                .Where(number => sections[number] is { IsTop: true, Kind: SectionKind.Article })
                .ToDictionary(number => pageOf[number], number => table.Stems(sections[number].Title, word => !_words.Stops.Contains(word.Folded)).Split(' ').Distinct().ToArray()),
            Stops = _words.Stops,
            Fillers = _words.Fillers,
            Dangers = new(_words.Dangers),
        };
    }

    /// <summary>What staff wrote as synonyms, and the other forms of the words of the glossary. The words count as spelt rightly.</summary>
    private FrozenDictionary<string, string[]> Synonyms(Glossary glossary, PostingsBuilder words)
    {
        var synonyms = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (phrase, name) in glossary.Synonyms)
        {
            var key = words.AddSynonym(phrase);
            var target = SearchWords.Stems(WordForms.Split(name).Where(word => !_words.Stops.Contains(word)));
            if (key.Length > 0 && target.Length > 0 && key != target) synonyms[key] = [.. synonyms.GetValueOrDefault(key, []).Append(target).Distinct()];
        }

        return synonyms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What readers may type to mean exactly one section. A page whose title asks for a word of the glossary comes before that word.</summary>
    private Dictionary<string, (int Section, int Boost)[]> Names(ImmutableArray<SearchSection> sections, WordTable table)
    {
        var titles = sections
            .Select((section, number) => (Section: section, Number: number))
            .Where(top => top.Section is { IsTop: true, Kind: SectionKind.Article })
            .Select(top => (Name: WithoutStops(top.Section.Title, table), top.Number))
            .Where(top => top.Name.Length > 0)
            .ToLookup(top => top.Name, top => top.Number);
        var named = sections.SelectMany((section, number) => section.Names
            .Select((name, place) => (Name: Name(name, table), Section: number, Boost: Boost(section, place)))
            // The titles of sources are long, and found by their words; nobody types one whole.
            .Where((_, place) => section.Kind != SectionKind.Source || place == 1));
        var bare = titles.SelectMany(title => title.Select(number => (Name: title.Key, Section: number, Boost: BoostOfTitle - 1)));
        var owned = sections.Where(section => section.Kind == SectionKind.Term).SelectMany(term =>
            term.Names.SelectMany(name => titles[WithoutStops(name, table)]).Distinct().SelectMany(owner => term.Names.Select(name => (Name: Name(name, table), Section: owner, Boost: BoostOfTitle))));
        return named.Concat(bare).Concat(owned)
            .Where(one => one.Name.Length > 0)
            .GroupBy(one => one.Name, StringComparer.Ordinal)
            .ToDictionary(
                same => same.Key,
                same => same.GroupBy(one => one.Section).Select(section => (section.Key, section.Max(one => one.Boost))).ToArray(),
                StringComparer.Ordinal);
    }

    private string Name(string name, WordTable table) => table.Stems(name, word => !_words.Fillers.Contains(word.Plain));

    private string WithoutStops(string name, WordTable table) => table.Stems(name, word => !_words.Stops.Contains(word.Plain));

    private static int Boost(SearchSection section, int place) => (section.Kind, section.IsTop, place) switch
    {
        (SectionKind.Term, _, _) => BoostOfTerm,
        (SectionKind.Source, _, _) => BoostOfSource,
        (_, false, _) => BoostOfHeading,
        (_, _, 0) => BoostOfTitle,
        _ => BoostOfKeyword,
    };

    /// <summary>The words with another meaning that are easily taken for a word of the vocabulary.</summary>
    private FrozenDictionary<string, string[]> Rivals(ImmutableArray<VocabularyWord> vocabulary)
    {
        const int AlikeMedicines = 4;
        var pairs = _words.Pairs.Concat(_words.Pairs.Select(pair => (pair.Other, pair.One))).ToLookup(pair => pair.Item1, pair => WordForms.Fold(pair.Item2));
        var medicines = _words.Medicines.Select(WordForms.Fold).ToHashSet(StringComparer.Ordinal);
        return vocabulary
            .Select(word => (word.Folded, Rivals: Of(word.Folded).ToArray()))
            .Where(word => word.Rivals.Length > 0)
            .ToFrozenDictionary(word => word.Folded, word => word.Rivals, StringComparer.Ordinal);

        IEnumerable<string> Of(string word)
        {
            IEnumerable<string> swapped = Swaps.Where(swap => word.Contains(swap.Part, StringComparison.Ordinal)).Select(swap => word.Replace(swap.Part, swap.Other, StringComparison.Ordinal));
            var alike = medicines.Contains(word) ? medicines.Where(other => other != word && EditDistance.Of(word, other, AlikeMedicines) <= AlikeMedicines) : [];
            return pairs[word].Concat(swapped).Concat(alike).Distinct();
        }
    }

    private static readonly ImmutableArray<(string Part, string Other)> Swaps =
    [
        ("hyper", "hypo"), ("hypo", "hyper"), ("ectomy", "ostomy"), ("ectomy", "otomy"), ("ostomy", "ectomy"), ("ostomy", "otomy"), ("otomy", "ectomy"), ("otomy", "ostomy"),
    ];
}
