using System.Collections.Immutable;

namespace LiverInfo.Content.Model;

/// <summary>
/// How sure the evidence lets anybody be, in the four levels of GRADE (Grading of Recommendations, Assessment,
/// Development and Evaluation).
/// </summary>
/// <param name="Key">How an author writes it in front matter.</param>
/// <param name="Name">How a reader sees it.</param>
/// <param name="Level">From 1, the least sure, to 4.</param>
/// <param name="Meaning">What the level means, in plain words.</param>
public sealed record Certainty(string Key, string Name, int Level, string Meaning)
{
    /// <summary>The highest <see cref="Level"/> there is.</summary>
    public const int Levels = 4;

    /// <summary>Every level, the surest first.</summary>
    public static ImmutableArray<Certainty> All { get; } =
    [
        new("high", "High certainty", 4,
            "Many good studies agree. New studies are unlikely to change what we think."),
        new("moderate", "Moderate certainty", 3,
            "The true effect is likely to be close to what studies found, but it could be quite different."),
        new("low", "Low certainty", 2,
            "The studies are few or have weak points. The true effect may be quite different."),
        new("very-low", "Very low certainty", 1,
            "The studies are small, weak or disagree. The true effect is likely to be different from what they found."),
    ];
}
