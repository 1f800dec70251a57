using System.Collections.Immutable;

namespace LiverInfo.Content.Model;

/// <summary>
/// The certainty of the evidence, in the four levels of GRADE (Grading of Recommendations, Assessment, Development and Evaluation).
/// Its words are in <see cref="Locale.Certainties"/>.
/// </summary>
/// <param name="Key">The value in front matter.</param>
/// <param name="Level">From 1, the least certain, to 4.</param>
public sealed record Certainty(string Key, int Level)
{
    /// <summary>The highest <see cref="Level"/>.</summary>
    public const int Levels = 4;

    /// <summary>Every level, the most certain first.</summary>
    public static ImmutableArray<Certainty> All { get; } = [new("high", 4), new("moderate", 3), new("low", 2), new("very-low", 1)];
}
