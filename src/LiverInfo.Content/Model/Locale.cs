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
/// <param name="Feed">The strings of the feed and of the file of evidence.</param>
/// <param name="Search">The strings of the search.</param>
/// <param name="AToZ">The strings of the page of everything from A to Z.</param>
/// <param name="Kept">The strings of the page of kept pages, and of a kept page.</param>
/// <param name="Tools">The strings of what a reader can do with a page.</param>
/// <param name="Questions">The strings of the reader's own list of questions.</param>
/// <param name="Reading">The strings of the reader's choices for text size, colours and width.</param>
/// <param name="Status">The strings of pages that show an error.</param>
/// <param name="Paper">The strings of pages on paper, and of what is about them.</param>
/// <param name="Markdown">The strings within the text of an article.</param>
/// <param name="Numbers">The strings of the table of results of studies.</param>
/// <param name="OwnCheck">The strings about the report on the standards.</param>
/// <param name="Standards">The strings of each <see cref="Standards.Standard"/>, by key.</param>
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
    Locale.FeedStrings Feed,
    Locale.SearchStrings Search,
    Locale.AToZStrings AToZ,
    Locale.KeptStrings Kept,
    Locale.ToolStrings Tools,
    Locale.QuestionStrings Questions,
    Locale.ReadingStrings Reading,
    Locale.StatusStrings Status,
    Locale.PaperStrings Paper,
    Locale.MarkdownStrings Markdown,
    Locale.NumbersStrings Numbers,
    Locale.OwnCheckStrings OwnCheck,
    FrozenDictionary<string, Locale.StandardStrings> Standards,
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
    /// <param name="Audience">Whom the pages are written for.</param>
    /// <param name="WrittenFor">A sentence with <paramref name="Audience"/>.</param>
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
        Func<string, string> RunByHtml,
        string Audience,
        Func<string, string> WrittenFor);

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
    /// <param name="UsedAt">The words before the links back to the places that cite a source.</param>
    /// <param name="FindingsLink">The link to the page of a source.</param>
    /// <param name="ListedOnly">The source itself was not read.</param>
    /// <param name="Checked">The day on which the source was last checked.</param>
    /// <param name="Retracted">The source was retracted.</param>
    /// <param name="Title">The title of the page of sources.</param>
    /// <param name="Description">The description of the page of sources.</param>
    /// <param name="IntroductionHtml">How the page of sources is ordered, from the addresses of the glossary and of how pages are reviewed.</param>
    /// <param name="CitedBy">How many pages cite a source.</param>
    /// <param name="PageDescription">The description of the page of a source, from its kind and title.</param>
    /// <param name="WhatItIs">The heading of what kind of source it is.</param>
    /// <param name="WhatItFound">The heading of what it did and found.</param>
    /// <param name="WhatWeakensIt">The heading of what weakens it.</param>
    /// <param name="Figures">The heading of its recorded results.</param>
    /// <param name="WhereWeUseIt">The heading of the pages that cite it.</param>
    /// <param name="NoFinding">Nothing is recorded of what it found.</param>
    /// <param name="NotCited">No page cites it.</param>
    /// <param name="Read">The link to the source itself.</param>
    /// <param name="AllSources">The link to the index of sources.</param>
    /// <param name="HowMany">The heading of the sources of an article, from their number.</param>
    public sealed record SourceStrings(
        string Heading,
        string UsedAt,
        string FindingsLink,
        string ListedOnly,
        Func<DateOnly, string> Checked,
        string Retracted,
        string Title,
        string Description,
        Func<string, string, string> IntroductionHtml,
        Func<int, string> CitedBy,
        Func<string, string, string> PageDescription,
        string WhatItIs,
        string WhatItFound,
        string WhatWeakensIt,
        string Figures,
        string WhereWeUseIt,
        string NoFinding,
        string NotCited,
        string Read,
        string AllSources,
        Func<int, string> HowMany);

    /// <summary>The strings of the glossary page.</summary>
    /// <param name="Title">The title, and the link in the menu.</param>
    /// <param name="Description">The description.</param>
    /// <param name="Say">How to pronounce a term.</param>
    /// <param name="UsedBy">How many pages use a term.</param>
    public sealed record GlossaryStrings(string Title, string Description, Func<string, string> Say, Func<int, string> UsedBy);

    /// <summary>The strings of the search.</summary>
    /// <param name="Title">The title, the name of the box and of its button.</param>
    /// <param name="Introduction">What to type.</param>
    /// <param name="WithoutScripts">Where to go on a site of files, when scripts are off.</param>
    /// <param name="ShowingFor">The words before the query as it was corrected.</param>
    /// <param name="InsteadFor">The words before the query as it was typed.</param>
    /// <param name="DidYouMean">The words before a query that may be meant.</param>
    /// <param name="NothingFor">The words before a query, or a word of it, that nothing was found for.</param>
    /// <param name="WaysOn">The heading of where to go when nothing was found.</param>
    /// <param name="Results">The hidden heading of the results.</param>
    /// <param name="More">What opens the results after the first ten.</param>
    /// <param name="DangerTitleHtml">The title of the card for an emergency, from the emergency number.</param>
    /// <param name="DangerHtml">What to do in an emergency, from the emergency number, the name of the clinic and its number.</param>
    public sealed record SearchStrings(
        string Title,
        string Introduction,
        string WithoutScripts,
        string ShowingFor,
        string InsteadFor,
        string DidYouMean,
        string NothingFor,
        string WaysOn,
        string Results,
        string More,
        Func<string, string> DangerTitleHtml,
        Func<string, string, string, string> DangerHtml);

    /// <summary>The strings of the page of everything from A to Z.</summary>
    /// <param name="Title">The title, and the link in the menu.</param>
    /// <param name="Description">The description.</param>
    /// <param name="Word">The mark of a word of the glossary.</param>
    public sealed record AToZStrings(string Title, string Description, string Word);

    /// <summary>The strings of the page of kept pages, and of a kept page.</summary>
    /// <param name="Title">The title, and the link to the page.</param>
    /// <param name="Description">The description.</param>
    /// <param name="None">No page is kept.</param>
    /// <param name="WithoutScripts">Pages cannot be kept, because scripts are off.</param>
    /// <param name="TurnedOff">Pages cannot be kept, because the clinic does not want it.</param>
    /// <param name="Where">Where the pages are kept, and who can see that.</param>
    /// <param name="SavedOn">The day on which a page was kept.</param>
    /// <param name="Remove">The button that removes one page.</param>
    /// <param name="RemoveAll">The button that removes all pages.</param>
    /// <param name="Saved">The beginning of the notice on a kept page, from the day.</param>
    /// <param name="Due">When the review of a kept page will be due, from the day.</param>
    /// <param name="WasDue">When the review of a kept page was due, from the day.</param>
    /// <param name="NotReviewed">No clinician has reviewed a kept page.</param>
    /// <param name="NoConnection">Why a kept page is shown.</param>
    /// <param name="TooOld">Why only the numbers of a kept page are shown.</param>
    /// <param name="NotKept">The notice in place of a page that is not kept.</param>
    public sealed record KeptStrings(
        string Title,
        string Description,
        string None,
        string WithoutScripts,
        string TurnedOff,
        string Where,
        Func<string, string> SavedOn,
        string Remove,
        string RemoveAll,
        Func<string, string> Saved,
        Func<string, string> Due,
        Func<string, string> WasDue,
        string NotReviewed,
        string NoConnection,
        string TooOld,
        string NotKept);

    /// <summary>The strings of what a reader can do with a page.</summary>
    /// <param name="BackToTop">The link to the top of the page.</param>
    /// <param name="Menu">What opens the list.</param>
    /// <param name="Send">The button that sends the page by a program of the phone.</param>
    /// <param name="WhatsApp">The link that sends it by WhatsApp.</param>
    /// <param name="TextMessage">The link that sends it by text message.</param>
    /// <param name="Email">The link that sends it by e-mail.</param>
    /// <param name="Copy">The button that copies what would be sent.</param>
    /// <param name="Copied">It is copied.</param>
    /// <param name="Keep">The button that keeps the page.</param>
    /// <param name="Keeping">The page is being kept.</param>
    /// <param name="Kept">The page is kept.</param>
    /// <param name="NotKept">The page could not be kept.</param>
    /// <param name="Words">The heading of the explained words on paper.</param>
    public sealed record ToolStrings(
        string BackToTop,
        string Menu,
        string Send,
        string WhatsApp,
        string TextMessage,
        string Email,
        string Copy,
        string Copied,
        string Keep,
        string Keeping,
        string Kept,
        string NotKept,
        string Words);

    /// <summary>The strings of the reader's own list of questions.</summary>
    /// <param name="Title">The heading of the list.</param>
    /// <param name="Empty">The list is empty.</param>
    /// <param name="AddAll">The button that adds all questions of a list, when none is ticked.</param>
    /// <param name="AddTicked">The button that adds those that are ticked, from their number as text.</param>
    /// <param name="Added">How many were added, from the number.</param>
    /// <param name="Open">The link to the list.</param>
    /// <param name="Team">Whom to ask, where the page does not say.</param>
    /// <param name="Own">The heading of the questions that the reader wrote.</param>
    /// <param name="OwnLabel">The label of the field for an own question.</param>
    /// <param name="Add">The button that adds it.</param>
    /// <param name="Answer">The label of the room for an answer, before the question.</param>
    /// <param name="Remove">The button that removes a question.</param>
    /// <param name="Keep">The box to keep the list on the device.</param>
    /// <param name="Where">Where the list is kept, for how long, and who can see it.</param>
    /// <param name="Clear">The button that deletes the list.</param>
    /// <param name="Cleared">It is deleted.</param>
    /// <param name="Show">The button that shows the list in large letters.</param>
    /// <param name="Close">The button that ends that.</param>
    /// <param name="Print">The button that prints the list.</param>
    /// <param name="Copy">The button that copies the list.</param>
    /// <param name="Send">The button that sends the list.</param>
    public sealed record QuestionStrings(
        string Title,
        string Empty,
        string AddAll,
        Func<string, string> AddTicked,
        Func<string, string> Added,
        string Open,
        string Team,
        string Own,
        string OwnLabel,
        string Add,
        string Answer,
        string Remove,
        string Keep,
        string Where,
        string Clear,
        string Cleared,
        string Show,
        string Close,
        string Print,
        string Copy,
        string Send);

    /// <summary>The strings of the reader's choices for text size, colours and width.</summary>
    /// <param name="Title">The heading.</param>
    /// <param name="Where">Where the choices are kept, and who can see them.</param>
    /// <param name="Size">The name of the choices for the text size.</param>
    /// <param name="Usual">The usual choice.</param>
    /// <param name="Larger">Larger text.</param>
    /// <param name="Largest">The largest text.</param>
    /// <param name="Colours">The name of the choices for the colours.</param>
    /// <param name="AsDevice">The colours of the device.</param>
    /// <param name="Light">Light colours.</param>
    /// <param name="Dark">Dark colours.</param>
    /// <param name="Width">The name of the choices for the width of the text.</param>
    /// <param name="Narrow">Shorter lines.</param>
    /// <param name="Wide">Longer lines.</param>
    /// <param name="Reset">The button that goes back to the usual choices.</param>
    public sealed record ReadingStrings(
        string Title,
        string Where,
        string Size,
        string Usual,
        string Larger,
        string Largest,
        string Colours,
        string AsDevice,
        string Light,
        string Dark,
        string Width,
        string Narrow,
        string Wide,
        string Reset);

    /// <summary>The strings of pages that show an error.</summary>
    /// <param name="NotFound">The address is unknown.</param>
    /// <param name="NotAllowed">The request is not to read a page.</param>
    /// <param name="AddressTooLong">The address is over the limit.</param>
    /// <param name="TooMany">There are too many searches at once.</param>
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
        StatusMessage TooMany,
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

    /// <summary>The strings of pages on paper, and of what is about them.</summary>
    /// <param name="Number">The number of a printed text.</param>
    /// <param name="OnTheWeb">Where the page is, from its whole address.</param>
    /// <param name="Check">Where to see whether the paper is still right, from the whole address.</param>
    /// <param name="Code">What the QR code is, for those who do not see it.</param>
    /// <param name="LeftOut">What the sign of a folded part means on paper.</param>
    /// <param name="PrintAll">The link to the page with everything opened.</param>
    /// <param name="AllOf">The note above a page with everything opened.</param>
    /// <param name="ShortForm">The link back to the page.</param>
    /// <param name="Current">The heading when the paper has the text of today.</param>
    /// <param name="CurrentText">What that means.</param>
    /// <param name="Older">The heading when the page has another text today.</param>
    /// <param name="ReplacedOn">On which day the text of the paper was replaced.</param>
    /// <param name="NotKnown">The site does not know the text of the paper.</param>
    /// <param name="WhatChanged">The heading of what changed since.</param>
    /// <param name="ChangesNotNoted">Nobody noted what changed.</param>
    /// <param name="Withdrawn">The heading when the page was withdrawn.</param>
    /// <param name="Gone">The heading when the page is not on the site.</param>
    /// <param name="GoneText">What that means.</param>
    /// <param name="ReadNow">The words before the link to the page as it is now.</param>
    /// <param name="Several">More than one page may have the number.</param>
    /// <param name="Unknown">The number of a paper is unknown.</param>
    /// <param name="Title">The title of the page for paper.</param>
    /// <param name="Introduction">What that page is for.</param>
    /// <param name="Topics">The heading of the booklets of a topic.</param>
    /// <param name="Booklet">The link to the booklet of a topic, from its title.</param>
    /// <param name="Gathers">How many pages a booklet gathers.</param>
    /// <param name="Choose">The heading of the pages to tick.</param>
    /// <param name="ChooseText">How to tick them, from the most pages.</param>
    /// <param name="OtherPages">The heading of the pages without a topic.</param>
    /// <param name="Make">The button that gathers them.</param>
    /// <param name="CannotMake">The button did nothing, because the site is a set of files.</param>
    /// <param name="ChoosePages">The link to the pages to tick.</param>
    /// <param name="YourBooklet">The title of the booklet of pages that were ticked.</param>
    /// <param name="BookletOf">The title of the booklet of a topic, from its title.</param>
    /// <param name="HowToPrint">How to print it.</param>
    /// <param name="InThisBooklet">The heading of its contents.</param>
    /// <param name="PagesUnknown">Pages that were ticked and are not on the site, from their addresses.</param>
    public sealed record PaperStrings(
        Func<string, string> Number,
        Func<string, string> OnTheWeb,
        Func<string, string> Check,
        string Code,
        string LeftOut,
        string PrintAll,
        string AllOf,
        string ShortForm,
        string Current,
        string CurrentText,
        string Older,
        Func<DateOnly, string> ReplacedOn,
        string NotKnown,
        string WhatChanged,
        string ChangesNotNoted,
        string Withdrawn,
        string Gone,
        string GoneText,
        string ReadNow,
        string Several,
        StatusMessage Unknown,
        string Title,
        string Introduction,
        string Topics,
        Func<string, string> Booklet,
        Func<int, string> Gathers,
        string Choose,
        Func<int, string> ChooseText,
        string OtherPages,
        string Make,
        string CannotMake,
        string ChoosePages,
        string YourBooklet,
        Func<string, string> BookletOf,
        string HowToPrint,
        string InThisBooklet,
        Func<string, string> PagesUnknown);

    /// <summary>The strings of the feed and of the file of evidence.</summary>
    /// <param name="New">The title of the entry of a new page, from the title of the page.</param>
    /// <param name="Changed">The title of the entry of a change.</param>
    /// <param name="Withdrawn">The title of the entry of a withdrawal.</param>
    /// <param name="ReadInstead">The page to read in place of a withdrawn one, from its title.</param>
    /// <param name="Evidence">What the file of evidence holds.</param>
    public sealed record FeedStrings(
        Func<string, string> New, Func<string, string> Changed, Func<string, string> Withdrawn, Func<string, string> ReadInstead, string Evidence);

    /// <summary>The title and the text of a page that shows an error.</summary>
    /// <param name="Title">The title.</param>
    /// <param name="Explanation">What happened and what to do, in a sentence or two.</param>
    public sealed record StatusMessage(string Title, string Explanation);

    /// <summary>The strings within the text of an article.</summary>
    /// <param name="Source">The hidden word before the number of a citation.</param>
    /// <param name="Retracted">The mark of a citation whose source was retracted, which is shown in brackets.</param>
    /// <param name="OurView">The mark of the clinic's own view, which is shown in brackets.</param>
    /// <param name="LinkToPart">The hidden words of a permalink, which comes right after its heading.</param>
    /// <param name="Say">How to pronounce a term, which is shown in brackets.</param>
    /// <param name="Note">The label of a note.</param>
    /// <param name="ImportantNote">The label of an important note.</param>
    /// <param name="OptionRows">The labels of what is said of each choice in an options box, by the label that the author writes.</param>
    /// <param name="Boxes">The fixed title of each kind of box, or the hidden words before a title that the author writes, by the name of the kind.</param>
    public sealed record MarkdownStrings(
        string Source,
        string Retracted,
        string OurView,
        string LinkToPart,
        Func<string, string> Say,
        string Note,
        string ImportantNote,
        FrozenDictionary<string, string> OptionRows,
        FrozenDictionary<string, string> Boxes);

    /// <summary>The strings of the table of results of studies. The same ones serve for benefits and for harms.</summary>
    /// <param name="Caption">The caption.</param>
    /// <param name="What">The heading of the column with what was counted.</param>
    /// <param name="With">The heading of the column of those who had the treatment.</param>
    /// <param name="Without">The heading of the column of the others.</param>
    /// <param name="HowSure">The heading of the column with the certainty.</param>
    /// <param name="Source">The heading of the column with the source.</param>
    /// <param name="People">After how long and in whom something was counted.</param>
    /// <param name="OfEveryHundred">A number of every 100 people.</param>
    /// <param name="LessThanOne">Fewer than 1 of every 100 people.</param>
    /// <param name="Value">A value with its unit.</param>
    /// <param name="Counted">How many people were counted, of how many.</param>
    /// <param name="WorkedOut">How many people, of how many, where the report gives only a percentage.</param>
    /// <param name="CountNotSeen">The report gives only a percentage.</param>
    /// <param name="Icons">The drawing of people in a sentence, from the number filled in, what was counted and the treatment.</param>
    /// <param name="Side">One side in the sentence of a result, from the figure and the treatment.</param>
    /// <param name="Told">A result in a sentence, from the time, what was counted, the side with the treatment, and the other or null.</param>
    /// <param name="Difference">How many more (or fewer, if negative) of every 100 there were with the treatment.</param>
    /// <param name="Nobody">There was nothing to compare with.</param>
    /// <param name="BeforeOnly">The comparison is with the same people before the treatment.</param>
    /// <param name="MoreIsBetter">More of what was counted is better for patients.</param>
    /// <param name="LessIsBetter">Less of what was counted is better for patients.</param>
    /// <param name="Printed">The report prints a percentage that does not fit, from the treatment and the percentage.</param>
    public sealed record NumbersStrings(
        string Caption,
        string What,
        string With,
        string Without,
        string HowSure,
        string Source,
        Func<string, string, string> People,
        Func<int, string> OfEveryHundred,
        string LessThanOne,
        Func<decimal, string, string> Value,
        Func<int, int, string> Counted,
        Func<int, int, string> WorkedOut,
        string CountNotSeen,
        Func<int, string, string, string> Icons,
        Func<string, string, string> Side,
        Func<string, string, string, string?, string> Told,
        Func<int, string> Difference,
        string Nobody,
        string BeforeOnly,
        string MoreIsBetter,
        string LessIsBetter,
        Func<string, string, string> Printed);

    /// <summary>The strings about the report on the standards.</summary>
    /// <param name="Introduction">What this is, and that it is no certificate.</param>
    /// <param name="Met">The pages meet a criterion.</param>
    /// <param name="NotMet">They do not.</param>
    /// <param name="ForPerson">A person has to judge.</param>
    /// <param name="Where">The link to the page where it is met.</param>
    public sealed record OwnCheckStrings(string Introduction, string Met, string NotMet, string ForPerson, string Where);

    /// <summary>The strings of a standard.</summary>
    /// <param name="Name">Its name, and whose it is.</param>
    /// <param name="Criteria">Its criteria, by key.</param>
    public sealed record StandardStrings(string Name, FrozenDictionary<string, string> Criteria);

    /// <summary>The strings of a <see cref="Certainty"/>.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Meaning">What it means, in plain words.</param>
    public sealed record CertaintyStrings(string Name, string Meaning);

    /// <summary>The strings of a <see cref="SourceKind"/>.</summary>
    /// <param name="One">One source of this kind.</param>
    /// <param name="Several">Several sources of this kind.</param>
    public sealed record SourceKindStrings(string One, string Several);
}
