namespace LiverInfo.Content.Model;

/// <summary>A position in a file.</summary>
/// <param name="Path">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Line">The line, counted from 1 at the start of the file, front matter included.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 code units.</param>
/// <param name="Excerpt">The text of the line; empty if there is none, for example if the file is missing.</param>
public sealed record Location(string Path, int Line, int Column, string Excerpt);
