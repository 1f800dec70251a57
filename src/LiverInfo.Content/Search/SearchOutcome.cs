using System.Collections.Immutable;

namespace LiverInfo.Content.Search;

/// <summary>The answer to a query.</summary>
/// <param name="Query">What was typed, at most <see cref="Searcher.LongestQuery"/> characters.</param>
/// <param name="Words">What was understood of each word.</param>
/// <param name="Hits">The results, the best first.</param>
/// <param name="IsDanger">Whether the query names an emergency.</param>
public sealed record SearchOutcome(string Query, IReadOnlyList<SearchWord> Words, ImmutableArray<SearchHit> Hits, bool IsDanger)
{
    /// <summary>The query with its corrections; null where nothing was corrected.</summary>
    public string? Corrected => Words.Any(word => word.Corrected is not null) ? string.Join(' ', Words.Select(word => word.Corrected ?? word.Written)) : null;

    /// <summary>Words that nothing was found for.</summary>
    public IEnumerable<SearchWord> Unknown => Words.Where(word => word.Use == WordUse.Unknown);

    /// <summary>Queries that may be meant, where nothing was corrected.</summary>
    public IEnumerable<string> Offers => Words
        .SelectMany((word, place) => word.Use != WordUse.Unknown ? [] : word.Suggestions.Select(one => string.Join(' ', Words.Select((other, at) => at == place ? one.Word.Written : other.Written))))
        .Take(3);
}

/// <summary>A result.</summary>
/// <param name="Section">The section that answers best on its page.</param>
/// <param name="Number">Its number in the index.</param>
/// <param name="Score">How well it answers.</param>
/// <param name="Stems">What was looked for.</param>
public sealed record SearchHit(SearchSection Section, int Number, double Score, ImmutableArray<string> Stems);

/// <summary>A word of a query.</summary>
/// <param name="Written">The word as it was typed.</param>
/// <param name="Folded">The word as words are compared.</param>
/// <param name="Use">What was made of it.</param>
/// <param name="Stems">What is looked for.</param>
public sealed record SearchWord(string Written, string Folded, WordUse Use, ImmutableArray<string> Stems)
{
    /// <summary>The word that was taken in its place, or null.</summary>
    public string? Corrected { get; init; }

    /// <summary>Words that may be meant.</summary>
    public ImmutableArray<Suggestion> Suggestions { get; init; } = [];
}

/// <summary>What was made of a word of a query.</summary>
public enum WordUse
{
    /// <summary>It says little.</summary>
    Stop,

    /// <summary>The site has it.</summary>
    Exact,

    /// <summary>Words of the site begin with it.</summary>
    Prefix,

    /// <summary>It is two words of the site.</summary>
    Split,

    /// <summary>With the next, it is a word of the site.</summary>
    Joined,

    /// <summary>It was taken for a word of the site.</summary>
    Corrected,

    /// <summary>Nothing is known of it.</summary>
    Unknown,
}
