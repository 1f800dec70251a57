using System.Collections.Immutable;
using LiverInfo.Content.Model.Results;

namespace LiverInfo.Content.Text;

/// <summary>An entry of <c>_results.yml</c>.</summary>
/// <param name="Result">The result.</param>
/// <param name="Sentences">Its texts that readers see.</param>
/// <param name="At">The location of what it measures.</param>
internal sealed record ResultEntry(StudyResult Result, ImmutableArray<Sentence> Sentences, Location At);
