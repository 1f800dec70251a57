using System.Collections.Frozen;
using System.Collections.Immutable;
using LiverInfo.Content.Markdown.Links;
using LiverInfo.Content.Model.Reviews;
using LiverInfo.Content.Search;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks;

/// <summary>What the checks of the whole site read.</summary>
/// <param name="Site">The site.</param>
/// <param name="Parsed">The articles that loaded.</param>
/// <param name="Links">Every link to a page of this site, in articles and in settings.</param>
/// <param name="PublishedBefore">Every address that was ever published.</param>
/// <param name="Rules">The rules of the language.</param>
internal sealed record SiteContext(
    Site Site, IReadOnlyCollection<ParsedArticle> Parsed, IEnumerable<PageLink> Links, IReadOnlyCollection<UrlPath> PublishedBefore, ITextRules Rules)
{
    /// <summary>The index of the search.</summary>
    public required SearchIndex Index { get; init; }

    /// <summary>The entries of <c>_sources.yml</c>; empty when the file did not load.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];

    /// <summary>The entries of <c>_results.yml</c>; empty when there is no such file, or it did not load.</summary>
    public IReadOnlyList<ResultEntry> Results { get; init; } = [];

    /// <summary>The entries of <c>_glossary.yml</c>; empty when the file did not load.</summary>
    public IReadOnlyList<TermEntry> Terms { get; init; } = [];

    /// <summary>The sentences of the caution on every page.</summary>
    public ImmutableArray<Sentence> Banner { get; init; } = [];

    /// <summary>The sentences of other settings, of people and of drawings.</summary>
    public ImmutableArray<Sentence> Others { get; init; } = [];

    /// <summary>The records of <c>_reviews.yml</c>; empty when the file did not load.</summary>
    public IReadOnlyList<ReviewRecord> Reviews { get; init; } = [];

    /// <summary>The people of <c>_people.yml</c>, by id; empty when the file did not load.</summary>
    public IReadOnlyDictionary<string, Person> People { get; init; } = FrozenDictionary<string, Person>.Empty;
}
