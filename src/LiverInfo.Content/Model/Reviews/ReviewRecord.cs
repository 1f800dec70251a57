using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Model.Reviews;

/// <summary>One entry of <c>_reviews.yml</c>: somebody read a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="By">The id of the person.</param>
/// <param name="Date">The day.</param>
/// <param name="Read">The <see cref="ReviewFingerprint"/> of what was read.</param>
/// <param name="Minor">What small change was looked at, or null when the whole page was reviewed. A small change does not move the date of the review.</param>
/// <param name="At">Where each of these is written.</param>
public sealed record ReviewRecord(UrlPath Page, string By, DateOnly Date, string Read, string? Minor, ReviewPlaces At);

/// <summary>Where the parts of a <see cref="ReviewRecord"/> are written, so that a problem is told on its own line.</summary>
/// <param name="Page">The place of the page.</param>
/// <param name="By">The place of the person's id.</param>
/// <param name="Date">The place of the day.</param>
/// <param name="Read">The place of the fingerprint.</param>
/// <param name="Minor">The place of the note; where there is none, the start of the entry.</param>
public sealed record ReviewPlaces(Location Page, Location By, Location Date, Location Read, Location Minor);
