using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace LiverInfo.Content.Search;

/// <summary>
/// An index as files for the script of a site of files. A search reads the first file, those with the words that were typed, and those
/// with the pages that were found; the lists of all words and of English words only where one is unknown. So it reads a tenth of the whole.
/// </summary>
public sealed class SearchFiles
{
    /// <summary>The file that is read first.</summary>
    public const string First = "";

    /// <summary>The file with all words, for the spelling.</summary>
    public const string Spelling = "s";

    /// <summary>The file with the places of words that say little.</summary>
    public const string Stops = "t";

    /// <summary>What the name of a file with English words begins with; its number follows. They are those with the letters of the same number.</summary>
    public const string OfKnown = "k";

    /// <summary>What the name of a file with words begins with; its number follows.</summary>
    public const string OfWords = "w";

    /// <summary>What the name of a file with pages begins with; its number follows.</summary>
    public const string OfPages = "p";

    private const int PostingsInFile = 150;
    private const int SectionsInFile = 12;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly SearchIndex _index;
    private readonly Locale.SearchStrings _strings;
    private readonly ImmutableArray<string> _firstKeys;
    private readonly ImmutableArray<int> _firstPages;
    private readonly HashSet<string> _stopStems;
    private readonly Lazy<ILookup<int, string>> _near;
    private readonly Lazy<ILookup<int, KeyValuePair<string, int[]>>> _names;
    private readonly Lazy<ILookup<int, KeyValuePair<string, string[]>>> _synonyms;

    /// <param name="index">The index.</param>
    /// <param name="strings">The strings of the page of the search.</param>
    public SearchFiles(SearchIndex index, Locale.SearchStrings strings)
    {
        (_index, _strings) = (index, strings);
        _stopStems = index.Stops.Select(WordForms.Stem).ToHashSet(StringComparer.Ordinal);
        _firstKeys = [.. FirstKeys()];
        _firstPages = [.. FirstPages()];
        _near = new(() => NearWords.Of(index).ToLookup(FileOf));
        _names = new(() => index.Names.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ToLookup(pair => FileOfPhrase(pair.Key), pair => KeyValuePair.Create(pair.Key, pair.Value.SelectMany(one => new[] { one.Section, one.Boost }).ToArray())));
        _synonyms = new(() => index.Synonyms.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToLookup(pair => FileOfPhrase(pair.Key)));
        Fingerprint = Model.Fingerprint.Of([.. Inputs()], length: 4);
    }

    /// <summary>Changes with the content and the rules, and is the same for the same ones on each machine.</summary>
    public string Fingerprint { get; }

    /// <summary>The names of all files.</summary>
    public IEnumerable<string> Names =>
    [
        First, Spelling, Stops,
        .. Enumerable.Range(0, _firstKeys.Length).SelectMany(number => new[] { $"{OfWords}{number}", $"{OfKnown}{number}" }),
        .. Enumerable.Range(0, _firstPages.Length).Select(number => $"{OfPages}{number}"),
    ];

    /// <summary>Returns the text of a file, as JSON. The names of the fields are short, because readers wait for each byte.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public string Text(string name) => JsonSerializer.Serialize(
        name switch
        {
            First => FirstFile(),
            Spelling => SpellingFile(),
            Stops => _stopStems.Where(_index.Postings.ContainsKey).Order(StringComparer.Ordinal).ToDictionary(stem => stem, stem => Flat(_index.Postings[stem])),
            _ when name.StartsWith(OfKnown, StringComparison.Ordinal) => FrontCoded([.. _near.Value[NumberOf(name)]]),
            _ when name.StartsWith(OfWords, StringComparison.Ordinal) => WordsFile(NumberOf(name)),
            _ => PagesFile(NumberOf(name)),
        },
        Options);

    private static int NumberOf(string name) => int.Parse(name.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>All that the files depend on.</summary>
    private IEnumerable<string> Inputs()
    {
        foreach (var rule in WordForms.Spelling.Concat(WordForms.Endings.SelectMany(group => group)).Concat(WordForms.Sounds)) yield return $"{rule.Pattern} {rule.Replacement}\n";
        foreach (var (phrase, targets) in _index.Synonyms.OrderBy(pair => pair.Key, StringComparer.Ordinal)) yield return $"{phrase}: {string.Join(", ", targets)}\n";
        foreach (var section in _index.Sections)
        {
            yield return $"{section.Link} {section.Kind} {section.Title} {section.Heading}\n";
            foreach (var text in section.Names.Concat(section.Parts).Concat(section.Sentences)) yield return text;
        }
    }

    private object FirstFile() => new
    {
        spelling = WordForms.Spelling.Select(Pair),
        endings = WordForms.Endings.Select(group => group.Select(Pair)),
        sounds = WordForms.Sounds.Select(Pair),
        stops = string.Join(' ', _index.Stops.Order(StringComparer.Ordinal)),
        fillers = string.Join(' ', _index.Fillers.Order(StringComparer.Ordinal)),
        names = _names.Value[-1].ToDictionary(),
        synonyms = _synonyms.Value[-1].ToDictionary(),
        dangers = _index.Dangers.Words,
        titles = Enumerable.Range(0, _index.Pages).Select(page => _index.Sections[_index.FirstOf[page]]).Where(top => top.Kind == SectionKind.Article).Select(top => top.Title),
        kinds = Enumerable.Range(0, _index.Pages).CountBy(page => _index.Sections[_index.FirstOf[page]].Kind).OrderBy(count => count.Key).Select(count => count.Value),
        sizes = Enumerable.Range(0, _index.Pages).Where(page => _index.Sections[_index.FirstOf[page]].Kind == SectionKind.Article).Select(page => _index.FirstOf[page + 1] - _index.FirstOf[page]),
        questions = Enumerable.Range(0, _index.Sections.Length).Where(number => _index.Sections[number].IsQuestions),
        words = _firstKeys,
        pages = _firstPages,
        strings = new { _strings.ShowingFor, _strings.InsteadFor, _strings.DidYouMean, _strings.NothingFor },
    };

    private object SpellingFile() => new
    {
        words = FrontCoded([.. _index.Vocabulary.Select(word => word.Folded)]),
        counts = _index.Vocabulary.Select(word => word.Count),
        written = _index.Vocabulary.Where(word => word.Written != word.Folded).ToDictionary(word => word.Folded, word => word.Written),
        rivals = _index.Rivals.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(),
    };

    private object WordsFile(int number)
    {
        var words = _index.Vocabulary.Where(word => FileOf(word.Folded) == number).ToList();
        return new
        {
            words = FrontCoded([.. words.Select(word => word.Folded)]),
            postings = words.Select(word => word.Stem).Distinct().Select(stem => _stopStems.Contains(stem) ? [] : Flat(_index.Postings.GetValueOrDefault(stem, []))),
            names = _names.Value[number].ToDictionary(),
            synonyms = _synonyms.Value[number].ToDictionary(),
        };
    }

    /// <summary>Pages: title, address, and of each section the anchor, the heading and the first sentence.</summary>
    private object PagesFile(int number)
    {
        var end = number + 1 < _firstPages.Length ? _firstPages[number + 1] : _index.Pages;
        return Enumerable.Range(_firstPages[number], end - _firstPages[number]).Select(page =>
        {
            var sections = _index.Sections.AsSpan(_index.FirstOf[page], _index.FirstOf[page + 1] - _index.FirstOf[page]).ToArray();
            return new object[]
            {
                sections[0].Title, sections[0].Address.Value,
                sections.Select(section => new[] { section.Anchor, section.Heading, section.Kind == SectionKind.Source || section.Sentences.IsEmpty ? "" : section.Sentences[0] }),
            };
        });
    }

    /// <summary>The keys of the words with which each file begins. Words with one key are in one file, and so are words with one stem.</summary>
    private IEnumerable<string> FirstKeys()
    {
        var count = PostingsInFile;
        foreach (var words in _index.Vocabulary.GroupBy(word => Key(word.Folded)).OrderBy(words => words.Key, StringComparer.Ordinal))
        {
            if (count >= PostingsInFile)
            {
                yield return words.Key;
                count = 0;
            }

            count += words.Count() + words.Select(word => word.Stem).Distinct().Sum(stem => _index.Postings.GetValueOrDefault(stem, []).Length);
        }
    }

    private IEnumerable<int> FirstPages()
    {
        var count = SectionsInFile;
        for (var page = 0; page < _index.Pages; page++)
        {
            if (count >= SectionsInFile)
            {
                yield return page;
                count = 0;
            }

            count += _index.FirstOf[page + 1] - _index.FirstOf[page];
        }
    }

    /// <summary>The first letters of a word. An ending that is removed leaves two.</summary>
    private static string Key(string word) => word.Length > 2 ? word[..2] : word;

    /// <summary>The number of the file with a word or stem; a word before all of them is in the first.</summary>
    private int FileOf(string word)
    {
        var at = _firstKeys.BinarySearch(Key(word), StringComparer.Ordinal);
        return at >= 0 ? at : Math.Max(0, ~at - 1);
    }

    /// <summary>The number of the file with a phrase: that of its first stem that says something; -1 is the first file.</summary>
    private int FileOfPhrase(string phrase) => phrase.Split(' ').FirstOrDefault(stem => !_stopStems.Contains(stem)) is { } stem ? FileOf(stem) : -1;

    private static string[] Pair(WordForms.WordRule rule) => [rule.Pattern, rule.Replacement];

    /// <summary>Words, each as the number of letters that it has in common with the one before (in base 36), and the others.</summary>
    private static string FrontCoded(IReadOnlyList<string> words) => string.Join(' ', words.Select((word, number) =>
    {
        var before = number == 0 ? "" : words[number - 1];
        var shared = Math.Min(word.AsSpan().CommonPrefixLength(before), 35);
        return $"{"0123456789abcdefghijklmnopqrstuvwxyz"[shared]}{word[shared..]}";
    }));

    /// <summary>The place of each posting as the distance from the one before, and its weight, in one number.</summary>
    private static List<int> Flat(Posting[] postings)
    {
        var numbers = new List<int>(postings.Length);
        var before = 0;
        foreach (var posting in postings.OrderBy(posting => posting.Place))
        {
            numbers.Add(((posting.Place - before) * (SearchIndexBuilder.MostWeight + 1)) + posting.Weight);
            before = posting.Place;
        }

        return numbers;
    }
}
