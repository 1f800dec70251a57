using System.Collections.Immutable;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Markdown;

/// <summary>What was read from an article's Markdown.</summary>
/// <param name="Body">What readers see.</param>
/// <param name="Links">The links to pages of this site.</param>
/// <param name="Sentences">The sentences, headings and table cells, in order.</param>
/// <param name="Cited">The sources cited, each with the first place that does.</param>
internal sealed record ParsedText(
    ArticleBody Body, ImmutableArray<PageLink> Links, ImmutableArray<Sentence> Sentences, ImmutableArray<Cited> Cited)
{
    /// <summary>A text of which nothing could be read.</summary>
    public static ParsedText Empty { get; } = new(new("", "", [], [], [], [], 0), [], [], []);
}
