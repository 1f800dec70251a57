namespace LiverInfo.Content.Model.History;

/// <summary>What was noted about a page when it was published before.</summary>
/// <param name="FirstAddress">The address that it had first.</param>
/// <param name="Fingerprint">The <see cref="Article.Fingerprint"/> of the text that was published last.</param>
/// <param name="AddedOn">The day on which it was first published; null for a page of the first edition.</param>
/// <param name="EditedOn">The day on which its text was last published with an edit; null before the first edit.</param>
public sealed record PageRecord(string FirstAddress, string Fingerprint, DateOnly? AddedOn, DateOnly? EditedOn);
