namespace LiverInfo.Content.Model.History;

/// <summary>What was noted about a page when it was published before.</summary>
/// <param name="FirstAddress">The address that it had first.</param>
/// <param name="Fingerprint">The <see cref="Article.Fingerprint"/> of the text that was published last.</param>
/// <param name="AddedOn">The day on which it was first published; null for a page of the first edition.</param>
/// <param name="EditedOn">The day on which its text was last published with an edit; null before the first edit.</param>
public sealed record PageRecord(string FirstAddress, string Fingerprint, DateOnly? AddedOn, DateOnly? EditedOn)
{
    // Only a page that is saved hundreds of times while it is on the site reaches it.
    private const int MostEarlier = 500;

    /// <summary>The texts before, the oldest first; at most the last 500.</summary>
    public EquatableArray<EarlierText> Earlier { get; init; } = [];

    /// <summary>Returns the record after another text was published.</summary>
    /// <param name="leaflet">The number of the text before.</param>
    /// <param name="fingerprint">The fingerprint of the new text.</param>
    /// <param name="day">The day.</param>
    internal PageRecord With(string leaflet, string fingerprint, DateOnly day) => this with
    {
        Fingerprint = fingerprint,
        EditedOn = day,
        Earlier = [.. Earlier.Where(earlier => earlier.Leaflet != leaflet).Append(new(leaflet, day)).TakeLast(MostEarlier)],
    };
}

/// <summary>A text that a page had before.</summary>
/// <param name="Leaflet">The number on paper: <see cref="Leaflets.LeafletId"/>.</param>
/// <param name="ReplacedOn">The day on which another text took its place.</param>
public sealed record EarlierText(string Leaflet, DateOnly ReplacedOn);
