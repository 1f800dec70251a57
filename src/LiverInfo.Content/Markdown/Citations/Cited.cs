
namespace LiverInfo.Content.Markdown.Citations;

/// <summary>A source that an article cites.</summary>
/// <param name="Source">The source.</param>
/// <param name="At">The location of its first citation.</param>
internal sealed record Cited(Source Source, Location At);
