using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown;

/// <summary>An article's text while it is being read: where things are in the file, and where problems go.</summary>
/// <param name="File">The whole file, front matter included.</param>
/// <param name="BodyStart">The offset in the file at which the Markdown begins.</param>
/// <param name="Problems">Where problems go.</param>
internal sealed record Reading(SourceFile File, int BodyStart, ICollection<Diagnostic> Problems)
{
    /// <summary>Where a piece of Markdown begins in the file.</summary>
    public Location At(MarkdownObject markdown) => File.At(BodyStart + markdown.Span.Start);
}
