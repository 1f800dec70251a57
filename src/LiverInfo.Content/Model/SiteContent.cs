using System.Collections.Frozen;
using System.Collections.Immutable;
using LiverInfo.Content.Model.Results;
using LiverInfo.Content.Model.Reviews;
using LiverInfo.Content.Model.Standards;

namespace LiverInfo.Content.Model;

/// <summary>Everything that a <see cref="Site"/> is made of.</summary>
public sealed record SiteContent
{
    /// <summary>The settings.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>What may be cited, by key.</summary>
    public required FrozenDictionary<string, Source> Sources { get; init; }

    /// <summary>The results of studies, by key.</summary>
    public FrozenDictionary<string, StudyResult> Results { get; init; } = FrozenDictionary<string, StudyResult>.Empty;

    /// <summary>The words that are explained.</summary>
    public required Glossary Glossary { get; init; }

    /// <summary>The register of clinical reviews.</summary>
    public required ReviewRegister Register { get; init; }

    /// <summary>The strings in the language of the site.</summary>
    public required Locale Locale { get; init; }

    /// <summary>The pictures; two versions of one picture have different addresses.</summary>
    public required IEnumerable<ImageFile> Images { get; init; }

    /// <summary>Every article, drafts included; of two with one address, the first counts.</summary>
    public required IEnumerable<Article> Articles { get; init; }

    /// <summary>The addresses of files that have never loaded without errors.</summary>
    public ImmutableArray<UrlPath> Unavailable { get; init; } = [];

    /// <summary>Whether the treatment pages meet the standards.</summary>
    public ImmutableArray<StandardReport> Standards { get; init; } = [];

    /// <summary>The day at the clinic.</summary>
    public required DateOnly Today { get; init; }
}
