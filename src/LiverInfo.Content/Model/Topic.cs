using System.Collections.Immutable;

namespace LiverInfo.Content.Model;

/// <summary>A folder of articles with a page of its own.</summary>
/// <param name="Index">The topic's own page.</param>
/// <param name="Articles">Its articles in reading order.</param>
public sealed record Topic(Article Index, ImmutableArray<Article> Articles)
{
    /// <summary>The article before this one, or null for the first.</summary>
    public Article? Before(Article article) => At(Articles.IndexOf(article) - 1);

    /// <summary>The article after this one, or null for the last.</summary>
    public Article? After(Article article) => At(Articles.IndexOf(article) + 1);

    private Article? At(int index) => index >= 0 && index < Articles.Length ? Articles[index] : null;
}
