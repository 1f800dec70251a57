using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Terms;

/// <summary>A term that is explained in place.</summary>
/// <param name="term">The term.</param>
/// <param name="words">The text that names it.</param>
/// <param name="number">Its number among the explanations of the page, from 1.</param>
internal sealed class TermInline(Term term, string words, int number) : LeafInline
{
    /// <summary>The term.</summary>
    public Term Term { get; } = term;

    /// <summary>The text that names it.</summary>
    public string Words { get; } = words;

    /// <summary>The link that it replaces, with the inlines of <see cref="Words"/>; null when the author did not write one.</summary>
    public LinkInline? Link { get; init; }

    /// <summary>The characters directly before it, such as an opening bracket, which must be on the same line.</summary>
    public string Before { get; set; } = "";

    /// <summary>The offset of <see cref="Before"/> in the Markdown.</summary>
    public int BeforeStart { get; set; }

    /// <summary>The characters directly after it, such as a comma, which must be on the same line.</summary>
    public string After { get; set; } = "";

    /// <summary>The offset of <see cref="After"/> in the Markdown.</summary>
    public int AfterStart { get; set; }

    /// <summary>The anchor of its explanation, unique on the page.</summary>
    public string Anchor { get; } = $"term-{number}";
}
