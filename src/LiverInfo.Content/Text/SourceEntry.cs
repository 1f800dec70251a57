using System.Collections.Immutable;

namespace LiverInfo.Content.Text;

/// <summary>An entry of <c>_sources.yml</c>.</summary>
/// <param name="Source">The source.</param>
/// <param name="Found">The sentences about its findings.</param>
/// <param name="CheckedAt">The location of the date on which it was last checked.</param>
internal sealed record SourceEntry(Source Source, ImmutableArray<Sentence> Found, Location CheckedAt);
