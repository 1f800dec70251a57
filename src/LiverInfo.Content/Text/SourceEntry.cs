using System.Collections.Immutable;
using LiverInfo.Content.Model.Retractions;

namespace LiverInfo.Content.Text;

/// <summary>An entry of <c>_sources.yml</c>.</summary>
/// <param name="Source">The source.</param>
/// <param name="Identity">How it is known elsewhere.</param>
/// <param name="Found">The sentences about its findings.</param>
/// <param name="CheckedAt">The location of the date on which it was last checked.</param>
internal sealed record SourceEntry(Source Source, SourceIdentity Identity, ImmutableArray<Sentence> Found, Location CheckedAt);
