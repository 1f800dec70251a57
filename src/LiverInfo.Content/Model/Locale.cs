using System.Collections.Frozen;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Model;

/// <summary>
/// Every string that readers see and that is not content, in one language. Messages to authors are not included. A string whose name
/// ends in <c>Html</c> is HTML, and its parameters are HTML too; all others are plain text and are encoded when they are rendered.
/// </summary>
/// <remarks>The instance of a language is a static property, so that comparing two views compares references.</remarks>
/// <param name="Language">The language tag, for the <c>lang</c> attribute.</param>
/// <param name="Day">A date with the month in letters, because 11/12 is two different days.</param>
/// <param name="Layout">The strings of the layout and of parts that several pages share.</param>
/// <param name="Article">The strings of pages that are made from an article.</param>
/// <param name="Review">The strings about the review of a page.</param>
/// <param name="Sources">The strings about sources, on a page and on the page of sources.</param>
/// <param name="Glossary">The strings of the glossary page.</param>
/// <param name="Status">The strings of pages that show an error.</param>
/// <param name="Markdown">The strings within the text of an article.</param>
/// <param name="Certainties">The strings of each <see cref="Certainty"/>, by key.</param>
/// <param name="SourceKinds">The strings of each <see cref="SourceKind"/>, by key.</param>
public sealed partial record Locale(
    string Language,
    Func<DateOnly, string> Day,
    Locale.LayoutStrings Layout,
    Locale.ArticleStrings Article,
    Locale.ReviewStrings Review,
    Locale.SourceStrings Sources,
    Locale.GlossaryStrings Glossary,
    Locale.StatusStrings Status,
    Locale.MarkdownStrings Markdown,
    FrozenDictionary<string, Locale.CertaintyStrings> Certainties,
    FrozenDictionary<string, Locale.SourceKindStrings> SourceKinds)
{
    /// <summary>The strings of the layout and of parts that several pages share.</summary>
    /// <param name="SiteName">The name of the site.</param>
    /// <param name="HomeTitle">The title in the browser of the home page, from its own title.</param>
    /// <param name="PageTitle">The title in the browser of every other page, from its own title.</param>
    /// <param name="SkipToContent">The link past the header.</param>
    /// <param name="Shortcuts">The label of the links in the header.</param>
    /// <param name="Contact">The link to the contact page.</param>
    /// <param name="Menu">The link to the menu, and its label.</param>
    /// <param name="Important">The label of the consult banner.</param>
    /// <param name="Breadcrumb">The label of the breadcrumb.</param>
    /// <param name="Home">The link to the home page in the breadcrumb.</param>
    /// <param name="OnThisPage">The heading of a list of contents.</param>
    /// <param name="AndMore">The end of a list that is cut short, from the number of pages left out.</param>
    /// <param name="SourcesLink">The link to the page of sources in the menu.</param>
    /// <param name="RunByHtml">Who runs the site, from the name of the clinic.</param>
    public sealed record LayoutStrings(
        string SiteName,
        Func<string, string> HomeTitle,
        Func<string, string> PageTitle,
        string SkipToContent,
        string Shortcuts,
        string Contact,
        string Menu,
        string Important,
        string Breadcrumb,
        string Home,
        string OnThisPage,
        Func<int, string> AndMore,
        string SourcesLink,
        Func<string, string> RunByHtml);

    /// <summary>The strings of pages that are made from an article.</summary>
    /// <param name="AlsoOnThisSite">The heading of the other topics on the home page.</param>
    /// <param name="PagesOnThisTopic">The heading of the articles of a topic.</param>
    /// <param name="ReadingTime">The time to read the page, from the number of minutes.</param>
    /// <param name="Updated">The date of the last change.</param>
    /// <param name="HowSure">The beginning of the heading about certainty; the name of the level follows.</param>
    /// <param name="CertaintyLink">The link to what the levels of certainty mean.</param>
    /// <param name="MoreIn">The label of the links to other articles, from the title of the topic.</param>
    /// <param name="Before">The words before the title of the previous article.</param>
    /// <param name="Next">The words before the title of the next article.</param>
    public sealed record ArticleStrings(
        string AlsoOnThisSite,
        string PagesOnThisTopic,
        Func<int, string> ReadingTime,
        Func<DateOnly, string> Updated,
        string HowSure,
        string CertaintyLink,
        Func<string, string> MoreIn,
        string Before,
        string Next);

    /// <summary>The strings about the review of a page.</summary>
    /// <param name="Heading">The heading.</param>
    /// <param name="Waiting">In short: the page is not reviewed.</param>
    /// <param name="ReviewedOn">In short: the page was reviewed on a day.</param>
    /// <param name="ChangedSinceReviewOn">In short: the page was changed since its review on a day.</param>
    /// <param name="ReviewedBy">Who reviewed the page, on which day, and when the next review is due.</param>
    /// <param name="ChangedSince">The page was changed since its review.</param>
    /// <param name="Interests">The declared interests of the reviewer.</param>
    /// <param name="NotReviewed">The page is not reviewed.</param>
    /// <param name="WrittenFromSources">A page that is not reviewed, but has sources, was written from them.</param>
    /// <param name="HowWeReview">The link to how pages are reviewed.</param>
    /// <param name="Overdue">The page is overdue for review.</param>
    /// <param name="OverdueSince">Since which day it is overdue, and what to do.</param>
    /// <param name="Changes">The heading of the list of changes.</param>
    public sealed record ReviewStrings(
        string Heading,
        string Waiting,
        Func<DateOnly, string> ReviewedOn,
        Func<DateOnly, string> ChangedSinceReviewOn,
        Func<Reviewed, string> ReviewedBy,
        string ChangedSince,
        Func<string, string> Interests,
        string NotReviewed,
        string WrittenFromSources,
        string HowWeReview,
        string Overdue,
        Func<DateOnly, string> OverdueSince,
        string Changes);

    /// <summary>The strings about sources, on a page and on the page of sources.</summary>
    /// <param name="Heading">The heading of the sources of an article.</param>
    /// <param name="BackTo">The link back to a citation, from the number of the source and, if it is cited more than once, of the place.</param>
    /// <param name="FindingsLink">The link to the page of sources.</param>
    /// <param name="ListedOnly">The source itself was not read.</param>
    /// <param name="Checked">The day on which the source was last checked.</param>
    /// <param name="Retracted">The source was retracted.</param>
    /// <param name="Title">The title of the page of sources.</param>
    /// <param name="Description">The description of the page of sources.</param>
    /// <param name="IntroductionHtml">How the page of sources is ordered, from the addresses of the glossary and of how pages are reviewed.</param>
    /// <param name="CitedBy">How many pages cite a source.</param>
    public sealed record SourceStrings(
        string Heading,
        Func<int, int?, string> BackTo,
        string FindingsLink,
        string ListedOnly,
        Func<DateOnly, string> Checked,
        string Retracted,
        string Title,
        string Description,
        Func<string, string, string> IntroductionHtml,
        Func<int, string> CitedBy);

    /// <summary>The strings of the glossary page.</summary>
    /// <param name="Title">The title, and the link in the menu.</param>
    /// <param name="Description">The description.</param>
    /// <param name="Say">How to pronounce a term.</param>
    /// <param name="UsedBy">How many pages use a term.</param>
    public sealed record GlossaryStrings(string Title, string Description, Func<string, string> Say, Func<int, string> UsedBy);

    /// <summary>The strings of pages that show an error.</summary>
    /// <param name="NotFound">The address is unknown.</param>
    /// <param name="NotAllowed">The request is not to read a page.</param>
    /// <param name="AddressTooLong">The address is over the limit.</param>
    /// <param name="Unavailable">The page has an error in its file.</param>
    /// <param name="Failed">The page could not be rendered.</param>
    /// <param name="NotUnderstood">The request is invalid.</param>
    /// <param name="WithdrawnTitle">The title of a withdrawn page.</param>
    /// <param name="Withdrawn">Why it was withdrawn, from the day and the reason.</param>
    /// <param name="ReadInstead">The heading of the page that replaces it.</param>
    /// <param name="NearMatches">The heading of pages with a similar address.</param>
    /// <param name="Onward">The heading of the topics.</param>
    /// <param name="CallHtml">Whom to call, from the name of the clinic and its number.</param>
    /// <param name="EmergencyHtml">Whom to call in an emergency, from the emergency number.</param>
    public sealed record StatusStrings(
        StatusMessage NotFound,
        StatusMessage NotAllowed,
        StatusMessage AddressTooLong,
        StatusMessage Unavailable,
        StatusMessage Failed,
        StatusMessage NotUnderstood,
        string WithdrawnTitle,
        Func<DateOnly, string, string> Withdrawn,
        string ReadInstead,
        string NearMatches,
        string Onward,
        Func<string, string, string> CallHtml,
        Func<string, string> EmergencyHtml);

    /// <summary>The title and the text of a page that shows an error.</summary>
    /// <param name="Title">The title.</param>
    /// <param name="Explanation">What happened and what to do, in a sentence or two.</param>
    public sealed record StatusMessage(string Title, string Explanation);

    /// <summary>The strings within the text of an article.</summary>
    /// <param name="Source">The hidden word before the number of a citation.</param>
    /// <param name="Retracted">The mark of a citation whose source was retracted, which is shown in brackets.</param>
    /// <param name="OurView">The mark of the clinic's own view, which is shown in brackets.</param>
    /// <param name="LinkToPart">The hidden words of a permalink; the heading follows.</param>
    /// <param name="Say">How to pronounce a term, which is shown in brackets.</param>
    /// <param name="Glossary">The link from an explained term to the glossary.</param>
    /// <param name="Note">The label of a note.</param>
    /// <param name="ImportantNote">The label of an important note.</param>
    /// <param name="Boxes">The fixed title of each kind of box, or the hidden words before a title that the author writes, by the name of the kind.</param>
    public sealed record MarkdownStrings(
        string Source,
        string Retracted,
        string OurView,
        string LinkToPart,
        Func<string, string> Say,
        string Glossary,
        string Note,
        string ImportantNote,
        FrozenDictionary<string, string> Boxes);

    /// <summary>The strings of a <see cref="Certainty"/>.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Meaning">What it means, in plain words.</param>
    public sealed record CertaintyStrings(string Name, string Meaning);

    /// <summary>The strings of a <see cref="SourceKind"/>.</summary>
    /// <param name="One">One source of this kind.</param>
    /// <param name="Several">Several sources of this kind.</param>
    public sealed record SourceKindStrings(string One, string Several);
}
