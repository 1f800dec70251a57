namespace LiverInfo.Content.Model.Retractions;

/// <summary>What a row of a retraction file says of a paper.</summary>
/// <param name="Nature">What happened to the paper, in the words of the file.</param>
/// <param name="Date">The day of the notice; null when it is not given.</param>
/// <param name="Reasons">The reasons, separated by semicolons; empty when none is given.</param>
/// <param name="NoticeDoi">The DOI of the notice, or null.</param>
public sealed record RetractionNotice(string Nature, DateOnly? Date, string Reasons, string? NoticeDoi)
{
    /// <summary>Whether the paper was taken back.</summary>
    public bool IsRetraction => Is("Retraction");

    /// <summary>Whether an earlier retraction was taken back.</summary>
    public bool IsReinstatement => Is("Reinstatement");

    /// <summary>Whether the journal doubts the paper.</summary>
    public bool IsConcern => Is("Expression of concern");

    private bool Is(string nature) => Nature.Equals(nature, StringComparison.OrdinalIgnoreCase);
}
