namespace LiverInfo.Content.Search;

/// <summary>
/// Numbers the different words of a site, and keeps their forms: folding and stemming take most of the time of an index, and a site has
/// few different words. The forms of the index before are taken over.
/// </summary>
internal sealed class WordTable
{
    private readonly IReadOnlyDictionary<string, WordForm>? _before;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<WordForm> _forms = [];
    private char[] _buffer = new char[64];

    /// <param name="before">The forms of the words of the index before, or null.</param>
    public WordTable(IReadOnlyDictionary<string, WordForm>? before)
    {
        _before = before;
        _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The form of a word, by its number.</summary>
    public WordForm this[int number] => _forms[number];

    /// <summary>The form of each word.</summary>
    public Dictionary<string, WordForm> Forms() => _numbers.ToDictionary(pair => pair.Key, pair => _forms[pair.Value], StringComparer.Ordinal);

    /// <summary>Adds the numbers of the words of a text, and of those with a hyphen as one word, too: "X-ray" is also found as "xray".</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbers">Receives the numbers.</param>
    public void AddWords(string text, List<int> numbers)
    {
        var (end, before) = (-1, -1);
        foreach (var (start, length) in WordForms.PlacesIn(text))
        {
            var number = Number(text.AsSpan(start, length));
            if (start == end + 1 && end > 0 && text[end] is '-' or '\u2010' or '\u2011')
            {
                // Two longer words that are typed as one are split by the search.
                var (first, second) = (_forms[before].Plain, _forms[number].Plain);
                if (Math.Min(first.Length, second.Length) < Searcher.ShortestJoined) numbers.Add(Number(first + second));
            }

            (end, before) = (start + length, number);
            numbers.Add(number);
        }
    }

    /// <summary>The stems of the words of a text that are kept, with a space between them.</summary>
    public string Stems(string text, Func<WordForm, bool> isKept)
    {
        List<string> stems = [];
        foreach (var (start, length) in WordForms.PlacesIn(text))
        {
            if (_forms[Number(text.AsSpan(start, length))] is var form && isKept(form)) stems.Add(form.Stem);
        }

        return string.Join(' ', stems);
    }

    private int Number(ReadOnlySpan<char> written)
    {
        if (_buffer.Length < written.Length) _buffer = new char[written.Length];
        ReadOnlySpan<char> plain = WordForms.TryPlain(written, _buffer, out var length) ? _buffer.AsSpan(0, length) : WordForms.Plain(written).AsSpan();
        if (_bySpan.TryGetValue(plain, out var number)) return number;
        var word = plain.ToString();
        _forms.Add(_before?.GetValueOrDefault(word) ?? WordForm.Of(word));
        return _numbers[word] = _forms.Count - 1;
    }
}

/// <summary>A word in the forms in which words are compared.</summary>
/// <param name="Plain">In small letters, without accents and apostrophes.</param>
/// <param name="Folded">In one spelling, British and American.</param>
/// <param name="Stem">Without endings.</param>
internal sealed record WordForm(string Plain, string Folded, string Stem)
{
    /// <summary>Finds the forms of a word.</summary>
    public static WordForm Of(string plain)
    {
        var folded = WordForms.Fold(plain);
        return new(plain, folded, WordForms.Stem(folded));
    }
}
