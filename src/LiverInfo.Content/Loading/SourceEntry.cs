using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Loading;

/// <summary>A source as it stands in <c>_sources.yml</c>.</summary>
/// <param name="Source">The source.</param>
/// <param name="Found">The sentences that say what it found.</param>
/// <param name="CheckedAt">Where the day of the last look at it is written.</param>
internal sealed record SourceEntry(Source Source, ImmutableArray<Sentence> Found, Location CheckedAt);
