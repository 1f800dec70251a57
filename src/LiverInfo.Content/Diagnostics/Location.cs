namespace LiverInfo.Content.Diagnostics;

/// <summary>A place in a file that an author can go to.</summary>
/// <param name="Path">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Line">The line, counted from 1 at the top of the file, front matter included.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 characters.</param>
/// <param name="Excerpt">The text of that line, or empty when the file has none (a missing file, say).</param>
public sealed record Location(string Path, int Line, int Column, string Excerpt);
