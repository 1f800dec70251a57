
namespace LiverInfo.Content.Model.Reviews;

/// <summary>An entry of <c>_reviews.yml</c>: a review of a page.</summary>
/// <param name="Page">The address of the page.</param>
/// <param name="By">The id of the reviewer.</param>
/// <param name="Date">The date of the review.</param>
/// <param name="Read">The <see cref="ReviewFingerprint"/> of the text that was read.</param>
/// <param name="Minor">The minor change that was reviewed, or null for a review of the whole page. A minor change does not change the review date.</param>
/// <param name="At">The locations of the values.</param>
public sealed record ReviewRecord(UrlPath Page, string By, DateOnly Date, string Read, string? Minor, ReviewPlaces At);

/// <summary>The locations of the values of a <see cref="ReviewRecord"/>, for diagnostics.</summary>
/// <param name="Page">The location of the page.</param>
/// <param name="By">The location of the reviewer's id.</param>
/// <param name="Date">The location of the date.</param>
/// <param name="Read">The location of the fingerprint.</param>
/// <param name="Minor">The location of the note, or the start of the entry if there is no note.</param>
public sealed record ReviewPlaces(Location Page, Location By, Location Date, Location Read, Location Minor);
