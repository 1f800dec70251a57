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
    private readonly Lazy<(string Text, int[] Starts, int[] Sounds)> _words;

    private EnglishSearchWords() => _words = new(ReadWords);

    /// <summary>The words. They are read once, and the long list only where the spelling is looked at.</summary>
    public static EnglishSearchWords Instance { get; } = new();

    /// <summary>Words that say little; they count only where a query has no others.</summary>
    public FrozenSet<string> Stops { get; } = StopWords.Split(' ').ToFrozenSet();

    /// <summary>Words that change nothing in a name: "my liver" is "your liver".</summary>
    public FrozenSet<string> Fillers { get; } = "a an the my your our his her their i you we me us he she they it".Split(' ').ToFrozenSet();

    /// <summary>How many English words there are, names of medicines included. They are spelt rightly, and so never corrected.</summary>
    public int Count => _words.Value.Starts.Length;

    /// <summary>A word, in the spelling of <see cref="WordForms.Fold"/>.</summary>
    public ReadOnlySpan<char> this[int number]
    {
        get
        {
            var (text, starts, _) = _words.Value;
            return text.AsSpan(starts[number], (number + 1 < starts.Length ? starts[number + 1] : text.Length + 1) - starts[number] - 1);
        }
    }

    /// <summary>Names of medicines.</summary>
    public ImmutableArray<string> Medicines { get; } = [.. Lines("medicine-names.txt")];

    /// <summary>Pairs of words that must not be taken for each other.</summary>
    public ImmutableArray<(string One, string Other)> Pairs { get; } = [.. Lines("dangerous-pairs.txt").Select(line => line.Split(' ')).Select(pair => (pair[0], pair[1]))];

    /// <summary>Dangers; of each, all groups have to occur, and of a group one word.</summary>
    public ImmutableArray<ImmutableArray<ImmutableArray<string>>> Dangers { get; } =
        [.. Lines("danger-words.txt").Select(line => line.Split(' ').Select(group => group.Split('|').Select(WordForms.Fold).ToImmutableArray()).ToImmutableArray())];

    /// <summary>A hash of how a word sounds.</summary>
    public int SoundHash(int number) => _words.Value.Sounds[number];

    /// <summary>Hashes a sound.</summary>
    public static int Hash(ReadOnlySpan<char> sound)
    {
        var hash = 2166136261u;
        foreach (var c in sound) hash = (hash ^ c) * 16777619u;
        return (int)hash;
    }

    private (string Text, int[] Starts, int[] Sounds) ReadWords()
    {
        var text = WordForms.FoldLines(string.Join('\n', Lines("english-words.txt").Concat(Medicines)));
        var sounds = WordForms.SoundLines(text);
        return (
            text,
            [.. Starts(text)],
            [.. Starts(sounds).Zip(Starts(sounds).Skip(1).Append(sounds.Length + 1), (start, next) => Hash(sounds.AsSpan(start, next - start - 1)))]);
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
