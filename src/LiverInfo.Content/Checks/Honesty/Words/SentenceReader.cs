using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.Honesty.Words;

/// <summary>Finds the features of sentences: their stems, the classes of their words, and which of them are near each other.</summary>
/// <remarks>
/// A word that is denied ("not safe") or doubted ("whether it is safe") is another symbol than the same word in a statement. Its
/// class makes a word known to the classifier that no sentence of the corpus contains.
/// </remarks>
internal sealed class SentenceReader
{
    // After this many sentences that begin with a pronoun ("It", "They", "This"), the subject is no longer clear to a reader.
    private const int MostSteps = 5;

    private const int FarthestPair = 10;

    private const int NearFigure = 3;

    private static readonly ImmutableArray<string> Prefixes = ["", "not:", "maybe:"];

    private readonly WordClasses _classes;
    private readonly Func<string, int> _numberOf;
    private readonly Func<Feature, bool>? _isWanted;
    private readonly Scopes _scopes;
    private readonly int[][] _classSymbols;
    private readonly ConcurrentDictionary<string, int[]> _stemSymbols = new(StringComparer.Ordinal);
    private readonly ulong _treatments;
    private readonly ulong _cells;
    private readonly ulong _subjects;
    private readonly ulong _numbers;
    private readonly ulong _rhetoric;

    /// <param name="classes">The classes of words.</param>
    /// <param name="numberOf">The number of a symbol. A negative one leaves it out.</param>
    /// <param name="isWanted">Whether a feature is found; null finds all.</param>
    public SentenceReader(WordClasses classes, Func<string, int> numberOf, Func<Feature, bool>? isWanted = null)
    {
        _isWanted = isWanted;
        _classes = classes;
        _numberOf = numberOf;
        _scopes = new(classes);
        _classSymbols = [.. Prefixes.Select(prefix => classes.Names.Select(name => numberOf($"{prefix}<{name}>")).ToArray())];
        _treatments = classes.SetOf("treatment", "cells", "medicine", "remedy");
        _cells = classes.SetOf("cells");
        _subjects = classes.SetOf("treatment", "cells", "medicine", "remedy", "lifestyle", "organ", "bad", "person", "relative", "weus", "you", "research", "logistics", "trialword");
        _numbers = classes.SetOf("number", "numberword", "fraction", "multiple");
        _rhetoric = classes.SetOf("rhetoric");
    }

    /// <summary>Reads the sentences of a page.</summary>
    /// <param name="sentences">The sentences, in order.</param>
    /// <param name="isTreatment">Whether the page is about a treatment.</param>
    /// <param name="settings">The values of settings, whose numbers are no figures.</param>
    public IEnumerable<ReadSentence> Read(IEnumerable<Sentence> sentences, bool isTreatment, IReadOnlyList<string> settings)
    {
        var subject = new Subject(false, false, 0, Section.Beginning);
        var (section, isSectionDoubtful) = (Section.Beginning, false);
        foreach (var sentence in sentences)
        {
            if (sentence.Section != section) (section, isSectionDoubtful) = (sentence.Section, _scopes.IsDoubtful(sentence.Section.Title));
            var tokens = Tokens.In(sentence.Text);
            var found = _classes.Of(tokens);
            subject = SubjectOf(sentence, tokens, found, subject);
            var scopes = _scopes.Of(tokens, found);
            var figures = Figures(sentence.Text, tokens, found, settings);
            yield return new(sentence, tokens, found, scopes, Occurrences(sentence, tokens, found, scopes, figures, isTreatment || subject.IsTreatment))
            {
                Figures = figures,
                IsAboutCells = subject.IsCells,
                IsDoubtful = isSectionDoubtful || sentence.Box is { IsDenial: true } || _scopes.IsDoubtful(sentence.LeadIn),
                IsQuestion = sentence.IsQuestion && !found.Take(2).Any(classes => (classes & _rhetoric) != 0),
            };
        }
    }

    private Subject SubjectOf(Sentence sentence, List<Token> tokens, ulong[] found, Subject before)
    {
        var own = found.Aggregate(0UL, (all, classes) => all | classes);
        if (sentence.LeadIn.Length > 0) own |= _classes.Of(Tokens.In(sentence.LeadIn)).Aggregate(0UL, (all, classes) => all | classes);
        var goesOn = before.Section == sentence.Section && before.Steps < MostSteps && tokens.Count > 0 && RefersBack(tokens[0].Stem);
        return new(
            (own & _treatments) != 0 || (goesOn && before.IsTreatment),
            (own & _cells) != 0 || (goesOn && before.IsCells),
            (own & _treatments) == 0 && goesOn ? before.Steps + 1 : 0,
            sentence.Section);
    }

    private static bool RefersBack(string stem) =>
        stem is "it" or "its" or "they" or "their" or "this" or "thes" or "that" or "thos" or "such" or "result" or "many" or "most" or "some";

    private List<Occurrence> Occurrences(Sentence sentence, List<Token> tokens, ulong[] found, Scope[] scopes, List<int> figures, bool isTreatment)
    {
        var occurrences = new List<Occurrence>(tokens.Count * 8);
        AddProperty(occurrences, "<any>", true);
        AddProperty(occurrences, "<treatment-page>", isTreatment);
        AddProperty(occurrences, "<names-treatment>", Array.Exists(found, classes => (classes & _treatments) != 0));
        AddProperty(occurrences, "<heading>", sentence.Kind is SentenceKind.Heading or SentenceKind.Setting);
        AddProperty(occurrences, "<no-full-stop>", sentence.Kind != SentenceKind.Heading && tokens is [.., { Stem: not ("." or "?" or "\"") }]);
        var symbols = Symbols(tokens, found, scopes);
        AddWords(occurrences, tokens, symbols);
        AddOnPage(occurrences, symbols, isTreatment);
        AddSubject(occurrences, found, scopes);
        AddPairs(occurrences, found, scopes);
        AddNear(occurrences, symbols, figures);
        return occurrences;
    }

    // Most pairs of words have no weight, and their memory would cost more than the look-up.
    private void Add(List<Occurrence> occurrences, Occurrence occurrence)
    {
        if (_isWanted is null || _isWanted(occurrence.Feature)) occurrences.Add(occurrence);
    }

    private void AddProperty(List<Occurrence> occurrences, string name, bool isSet)
    {
        if (isSet && _numberOf(name) is >= 0 and var symbol) Add(occurrences, new(new(Relation.Alone, symbol), -1, -1));
    }

    private int[][] Symbols(List<Token> tokens, ulong[] found, Scope[] scopes)
    {
        var symbols = new int[tokens.Count][];
        Span<int> own = stackalloc int[65];
        for (var i = 0; i < symbols.Length; i++)
        {
            var count = 0;
            var stem = SymbolsOf(tokens[i].Stem)[(int)scopes[i]];
            if (stem >= 0) own[count++] = stem;
            var classSymbols = _classSymbols[(int)scopes[i]];
            for (var left = found[i]; left != 0; left &= left - 1)
            {
                var symbol = classSymbols[BitOperations.TrailingZeroCount(left)];
                if (symbol >= 0) own[count++] = symbol;
            }

            symbols[i] = own[..count].ToArray();
        }

        return symbols;
    }

    // Only stems that have a symbol are kept, so that no text can fill the memory.
    private int[] SymbolsOf(string stem)
    {
        if (_stemSymbols.TryGetValue(stem, out var symbols)) return symbols;
        symbols = [.. Prefixes.Select(prefix => _numberOf($"{prefix}{stem}"))];
        if (symbols.Any(symbol => symbol >= 0)) _stemSymbols.TryAdd(stem, symbols);
        return symbols;
    }

    // Each symbol alone, and with those of the word before it. Articles are left out: "ease a strain", "ease strain".
    private void AddWords(List<Occurrence> occurrences, List<Token> tokens, int[][] symbols)
    {
        var start = _numberOf("^");
        var before = -1;
        for (var i = 0; i < symbols.Length; i++)
        {
            foreach (var symbol in symbols[i]) Add(occurrences, new(new(Relation.Alone, symbol), i, i));
            if (tokens[i].Stem is "a" or "an" or "the" or "\"") continue;
            foreach (var second in symbols[i])
            {
                if (before >= 0)
                {
                    foreach (var first in symbols[before]) Add(occurrences, new(new(Relation.Next, first, second), before, i));
                }
                else if (start >= 0)
                {
                    Add(occurrences, new(new(Relation.Next, start, second), i, i));
                }
            }

            before = i;
        }
    }

    // "It clears up" is a claim on a page about a treatment, and may be a symptom on another.
    private void AddOnPage(List<Occurrence> occurrences, int[][] symbols, bool isTreatment)
    {
        if (_numberOf(isTreatment ? "<treatment-page>" : "<other-page>") is not (>= 0 and var page)) return;
        for (var i = 0; i < symbols.Length; i++)
        {
            foreach (var symbol in symbols[i]) Add(occurrences, new(new(Relation.Later, page, symbol), i, i));
        }
    }

    // The first word for a treatment, an organ or a person is mostly the subject of the sentence.
    private void AddSubject(List<Occurrence> occurrences, ulong[] found, Scope[] scopes)
    {
        var start = _numberOf("^^");
        var subject = Array.FindIndex(found, classes => (classes & _subjects) != 0);
        if (start < 0 || subject < 0) return;
        for (var left = found[subject] & _subjects; left != 0; left &= left - 1)
        {
            var symbol = _classSymbols[(int)scopes[subject]][BitOperations.TrailingZeroCount(left)];
            if (symbol >= 0) Add(occurrences, new(new(Relation.Next, start, symbol), subject, subject));
        }
    }

    private void AddPairs(List<Occurrence> occurrences, ulong[] found, Scope[] scopes)
    {
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] == 0) continue;
            var last = Math.Min(found.Length - 1, i + FarthestPair);
            for (var j = i + 1; j <= last; j++)
            {
                if (found[j] != 0) AddPairs(occurrences, i, found[i], _classSymbols[(int)scopes[i]], j, found[j], _classSymbols[(int)scopes[j]]);
            }
        }
    }

    private void AddPairs(List<Occurrence> occurrences, int i, ulong firsts, int[] firstSymbols, int j, ulong seconds, int[] secondSymbols)
    {
        for (; firsts != 0; firsts &= firsts - 1)
        {
            var first = firstSymbols[BitOperations.TrailingZeroCount(firsts)];
            if (first < 0) continue;
            for (var left = seconds; left != 0; left &= left - 1)
            {
                var second = secondSymbols[BitOperations.TrailingZeroCount(left)];
                if (second >= 0) Add(occurrences, new(new(Relation.Later, first, second), i, j));
            }
        }
    }

    // The word for what is counted or measured is close to its number.
    private void AddNear(List<Occurrence> occurrences, int[][] symbols, List<int> figures)
    {
        if (figures.Count == 0 || _numberOf("<figure>") is not (>= 0 and var number)) return;
        foreach (var figure in figures)
        {
            for (var i = Math.Max(0, figure - NearFigure); i <= Math.Min(symbols.Length - 1, figure + NearFigure); i++)
            {
                if (i == figure) continue;
                foreach (var symbol in symbols[i])
                    Add(occurrences, new(i < figure ? new(Relation.Later, symbol, number) : new(Relation.Later, number, symbol), i, figure));
            }
        }
    }

    private List<int> Figures(string text, List<Token> tokens, ulong[] found, IReadOnlyList<string> settings)
    {
        var figures = new List<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Stem == Token.Number || (found[i] & _numbers) != 0) figures.Add(i);
        }

        if (figures.Count == 0) return figures;
        var counts = NumbersThatName.Blanked(text, settings);
        figures.RemoveAll(figure => counts[tokens[figure].Start] == ' ');
        return figures;
    }

    /// <summary>What a sentence is about, by its own words or by those of the sentences that it goes on from.</summary>
    private sealed record Subject(bool IsTreatment, bool IsCells, int Steps, Section Section);
}
