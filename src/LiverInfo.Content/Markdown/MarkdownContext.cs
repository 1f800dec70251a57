using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown;

/// <summary>An article's text while it is being read: where things are in the file, and where problems go.</summary>
/// <param name="File">The whole file, front matter included.</param>
/// <param name="BodyStart">The offset in the file at which the Markdown begins.</param>
/// <param name="Problems">Where problems go.</param>
internal sealed record MarkdownContext(ContentFile File, int BodyStart, ICollection<Diagnostic> Problems)
{
    /// <summary>Where a piece of Markdown begins in the file.</summary>
    public Location At(MarkdownObject markdown) => File.At(BodyStart + markdown.Span.Start);

    /// <summary>A piece of Markdown as it stands in the file.</summary>
    public ReadOnlySpan<char> SourceOf(MarkdownObject markdown)
    {
        var start = Math.Clamp(BodyStart + markdown.Span.Start, 0, File.Text.Length);
        return File.Text.AsSpan(start, Math.Clamp(markdown.Span.Length, 0, File.Text.Length - start));
    }
}
