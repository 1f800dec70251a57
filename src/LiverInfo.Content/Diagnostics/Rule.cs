namespace LiverInfo.Content.Diagnostics;

/// <summary>Describes one kind of problem. Every <see cref="Diagnostic"/> refers to its rule.</summary>
/// <param name="Code">A stable identifier such as <c>LI104</c>.</param>
/// <param name="Title">What is wrong, in 2 to 6 words.</param>
/// <param name="Why">The requirement that the rule protects, in one sentence.</param>
/// <param name="Category">The part of an author's work that the rule belongs to.</param>
/// <param name="Severity">Whether the problem is an error or a warning.</param>
/// <param name="Effect">Whether the problem prevents publication.</param>
public sealed record Rule(string Code, string Title, string Why, RuleCategory Category, Severity Severity, RuleEffect Effect)
{
    /// <summary>The name that excludes this warning from <c>check --strict</c>; null if it cannot be excluded.</summary>
    public string? AllowName { get; init; }

    /// <summary>Whether an author may make an exception for quoted words; only a rule about the words of an article takes one.</summary>
    public bool TakesExceptions { get; init; }

    /// <summary>
    /// How often the rule was right where it was measured, on what and by whom, in a sentence or two; null when it was not measured.
    /// </summary>
    public string? MeasuredPrecision { get; init; }

    /// <summary>Reads what the rule looks at, with content that breaks it and content that keeps it; null for a rule that no content breaks.</summary>
    public RuleExample? ReadExample() => RuleExample.Of(Code);

    /// <summary>Creates a diagnostic of this rule.</summary>
    /// <param name="at">The location of the problem.</param>
    /// <param name="message">What is wrong and why it matters.</param>
    /// <param name="fix">How to fix it.</param>
    internal Diagnostic At(Location at, string message, string fix) => new(this, at, message, fix);
}
