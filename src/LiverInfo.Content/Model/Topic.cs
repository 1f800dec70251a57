using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LiverInfo.Content.Model;

/// <summary>A folder of articles with a page of its own.</summary>
public sealed class Topic
{
    private readonly FrozenDictionary<UrlPath, int> _places;

    /// <param name="index">The topic's own page.</param>
    /// <param name="articles">Its articles in reading order.</param>
    public Topic(Article index, ImmutableArray<Article> articles)
    {
        (Index, Articles) = (index, articles);
        _places = articles.Select((article, place) => (article.Address, place)).ToFrozenDictionary(pair => pair.Address, pair => pair.place);
    }

    /// <summary>The topic's own page.</summary>
    public Article Index { get; }

    /// <summary>Its articles in reading order.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>Returns the article before one of the topic's, or null for the first; null for any other article.</summary>
    public Article? Before(Article article) => At(article, -1);

    /// <summary>Returns the article after one of the topic's, or null for the last; null for any other article.</summary>
    public Article? After(Article article) => At(article, 1);

    private Article? At(Article article, int step) =>
        _places.TryGetValue(article.Address, out var place) && place + step >= 0 && place + step < Articles.Length ? Articles[place + step] : null;
}
