using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Terms;

/// <summary>A word of the text that is explained in place.</summary>
/// <param name="term">What it means.</param>
/// <param name="words">The word as it stands in the text.</param>
/// <param name="number">Which explanation of this page it is, from 1.</param>
internal sealed class TermInline(Term term, string words, int number) : LeafInline
{
    /// <summary>What it means.</summary>
    public Term Term { get; } = term;

    /// <summary>The word as it stands in the text.</summary>
    public string Words { get; } = words;

    /// <summary>What stands before the word with no space between, such as an opening bracket, and has to stay on its line.</summary>
    public string Before { get; set; } = "";

    /// <summary>What stands after the word with no space between, such as a comma, and has to stay on its line.</summary>
    public string After { get; set; } = "";

    /// <summary>The anchor of its explanation, unique on the page.</summary>
    public string Anchor { get; } = $"term-{number}";
}
