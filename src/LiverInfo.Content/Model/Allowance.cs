namespace LiverInfo.Content.Model;

/// <summary>An exception to a rule that an author makes for quoted words of an article, in the field <c>allow</c>.</summary>
/// <param name="Rule">The code of the rule, such as <c>LI503</c>.</param>
/// <param name="Text">The words of the article that it holds for.</param>
/// <param name="Why">The author's reason.</param>
/// <param name="At">The location of the quoted words in the field.</param>
public sealed record Allowance(string Rule, string Text, string Why, Location At)
{
    /// <summary>The number of diagnostics that it removes.</summary>
    public int Removed { get; init; }
}
