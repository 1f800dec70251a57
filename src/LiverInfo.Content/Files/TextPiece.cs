namespace LiverInfo.Content.Files;

/// <summary>A part of the text of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">The offset at which the part begins.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct TextPiece(ContentFile File, int Start, int Length);
