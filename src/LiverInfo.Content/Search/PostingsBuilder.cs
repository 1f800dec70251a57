using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace LiverInfo.Content.Search;

/// <summary>Weighs each stem in each page and section, and counts the words of the site.</summary>
/// <param name="table">The words.</param>
/// <param name="stops">Words that say little.</param>
internal sealed class PostingsBuilder(WordTable table, FrozenSet<string> stops)
{
    // At the top of a page its title counts little, so that a section below it that answers comes first.
    private const double WeightOfTitle = 2;

    private const double WeightOfHeading = 6;

    private const double WeightOfPart = 4;

    private const double Saturation = 1.2;
    private const double LengthOfText = 0.55;
    private const double LengthOfHeading = 0.25;

    private readonly Dictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);

    // By the number of a word in the table.
    private readonly List<Word> _byNumber = [];
    private readonly Weights _weights = new();
    private readonly List<int> _name = [];
    private int _section;

    /// <summary>Adds all sections.</summary>
    public void Add(ImmutableArray<SearchSection> sections, ImmutableArray<int> pageOf, int pages)
    {
        var texts = sections.Select(TextOf).ToList();
        var average = Math.Max(1, texts.Average(text => (double)text.Length));
        for (var number = 0; number < sections.Length; number++)
        {
            var section = sections[number];
            _section = number;
            if (section is { IsTop: true, Kind: SectionKind.Article })
            {
                AddName(section.Title, 6, SearchField.Title);
                foreach (var name in Other(section)) AddName(name, 4, SearchField.Keywords);
                Flush(pageOf[number]);
            }

            AddName(section.Names[0], section is { IsTop: true, Kind: SectionKind.Article } ? WeightOfTitle : WeightOfHeading, section.IsTop ? SearchField.Title : SearchField.Heading);
            if (section.Kind != SectionKind.Article)
            {
                foreach (var name in Other(section)) AddName(name, 4, SearchField.Keywords);
            }

            foreach (var part in section.Parts) AddName(part, WeightOfPart, SearchField.Heading);
            var text = texts[number];
            var length = 1 - LengthOfText + (LengthOfText * text.Length / average);
            foreach (var word in text)
            {
                if (!_byNumber[word].IsStop) Add(_byNumber[word], 1 / length, SearchField.Text);
            }

            Flush(pages + number);
        }
    }

    /// <summary>Counts the words of a phrase as words of the site that are spelt rightly, and returns their stems with a space between them.</summary>
    public string AddSynonym(string phrase) => table.Stems(phrase, form =>
    {
        ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, form.Folded, out _);
        word ??= new(form, isStop: false);
        if (word.Count == 0) (word.Count, word.Form) = (1, form);
        return true;
    });

    /// <summary>The words of the site, sorted by their letters.</summary>
    /// <param name="before">The index before, or null: what is known of its words is taken over.</param>
    public ImmutableArray<VocabularyWord> Vocabulary(SearchIndex? before) =>
    [
        .. _words.Values.Where(word => word.Count > 0).OrderBy(word => word.Form.Folded, StringComparer.Ordinal).Select(word => before?.Find(word.Form.Folded) is >= 0 and var at
            ? before.Vocabulary[at] with { Written = word.Form.Plain, Count = word.Count }
            : new VocabularyWord(word.Form.Folded, word.Form.Stem, word.Form.Plain, word.Count)),
    ];

    /// <summary>For each stem where it is.</summary>
    public Dictionary<string, Posting[]> Postings() => _postings.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);

    /// <summary>The keywords of a page, the other forms of a term, and the authors of a source; the key of a source is looked for as a whole only.</summary>
    private static IEnumerable<string> Other(SearchSection section) => section.Names.Skip(section.Kind == SectionKind.Source ? 2 : 1);

    private int[] TextOf(SearchSection section)
    {
        if (section.Kind == SectionKind.Source) return [];
        _name.Clear();
        foreach (var sentence in section.Sentences) AddWords(sentence);
        return [.. _name];
    }

    private void AddWords(string text)
    {
        var first = _name.Count;
        table.AddWords(text, _name);
        for (var i = first; i < _name.Count; i++)
        {
            while (_byNumber.Count <= _name[i]) _byNumber.Add(WordOf(table[_byNumber.Count]));
        }
    }

    private Word WordOf(WordForm form)
    {
        ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, form.Folded, out _);
        return word ??= new(form, stops.Contains(form.Folded));
    }

    private void AddName(string name, double most, SearchField field)
    {
        _name.Clear();
        AddWords(name);
        var words = _name.Select(number => _byNumber[number]).DistinctBy(word => word.Form.Stem).ToList();
        foreach (var word in words) Add(word, most / (1 - LengthOfHeading + (LengthOfHeading * words.Count / 3)), field);
    }

    private void Add(Word word, double more, SearchField field)
    {
        // Each section counts once.
        if (word.LastSection != _section) (word.LastSection, word.Count) = (_section, word.Count + 1);
        _weights.Add(word.Form.Stem, more, field);
    }

    /// <summary>Writes the weights of one page or section, and forgets them.</summary>
    private void Flush(int place)
    {
        foreach (var (stem, weight, field) in _weights.Take())
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, stem, out _);
            (list ??= []).Add(new(place, (byte)Math.Max(1, Math.Round(SearchIndexBuilder.MostWeight * weight / (Saturation + weight))), field));
        }
    }

    /// <summary>A word while sections are counted.</summary>
    private sealed class Word(WordForm form, bool isStop)
    {
        public WordForm Form { get; set; } = form;

        public bool IsStop { get; } = isStop;

        public int Count { get; set; }

        public int LastSection { get; set; } = -1;
    }

    /// <summary>How much each stem says about one page or section.</summary>
    private sealed class Weights
    {
        private readonly Dictionary<string, (double Weight, SearchField Field)> _weights = new(StringComparer.Ordinal);

        public void Add(string stem, double more, SearchField field)
        {
            ref var weight = ref CollectionsMarshal.GetValueRefOrAddDefault(_weights, stem, out var exists);
            weight = (weight.Weight + more, exists && weight.Field < field ? weight.Field : field);
        }

        public List<(string Stem, double Weight, SearchField Field)> Take()
        {
            var all = _weights.Select(pair => (pair.Key, pair.Value.Weight, pair.Value.Field)).ToList();
            _weights.Clear();
            return all;
        }
    }
}
