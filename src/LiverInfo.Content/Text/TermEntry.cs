using System.Collections.Immutable;

namespace LiverInfo.Content.Text;

/// <summary>An entry of <c>_glossary.yml</c>.</summary>
/// <param name="Term">The term.</param>
/// <param name="Meaning">The sentences that explain it.</param>
internal sealed record TermEntry(Term Term, ImmutableArray<Sentence> Meaning)
{
    /// <summary>The term itself and how it is said, which readers see beside its meaning.</summary>
    public ImmutableArray<Sentence> Names { get; init; } = [];
}
