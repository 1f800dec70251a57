namespace LiverInfo.Content.Search;

/// <summary>
/// A set of words that is small enough to be sent: hashes of 22 bits. One of some hundreds of other words is taken for a known one, and
/// is then offered a correction in place of getting one.
/// </summary>
public sealed class KnownWords
{
    private const int Bits = 22;

    private readonly int[] _hashes;

    /// <param name="hashes">The hashes of the words.</param>
    public KnownWords(IEnumerable<int> hashes) => _hashes = [.. hashes.Distinct().Order()];

    /// <summary>The hashes in ascending order.</summary>
    public ReadOnlySpan<int> Hashes => _hashes;

    /// <summary>Returns whether a word is known.</summary>
    public bool Contains(string word) => Array.BinarySearch(_hashes, Hash(word)) >= 0;

    /// <summary>Hashes a word.</summary>
    public static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return (int)((hash ^ (hash >> Bits)) & ((1u << Bits) - 1));
    }
}
