using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LiverInfo.Content.Search.English;

namespace LiverInfo.Content.Search;

/// <summary>Makes the index of a site: BM25F over the sections of its pages, its own vocabulary for the spelling.</summary>
public sealed class SearchIndexBuilder
{
    /// <summary>The weight of a stem that says everything about a section.</summary>
    public const int MostWeight = 63;

    // At the top of a page its title counts little, so that a section below it that answers comes first.
    private const double WeightOfTitle = 2;

    private const double WeightOfHeading = 6;

    private const double WeightOfPart = 4;

    private const double Saturation = 1.2;
    private const double LengthOfText = 0.55;
    private const double LengthOfHeading = 0.25;

    private const int BoostOfTitle = 200;
    private const int BoostOfTerm = 150;
    private const int BoostOfSource = 50;
    internal const int BoostOfKeyword = 60;
    private const int BoostOfHeading = 15;

    private readonly EnglishSearchWords _words = EnglishSearchWords.Instance;

    /// <summary>Builds the index.</summary>
    /// <param name="site">The site.</param>
    /// <param name="forSpelling">Whether queries will be corrected, which takes most of the time to prepare.</param>
    public SearchIndex Build(Site site, bool forSpelling = true)
    {
        ImmutableArray<SearchSection> sections = [.. SearchSections.Of(site)];
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        ImmutableArray<int> pageOf = [.. sections.Select(section => groups.TryGetValue(section.Group, out var page) ? page : groups[section.Group] = groups.Count)];
        var pages = groups.Count;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        var postings = new Dictionary<string, List<Posting>>(StringComparer.Ordinal);
        AddPostings(sections, pageOf, pages, counts, written, postings);

        var synonyms = Synonyms(site.Glossary, counts, written);
        ImmutableArray<VocabularyWord> vocabulary =
            [.. counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new VocabularyWord(pair.Key, written[pair.Key], pair.Value))];
        var rivals = forSpelling ? Rivals(vocabulary) : FrozenDictionary<string, string[]>.Empty;
        return new()
        {
            Sections = sections,
            PageOf = pageOf,
            FirstOf = [.. Enumerable.Range(0, sections.Length).Where(number => number == 0 || pageOf[number] != pageOf[number - 1]), sections.Length],
            Vocabulary = vocabulary,
            Postings = postings.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal),
            Synonyms = synonyms,
            Names = Names(sections),
            Rivals = rivals,
            Known = forSpelling ? NearWords.Of(vocabulary, _words) : new([]),
            Stops = _words.Stops,
            Fillers = _words.Fillers,
            Dangers = new(_words.Dangers),
        };
    }

    private void AddPostings(
        ImmutableArray<SearchSection> sections, ImmutableArray<int> pageOf, int pages, Dictionary<string, int> counts, Dictionary<string, string> written, Dictionary<string, List<Posting>> postings)
    {
        // Folding and stemming take most of the time, and a site has few different words.
        var forms = new Dictionary<string, (string Folded, string Stem)>(StringComparer.Ordinal);
        var texts = sections.Select(section => (section.Kind == SectionKind.Source ? [] : section.Sentences).SelectMany(WithJoined).Select(Form).ToList()).ToList();
        var average = Math.Max(1, texts.Average(text => (double)text.Count));
        for (var number = 0; number < sections.Length; number++)
        {
            var section = sections[number];
            var inSection = new HashSet<string>(StringComparer.Ordinal);
            if (section is { IsTop: true, Kind: SectionKind.Article })
            {
                var page = new Weights(inSection);
                AddName(page, section.Title, 6, SearchField.Title);
                foreach (var name in Other(section)) AddName(page, name, 4, SearchField.Keywords);
                page.AddTo(postings, pageOf[number]);
            }

            var weights = new Weights(inSection);
            AddName(weights, section.Names[0], section is { IsTop: true, Kind: SectionKind.Article } ? WeightOfTitle : WeightOfHeading, section.IsTop ? SearchField.Title : SearchField.Heading);
            if (section.Kind != SectionKind.Article)
            {
                foreach (var name in Other(section)) AddName(weights, name, 4, SearchField.Keywords);
            }

            foreach (var part in section.Parts) AddName(weights, part, WeightOfPart, SearchField.Heading);
            var text = texts[number];
            var length = 1 - LengthOfText + (LengthOfText * text.Count / average);
            foreach (var word in text)
            {
                if (!_words.Stops.Contains(word.Folded)) weights.Add(word, 1 / length, SearchField.Text);
            }

            weights.AddTo(postings, pages + number);
            foreach (var folded in inSection) CollectionsMarshal.GetValueRefOrAddDefault(counts, folded, out _)++;
        }

        void AddName(Weights weights, string name, double most, SearchField field)
        {
            var words = WithJoined(name).Select(Form).DistinctBy(word => word.Stem).ToList();
            foreach (var word in words) weights.Add(word, most / (1 - LengthOfHeading + (LengthOfHeading * words.Count / 3)), field);
        }

        (string Folded, string Stem) Form(string word)
        {
            ref var form = ref CollectionsMarshal.GetValueRefOrAddDefault(forms, word, out var exists);
            if (exists) return form;
            var folded = WordForms.Fold(word);
            written.TryAdd(folded, word);
            return form = (folded, WordForms.Stem(folded));
        }
    }

    /// <summary>The keywords of a page, the other forms of a term, and the authors of a source; the key of a source is looked for as a whole only.</summary>
    private static IEnumerable<string> Other(SearchSection section) => section.Names.Skip(section.Kind == SectionKind.Source ? 2 : 1);

    /// <summary>The words of a text, and those with a hyphen as one word, too: "X-ray" is also found as "xray".</summary>
    private static IEnumerable<string> WithJoined(string text)
    {
        var end = -1;
        var before = "";
        foreach (var (start, length) in WordForms.PlacesIn(text))
        {
            var word = WordForms.Plain(text.AsSpan(start, length));
            // Two longer words that are typed as one are split by the search.
            if (start == end + 1 && end > 0 && text[end] is '-' or '\u2010' or '\u2011' && Math.Min(before.Length, word.Length) < Searcher.ShortestJoined) yield return before + word;
            (end, before) = (start + length, word);
            yield return word;
        }
    }

    /// <summary>What staff wrote as synonyms, and the other forms of the words of the glossary. The words count as spelt rightly.</summary>
    private FrozenDictionary<string, string[]> Synonyms(Glossary glossary, Dictionary<string, int> counts, Dictionary<string, string> written)
    {
        var synonyms = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (phrase, name) in glossary.Synonyms)
        {
            var words = WordForms.Split(phrase);
            foreach (var word in words)
            {
                var folded = WordForms.Fold(word);
                if (counts.TryAdd(folded, 1)) written[folded] = word;
            }

            var key = SearchWords.Stems(words);
            var target = SearchWords.Stems(WordForms.Split(name).Where(word => !_words.Stops.Contains(word)));
            if (key.Length > 0 && target.Length > 0 && key != target) synonyms[key] = [.. synonyms.GetValueOrDefault(key, []).Append(target).Distinct()];
        }

        return synonyms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What readers may type to mean exactly one section. A page whose title asks for a word of the glossary comes before that word.</summary>
    private FrozenDictionary<string, (int Section, int Boost)[]> Names(ImmutableArray<SearchSection> sections)
    {
        var titles = sections
            .Select((section, number) => (Section: section, Number: number))
            .Where(top => top.Section is { IsTop: true, Kind: SectionKind.Article })
            .Select(top => (Name: WithoutStops(top.Section.Title), top.Number))
            .Where(top => top.Name.Length > 0)
            .ToLookup(top => top.Name, top => top.Number);
        var named = sections.SelectMany((section, number) => section.Names
            .Select((name, place) => (Name: Name(name), Section: number, Boost: Boost(section, place)))
            // The titles of sources are long, and found by their words; nobody types one whole.
            .Where((_, place) => section.Kind != SectionKind.Source || place == 1));
        var bare = titles.SelectMany(title => title.Select(number => (Name: title.Key, Section: number, Boost: BoostOfTitle - 1)));
        var owned = sections.Where(section => section.Kind == SectionKind.Term).SelectMany(term =>
            term.Names.SelectMany(name => titles[WithoutStops(name)]).Distinct().SelectMany(owner => term.Names.Select(name => (Name: Name(name), Section: owner, Boost: BoostOfTitle))));
        return named.Concat(bare).Concat(owned)
            .Where(one => one.Name.Length > 0)
            .GroupBy(one => one.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(
                same => same.Key,
                same => same.GroupBy(one => one.Section).Select(section => (section.Key, section.Max(one => one.Boost))).ToArray(),
                StringComparer.Ordinal);
    }

    private string Name(string name) => SearchWords.Stems(WordForms.Split(name).Where(word => !_words.Fillers.Contains(word)));

    private string WithoutStops(string name) => SearchWords.Stems(WordForms.Split(name).Where(word => !_words.Stops.Contains(word)));

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

    /// <summary>How much each stem says about one page or section.</summary>
    /// <param name="words">Where every word is added to.</param>
    private sealed class Weights(HashSet<string> words)
    {
        private readonly Dictionary<string, (double Weight, SearchField Field)> _weights = new(StringComparer.Ordinal);

        public void Add((string Folded, string Stem) word, double more, SearchField field)
        {
            words.Add(word.Folded);
            ref var weight = ref CollectionsMarshal.GetValueRefOrAddDefault(_weights, word.Stem, out var exists);
            weight = (weight.Weight + more, exists && weight.Field < field ? weight.Field : field);
        }

        public void AddTo(Dictionary<string, List<Posting>> postings, int place)
        {
            foreach (var (stem, (weight, field)) in _weights)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, stem, out _);
                (list ??= []).Add(new(place, (byte)Math.Max(1, Math.Round(MostWeight * weight / (Saturation + weight))), field));
            }
        }
    }
}
