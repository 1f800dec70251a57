namespace LiverInfo.Content.Diagnostics;

/// <summary>A problem in the content. Invalid content is reported as diagnostics, not as exceptions.</summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="At">The location of the problem.</param>
/// <param name="Message">What is wrong and why it matters, in whole sentences.</param>
/// <param name="Fix">How to fix it.</param>
public sealed record Diagnostic(Rule Rule, Location At, string Message, string Fix)
{
    /// <summary>The words of the article that it is about, from its location on; null where it is about a place only.</summary>
    public string? Words { get; init; }

    /// <summary>The code of the rule.</summary>
    public string Code => Rule.Code;

    /// <summary>The severity of the rule.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>A change of the file that does what <see cref="Fix"/> says; null when a person has to decide.</summary>
    public TextEdit? Edit { get; init; }
}
