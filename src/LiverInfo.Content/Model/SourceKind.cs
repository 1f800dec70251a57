using System.Collections.Immutable;

namespace LiverInfo.Content.Model;

/// <summary>
/// The kind of a source, so that a reader can distinguish a trial from a news report. Its words are in <see cref="Locale.SourceKinds"/>.
/// </summary>
/// <param name="Key">The value in <c>_sources.yml</c>.</param>
public sealed record SourceKind(string Key)
{
    /// <summary>Every kind, the strongest evidence about a treatment first.</summary>
    public static ImmutableArray<SourceKind> All { get; } =
    [
        new("systematic-review"),
        new("randomised-trial"),
        new("controlled-study"),
        new("uncontrolled-study"),
        new("case-report"),
        new("guideline"),
        new("review"),
        new("protocol"),
        new("trial-record"),
        new("statistics"),
        new("survey"),
        new("regulator"),
        new("health-service"),
        new("organisation"),
        new("company"),
        new("quality-tool"),
        new("news"),
    ];
}
