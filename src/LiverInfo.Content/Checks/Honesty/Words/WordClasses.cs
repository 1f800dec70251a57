using System.Collections.Immutable;

namespace LiverInfo.Content.Checks.Honesty.Words;

/// <summary>The words and phrases of one meaning, from <c>word-classes.txt</c>: what treats, what is bad, what denies.</summary>
/// <remarks>A set of classes is a number with one bit for each, because every word of every page has one.</remarks>
internal sealed class WordClasses
{
    private readonly Dictionary<string, Phrase[]> _byFirst;

    private WordClasses(ImmutableArray<string> names, IEnumerable<(string First, Phrase Phrase)> phrases)
    {
        Names = names;
        _byFirst = phrases
            .GroupBy(phrase => phrase.First, phrase => phrase.Phrase)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The classes of the shipped file.</summary>
    public static WordClasses Shipped { get; } = Read([.. Resource.Lines("word-classes.txt")]);

    /// <summary>The names of the classes. The place of a name is the bit of its class.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The set of some classes.</summary>
    public ulong SetOf(params ReadOnlySpan<string> names)
    {
        var set = 0UL;
        foreach (var name in names)
        {
            var place = Names.IndexOf(name);
            ArgumentOutOfRangeException.ThrowIfNegative(place, name);
            set |= 1UL << place;
        }

        return set;
    }

    /// <summary>The classes of the words and phrases that begin at each token.</summary>
    public ulong[] Of(IReadOnlyList<Token> tokens)
    {
        var found = new ulong[tokens.Count];
        for (var i = 0; i < found.Length; i++)
        {
            if (!_byFirst.TryGetValue(tokens[i].Stem, out var phrases)) continue;
            foreach (var phrase in phrases)
            {
                if (phrase.IsAt(tokens, i)) found[i] |= phrase.Class;
            }
        }

        return found;
    }

    /// <summary>The number of tokens of the longest phrase of some classes that begins at a token; 0 if there is none.</summary>
    public int LengthAt(IReadOnlyList<Token> tokens, int at, ulong classes) => _byFirst.TryGetValue(tokens[at].Stem, out var phrases)
        ? phrases.Where(phrase => (phrase.Class & classes) != 0 && phrase.IsAt(tokens, at)).Select(phrase => phrase.Rest.Length + 1).DefaultIfEmpty().Max()
        : 0;

    private static WordClasses Read(ImmutableArray<string> lines)
    {
        if (lines.Length > 64) throw new FormatException("A set holds at most 64 classes.");
        return new(
            [.. lines.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)])],
            lines.SelectMany((line, place) => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',')
                .Select(phrase => phrase.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(Stem.Of).ToImmutableArray())
                .Select(stems => (stems[0], new Phrase(1UL << place, stems[1..])))));
    }

    /// <param name="Class">The set of its class alone.</param>
    /// <param name="Rest">The stems after its first.</param>
    private sealed record Phrase(ulong Class, ImmutableArray<string> Rest)
    {
        public bool IsAt(IReadOnlyList<Token> tokens, int at)
        {
            if (at + Rest.Length >= tokens.Count) return false;
            for (var i = 0; i < Rest.Length; i++)
            {
                if (tokens[at + 1 + i].Stem != Rest[i]) return false;
            }

            return true;
        }
    }
}
