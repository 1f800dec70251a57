
namespace LiverInfo.Content.Model;

/// <summary>An article's Markdown, turned into HTML that holds nothing the pipeline does not allow.</summary>
/// <param name="InShort">The HTML of the "In short" box, or empty; it stands above the contents list, apart from the text.</param>
/// <param name="Html">The HTML of the rest.</param>
/// <param name="Headings">The second-level headings, which make the contents list.</param>
/// <param name="Anchors">Every anchor that can be linked to.</param>
/// <param name="Citations">The sources cited, in the order of their numbers.</param>
/// <param name="Terms">The words of the glossary that are explained in it.</param>
/// <param name="Words">How many words there are to read.</param>
public sealed record ArticleBody(
    string InShort,
    string Html,
    EquatableArray<Heading> Headings,
    EquatableArray<string> Anchors,
    EquatableArray<Citation> Citations,
    EquatableArray<Term> Terms,
    int Words);

/// <summary>A heading that can be linked to.</summary>
/// <param name="Id">Its anchor, unique on the page.</param>
/// <param name="Text">Its words.</param>
public sealed record Heading(string Id, string Text);

/// <summary>A source as one article cites it.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Source">The source.</param>
/// <param name="Mentions">How many times the article cites it, at least 1.</param>
public sealed record Citation(int Number, Source Source, int Mentions)
{
    /// <summary>The anchor of its entry in the list at the foot.</summary>
    public string Anchor => $"source-{Number}";

    /// <summary>The anchor of one place that cites it.</summary>
    /// <param name="mention">Which place, from 1.</param>
    public string MentionAnchor(int mention) => $"cited-{Number}-{mention}";
}
