using System.Collections.Immutable;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Loading;

/// <summary>A term as it stands in <c>_glossary.yml</c>.</summary>
/// <param name="Term">The term.</param>
/// <param name="Meaning">The sentences that explain it.</param>
internal sealed record TermEntry(Term Term, ImmutableArray<Sentence> Meaning);
