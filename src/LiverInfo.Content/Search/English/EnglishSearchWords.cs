using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LiverInfo.Content.Search.English;

/// <summary>What the search knows of English, whatever the content.</summary>
internal sealed class EnglishSearchWords
{
    private const string StopWords =
        "a about after all also am an and any are as at be been being but by can could did do does doing for from get got had has have he her him his how i if in into is it its "
        + "just me my of on or our out please she should so some than that the their them then there these they this to too up us use used using was we were what when where which "
        + "who why will with would you your dont im ive whats";

    // The words in one text, because seventy thousand strings take twice the memory.
    private readonly Lazy<(string Text, int[] Starts)> _words;
    private readonly Lazy<int[]> _sounds;

    private EnglishSearchWords() => (_words, _sounds) = (new(ReadWords), new(ReadSounds));

    /// <summary>The words. They are read once, and the long list only where the spelling is checked.</summary>
    public static EnglishSearchWords Instance { get; } = new();

    /// <summary>Words that say little; they count only where a query has no others.</summary>
    public FrozenSet<string> Stops { get; } = StopWords.Split(' ').ToFrozenSet();

    /// <summary>Words that change nothing in a name: "my liver" is "your liver".</summary>
    public FrozenSet<string> Fillers { get; } = "a an the my your our his her their i you we me us he she they it".Split(' ').ToFrozenSet();

    /// <summary>How many English words there are, names of medicines included. They are spelt rightly, and so never corrected.</summary>
    public int Count => _words.Value.Starts.Length;

    /// <summary>A word, in the spelling of <see cref="WordForms.Fold"/>. They are sorted by their letters.</summary>
    public ReadOnlySpan<char> this[int number]
    {
        get
        {
            var (text, starts) = _words.Value;
            return LineAt(text, starts[number]);
        }
    }

    /// <summary>Names of medicines.</summary>
    public ImmutableArray<string> Medicines { get; } = [.. Lines("medicine-names.txt")];

    /// <summary>Pairs of words that must not be taken for each other.</summary>
    public ImmutableArray<(string One, string Other)> Pairs { get; } = [.. Lines("dangerous-pairs.txt").Select(line => line.Split(' ')).Select(pair => (pair[0], pair[1]))];

    /// <summary>Dangers; of each, all groups have to occur, and of a group one word.</summary>
    public ImmutableArray<ImmutableArray<ImmutableArray<string>>> Dangers { get; } =
        [.. Lines("danger-words.txt").Select(line => line.Split(' ').Select(group => group.Split('|').Select(WordForms.Fold).ToImmutableArray()).ToImmutableArray())];

    /// <summary>Returns whether a word is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> folded)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = this[middle].SequenceCompareTo(folded);
            if (order == 0) return true;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return false;
    }

    /// <summary>A hash of how a word sounds.</summary>
    public int SoundHash(int number) => _sounds.Value[number];

    /// <summary>Hashes a sound.</summary>
    public static int Hash(ReadOnlySpan<char> sound)
    {
        var hash = 2166136261u;
        foreach (var c in sound) hash = (hash ^ c) * 16777619u;
        return (int)hash;
    }

    private (string Text, int[] Starts) ReadWords()
    {
        var text = WordForms.FoldLines(string.Join('\n', Lines("english-words.txt").Concat(Medicines)));
        var starts = Starts(text).ToArray();
        starts.AsSpan().Sort((one, other) => LineAt(text, one).SequenceCompareTo(LineAt(text, other)));
        return (text, starts);
    }

    private int[] ReadSounds()
    {
        var sounds = WordForms.SoundLines(string.Join('\n', Enumerable.Range(0, Count).Select(number => this[number].ToString())));
        return [.. Starts(sounds).Select(start => Hash(LineAt(sounds, start)))];
    }

    private static ReadOnlySpan<char> LineAt(string lines, int start)
    {
        var rest = lines.AsSpan(start);
        return rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest;
    }

    private static IEnumerable<int> Starts(string lines)
    {
        for (var at = 0; at >= 0; at = lines.IndexOf('\n', at) is >= 0 and var end ? end + 1 : -1) yield return at;
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(EnglishSearchWords).Assembly.GetManifestResourceStream($"Search/{name}") ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
