using LiverInfo.Content.Model.Results;

namespace LiverInfo.Content.Model;

/// <summary>An article's Markdown, rendered to HTML that contains only what the pipeline allows.</summary>
/// <param name="InShort">The HTML of the "In short" box, or empty; the page shows it above the contents list.</param>
/// <param name="Html">The HTML of the rest.</param>
/// <param name="Headings">The second-level headings, for the contents list.</param>
/// <param name="Anchors">Every anchor that can be linked to.</param>
/// <param name="Citations">The sources cited, in the order of their numbers.</param>
/// <param name="Terms">The words of the glossary that are explained in it.</param>
/// <param name="Results">The results of studies that it shows, in order.</param>
/// <param name="Words">The number of words to read.</param>
public sealed record ArticleBody(
    string InShort,
    string Html,
    EquatableArray<Heading> Headings,
    EquatableArray<string> Anchors,
    EquatableArray<Citation> Citations,
    EquatableArray<Term> Terms,
    EquatableArray<StudyResult> Results,
    int Words)
{
    /// <summary>The text for the search, by the heading above it, in order; what is above the first heading comes first.</summary>
    public EquatableArray<ArticleSection> Sections { get; init; } = [];

    /// <summary>The HTML of the rest, split at the places of parts that the site makes.</summary>
    public IEnumerable<PagePart> Parts => PagePart.In(Html);

    /// <summary>Whether parts of it are folded away until a reader opens them.</summary>
    public bool HasFolded => Html.Contains("<details", StringComparison.Ordinal) || InShort.Contains("<details", StringComparison.Ordinal);

    /// <summary>Whether the page shows the report on the standards.</summary>
    public bool ShowsStandards => Shows(PagePart.Standards);

    /// <summary>Whether the page shows a part that the site makes.</summary>
    /// <param name="part">The name of the part.</param>
    public bool Shows(string part) => Html.Contains(PagePart.MarkOf(part), StringComparison.Ordinal);
}

/// <summary>A heading that can be linked to.</summary>
/// <param name="Id">Its anchor, unique on the page.</param>
/// <param name="Text">Its words.</param>
public sealed record Heading(string Id, string Text);

/// <summary>The sentences below one heading.</summary>
/// <param name="Id">The anchor of the heading; empty above the first one.</param>
/// <param name="Heading">The words of the heading; empty above the first one.</param>
/// <param name="Parts">The titles of parts of it that have no anchor, such as boxes to open.</param>
/// <param name="Sentences">The sentences, without markup.</param>
public sealed record ArticleSection(string Id, string Heading, EquatableArray<string> Parts, EquatableArray<string> Sentences);

/// <summary>A source as one article cites it.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Source">The source.</param>
/// <param name="Mentions">The number of citations of it, at least 1.</param>
public sealed record Citation(int Number, Source Source, int Mentions)
{
    /// <summary>The anchor of its entry in the list of sources.</summary>
    public string Anchor => $"source-{Number}";

    /// <summary>Returns the anchor of one citation.</summary>
    /// <param name="mention">The number of the citation, from 1.</param>
    public string MentionAnchor(int mention) => $"cited-{Number}-{mention}";
}
