using System.Collections.Immutable;
using LiverInfo.Content.Model.Retractions;

namespace LiverInfo.Content.Retractions;

/// <summary>The sources of the site, found by DOI and by PubMed number.</summary>
internal sealed class KnownPapers
{
    private readonly ILookup<string, KnownPaper> _byDoi;
    private readonly ILookup<string, KnownPaper> _byPubMed;

    /// <param name="sources">The sources; two may have one number.</param>
    public KnownPapers(IEnumerable<SourceIdentity> sources)
    {
        All = [.. sources.Select(source => new KnownPaper(source))];
        _byDoi = All.Where(paper => paper.Source.Doi is not null).ToLookup(paper => paper.Source.Doi!, StringComparer.Ordinal);
        _byPubMed = All.Where(paper => paper.Source.PubMed is not null).ToLookup(paper => paper.Source.PubMed!, StringComparer.Ordinal);
    }

    /// <summary>All of them, in the order of the sources.</summary>
    public ImmutableArray<KnownPaper> All { get; }

    /// <summary>Returns the sources with one of two numbers, as a row has them; null when there is none.</summary>
    public IReadOnlyCollection<KnownPaper>? Find(string doi, string pubMed)
    {
        var found = Doi.Of(doi) is { } number ? _byDoi[number] : [];
        if (PubMedId.Of(pubMed) is { } id && _byPubMed.Contains(id)) found = found.Union(_byPubMed[id]);
        return found.Any() ? [.. found] : null;
    }
}
