namespace LiverInfo.Content.Model.Retractions;

/// <summary>How a source of the site is known elsewhere.</summary>
/// <param name="Key">Its key in <c>_sources.yml</c>.</param>
/// <param name="Doi">Its DOI, as <see cref="Model.Doi.Of"/> gives it, or null.</param>
/// <param name="PubMed">Its number on PubMed, or null.</param>
/// <param name="IsRetracted">Whether it is marked as retracted.</param>
/// <param name="At">The location of its entry.</param>
public sealed record SourceIdentity(string Key, string? Doi, string? PubMed, bool IsRetracted, Location At)
{
    /// <summary>Whether it can be looked up.</summary>
    public bool HasNumber => Doi is not null || PubMed is not null;
}
