using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LiverInfo.Content.Search;

/// <summary>The searchable text of one site. It is immutable: an edit makes another.</summary>
public sealed class SearchIndex
{
    /// <summary>The parts of pages that can be found.</summary>
    public required ImmutableArray<SearchSection> Sections { get; init; }

    /// <summary>For each section the number of its page; below them, the numbers of <see cref="Postings"/> are those of pages.</summary>
    public required ImmutableArray<int> PageOf { get; init; }

    /// <summary>For each page the number of its first section, and the number of all sections at the end.</summary>
    public required ImmutableArray<int> FirstOf { get; init; }

    /// <summary>For each section how much its own text counts; in one array, because a search looks at thousands.</summary>
    internal double[] Priors => field ??= [.. Sections.Select(section => section.Prior)];

    /// <summary>For each page how much its title and keywords count.</summary>
    internal double[] PriorsOfPage => field ??= [.. FirstOf.SkipLast(1).Select(first => Sections[first].PriorOfPage)];

    /// <summary>How many pages there are. A word of the glossary and a source are a page each.</summary>
    public int Pages => FirstOf.Length - 1;

    /// <summary>The words of the site, in the spelling of <see cref="WordForms.Fold"/>, sorted by their letters.</summary>
    public required ImmutableArray<VocabularyWord> Vocabulary { get; init; }

    /// <summary>For each stem the pages with it in their title or keywords, and the sections with it.</summary>
    public required IReadOnlyDictionary<string, Posting[]> Postings { get; init; }

    /// <summary>The phrases that replace a phrase. The phrases are stems, with a space between them.</summary>
    public required FrozenDictionary<string, string[]> Synonyms { get; init; }

    /// <summary>For each exact name, as stems: the sections that have it, and how much it counts.</summary>
    public required IReadOnlyDictionary<string, (int Section, int Boost)[]> Names { get; init; }

    /// <summary>For each word of the vocabulary that is easily taken for another with another meaning: those words.</summary>
    public required FrozenDictionary<string, string[]> Rivals { get; init; }

    /// <summary>English words and names of medicines, which are never corrected.</summary>
    public required KnownWords Known { get; init; }

    /// <summary>The forms of the words of the site, by their plain form.</summary>
    internal IReadOnlyDictionary<string, WordForm> Forms { get; init; } = FrozenDictionary<string, WordForm>.Empty;

    /// <summary>For each page of an article the stems of its title, without words that say little.</summary>
    public required IReadOnlyDictionary<int, string[]> Titles { get; init; }

    /// <summary>Words that say little.</summary>
    public required FrozenSet<string> Stops { get; init; }

    /// <summary>Words that change nothing in a name.</summary>
    public required FrozenSet<string> Fillers { get; init; }

    /// <summary>What is an emergency.</summary>
    public required DangerWords Dangers { get; init; }

    /// <summary>Returns the stem of a word as it is written.</summary>
    internal string StemOf(ReadOnlySpan<char> written)
    {
        var plain = WordForms.Plain(written);
        return Forms.TryGetValue(plain, out var form) ? form.Stem : WordForms.Stem(WordForms.Fold(plain));
    }

    /// <summary>Returns the position of a word in the vocabulary, or the complement of where it would be.</summary>
    internal int Find(string word)
    {
        var (low, high) = (0, Vocabulary.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Vocabulary[middle].Folded, word);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }

    /// <summary>Whether a word, or another form of it, is in the vocabulary.</summary>
    internal bool Has(string folded) => Find(folded) >= 0 || Postings.ContainsKey(WordForms.Stem(folded));
}

/// <summary>A word of the site.</summary>
/// <param name="Folded">The word as words are compared.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="Written">The word as the site writes it, in small letters.</param>
/// <param name="Count">In how many sections it is.</param>
public sealed record VocabularyWord(string Folded, string Stem, string Written, int Count)
{
    /// <summary>How it sounds.</summary>
    public string Sound => field ??= WordForms.Sound(Folded);

    /// <summary>Which letters it has.</summary>
    public int Letters { get; } = Speller.Letters(Folded);
}

/// <summary>How much a stem says about a section.</summary>
/// <param name="Place">The number of the page, or the number of pages and that of the section.</param>
/// <param name="Weight">From 1 to <see cref="SearchIndexBuilder.MostWeight"/>.</param>
/// <param name="Field">Where it is, for explanations: the strongest field.</param>
public readonly record struct Posting(int Place, byte Weight, SearchField Field);

/// <summary>A part of a section, the strongest first.</summary>
public enum SearchField : byte
{
    /// <summary>The title of the page.</summary>
    Title,

    /// <summary>The heading of the section.</summary>
    Heading,

    /// <summary>The keywords of a page, or other forms of a term.</summary>
    Keywords,

    /// <summary>The text.</summary>
    Text,
}
