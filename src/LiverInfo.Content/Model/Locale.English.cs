using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace LiverInfo.Content.Model;

public sealed partial record Locale
{
    // Before English, because static properties are initialised in the order of the text.
    private static readonly ImmutableArray<string> EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>British English.</summary>
    public static Locale English { get; } = new(
        Language: "en-GB",
        Day: EnglishDay,
        Layout: new(
            SiteName: "LiverInfo",
            HomeTitle: title => $"LiverInfo – {title}",
            PageTitle: title => $"{title} – LiverInfo",
            SkipToContent: "Skip to content",
            Shortcuts: "Shortcuts",
            Contact: "Contact",
            Menu: "Menu",
            Important: "Important",
            Breadcrumb: "Breadcrumb",
            Home: "Home",
            OnThisPage: "On this page",
            AndMore: count => $"and {count} more",
            SourcesLink: "Sources, and what they found",
            RunByHtml: clinic => $"LiverInfo is run by {clinic}.",
            Audience: "patients and families",
            WrittenFor: audience => $"It is written for {audience}."),
        Article: new(
            AlsoOnThisSite: "Also on this site",
            PagesOnThisTopic: "Pages on this topic",
            ReadingTime: minutes => $"{minutes} minute read",
            Updated: day => $"Updated {EnglishDay(day)}",
            HowSure: "How sure are we?",
            CertaintyLink: "What these words mean",
            MoreIn: topic => $"More in {topic}",
            Before: "Before this",
            Next: "Next"),
        Review: new(
            Heading: "About this page",
            Waiting: "Clinical review: waiting",
            ReviewedOn: day => $"Reviewed {EnglishDay(day)}",
            ChangedSinceReviewOn: day => $"Changed since its review on {EnglishDay(day)}",
            ReviewedBy: review =>
                $"Reviewed by {review.Reviewer.Name}, {review.Reviewer.Role}{(review.Reviewer.Registration is { } number ? $" ({number})" : "")}, "
                + $"on {EnglishDay(review.ReviewedOn)}. Next review due {EnglishDay(review.DueOn)}.",
            ChangedSince: "The text was changed since, and nobody has reviewed it as it is now.",
            Interests: interests => $"Interests the reviewer has declared: {interests}",
            NotReviewed: "No clinician has reviewed this page yet.",
            WrittenFromSources: "It was written from the sources it names.",
            HowWeReview: "How we review pages",
            Overdue: "This page is overdue for review.",
            OverdueSince: day => $"It was due on {EnglishDay(day)}. Parts of it may be out of date: ask your liver team before you rely on it.",
            Changes: "What changed, and when"),
        Sources: new(
            Heading: "Sources",
            UsedAt: "Where we use it:",
            FindingsLink: "What it did and found",
            ListedOnly: "We read a report of it, not the source itself.",
            Checked: day => $"Checked {EnglishDay(day)}.",
            Retracted: "This was taken back (retracted) after it came out. Do not rely on it.",
            Title: "Sources: what each study did and found",
            Description: "The studies, reviews, rules and pages that this site rests on: each with a page that says what it did and found.",
            IntroductionHtml: (glossary, howWeReview) =>
                $"""
                They are grouped by kind, with the strongest evidence about a treatment first. Of most we read only the summary. A study with
                few people, or with nothing to compare with, cannot tell you whether a treatment works. Short names such as MELD and MSC are among the
                <a href="{glossary}">words explained</a>. See also <a href="{howWeReview}">how we write and review our pages</a>.
                """,
            CitedBy: pages => pages == 1 ? "1 page cites this" : $"{pages} pages cite this",
            PageDescription: (kind, title) => $"{kind}: {title}. What it did and found, and the pages that use it.",
            WhatItIs: "What it is",
            WhatItFound: "What it did and found",
            WhatWeakensIt: "What weakens it",
            Figures: "Its figures",
            WhereWeUseIt: "Where we use it",
            NoFinding: "We have not written down what it found.",
            NotCited: "No page cites it at present.",
            Read: "Read it where it was published",
            AllSources: "All sources",
            HowMany: number => number == 1 ? "1 source" : $"{number} sources"),
        Glossary: new(
            Title: "Words explained",
            Description: "What the medical words on this site mean, in plain words, and the pages that use them.",
            Say: sound => $"Say: {sound}",
            UsedBy: pages => pages == 1 ? "1 page uses this word" : $"{pages} pages use this word"),
        Feed: new(
            New: title => $"New: {title}",
            Changed: title => $"Changed: {title}",
            Withdrawn: title => $"Withdrawn: {title}",
            ReadInstead: title => $"Read instead: {title}.",
            Evidence: "The results of studies that this site shows, and the sources that it cites, so that anybody can check them."),
        Search: new(
            Title: "Search",
            Introduction: "Type a word or a question, such as “fluid in the tummy” or “can I drink?”. A typing error does not matter.",
            WithoutScripts: "This search needs a script, and yours are off. Everything is listed here as well:",
            ShowingFor: "Showing results for",
            InsteadFor: "Search instead for",
            DidYouMean: "Did you mean",
            NothingFor: "Nothing found for",
            WaysOn: "Ways on",
            Results: "Results",
            More: "More results",
            DangerTitleHtml: emergency => $"Is this happening now? Call {emergency}",
            DangerHtml: (emergency, clinic, phone) => $"If you, or somebody with you, may be in danger, do not read on: call {emergency} now, and say that there is liver disease. When it is not an emergency, call {clinic} on {phone}."),
        AToZ: new(
            Title: "A to Z",
            Description: "Every page of this site, and every word that it explains, in the order of the alphabet.",
            Word: "a word explained"),
        Status: new(
            NotFound: new("We cannot find this page", "It may have moved, or the address may have a slip in it."),
            NotAllowed: new("This cannot be done here", "Pages of this site can only be read."),
            AddressTooLong: new("This address is too long", "We could not open it. Please start again from one of the pages below, or type a shorter address."),
            TooMany: new(
                "Very many people are searching right now",
                "Please wait a few seconds and try again. All pages can be read meanwhile, and A to Z lists them."),
            Unavailable: new("This page is being mended", "It cannot be shown at the moment. Please try again in a few minutes."),
            Failed: new("Something went wrong on our side", "This page could not be shown. Nothing you did caused it. Please try again in a few minutes."),
            NotUnderstood: new("This page cannot be shown", "The request was not understood. Please start again from one of the pages below."),
            WithdrawnTitle: "This page was withdrawn",
            Withdrawn: (day, reason) => $"We took it back on {EnglishDay(day)}. {reason}",
            ReadInstead: "Read this instead",
            NearMatches: "Did you mean one of these?",
            Onward: "Where to go from here",
            CallHtml: (clinic, phone) => $"You can call {clinic}: {phone}.",
            EmergencyHtml: emergency => $"In an emergency call {emergency}."),
        Markdown: new(
            Source: "Source",
            Retracted: "This source was taken back.",
            OurView: "This is the clinic’s own view, not a study.",
            LinkToPart: "Link to this part:",
            Say: sound => $"say: {sound}",
            Glossary: "Glossary",
            Note: "Note",
            ImportantNote: "Important",
            OptionRows: new[] { "What it is", "What it is like", "What may help", "What may harm", "What is not known", "Who pays" }.ToFrozenDictionary(label => label),
            Boxes: new Dictionary<string, string>
            {
                ["in-short"] = "In short",
                ["nonurgent"] = "Non-urgent advice:",
                ["urgent"] = "Urgent advice:",
                ["emergency"] = "Emergency:",
                ["warning"] = "Warning:",
                ["do"] = "Do",
                ["dont"] = "Don’t",
                ["numbers"] = "Figures:",
                ["options"] = "Choices:",
            }.ToFrozenDictionary()),
        Numbers: new(
            Caption: "What was found, of every 100 people where people were counted",
            What: "What was found",
            With: "With",
            Without: "Without",
            HowSure: "How sure",
            Source: "Source",
            People: (after, people) => $"after {after}, in {people}",
            OfEveryHundred: number => $"{number} of every 100",
            LessThanOne: "fewer than 1 of every 100",
            Value: (value, unit) => $"{value.ToString("0.####", CultureInfo.InvariantCulture)} {unit}",
            Counted: (count, of) => $"{count} of {of} people",
            WorkedOut: (count, of) => $"about {count} of {of} people",
            CountNotSeen: "we saw a percentage and no count",
            Icons: (number, measures, treatment) => $"{number} of 100 figures of people are filled in: {measures}, with {treatment}.",
            Side: (figure, treatment) => $"{figure} with {treatment}",
            Told: (after, measures, with, without) => $"After {after}, {measures}: {with}{(without is null ? "" : $", and {without}")}.",
            Difference: more => more switch
            {
                0 => "That is the same number.",
                > 0 => $"That is {more} more of every 100.",
                _ => $"That is {-more} fewer of every 100.",
            },
            Nobody: "There was nobody to compare with.",
            BeforeOnly: "These are the same people, before and after, and nobody to compare with.",
            MoreIsBetter: "More is better here.",
            LessIsBetter: "Fewer or less is better here.",
            Printed: (treatment, printed) => $"The report prints {printed} for {treatment}."),
        OwnCheck: new(
            Introduction: "This is our own check, made by a program each time a page changes. It is no certificate, and nobody else has judged it. The program finds what our pages say, and not how well they say it.",
            Met: "Yes",
            NotMet: "Not yet",
            ForPerson: "Open",
            Where: "See where"),
        Standards: new Dictionary<string, StandardStrings>
        {
            ["ipdas"] = new("Basic standards for help with a decision (IPDAS)", new Dictionary<string, string>
            {
                ["1.1.1"] = "Describes the illness",
                ["1.1.2"] = "Says which decision it is about",
                ["1.1.3"] = "Lists the choices",
                ["1.1.4"] = "Says what may be good about each choice",
                ["1.1.5"] = "Says what may be bad about each choice",
                ["1.2.1"] = "Says what each choice is like to go through",
                ["2.1.1"] = "Tells all choices in equal detail",
                ["2.2.1"] = "Names the studies it rests on",
                ["2.2.2"] = "Says when it was written or changed",
                ["2.2.3"] = "Says how often it is looked at again",
                ["2.2.4"] = "Says how sure the figures are",
                ["2.3.1"] = "Says who paid for it",
            }.ToFrozenDictionary()),
            ["disclosure"] = new("Seven things that a study of 243 stem cell websites looked for (Murdoch and others, 2018)", new Dictionary<string, string>
            {
                ["mode-risks"] = "Tells the risks of the way the cells are taken or given",
                ["general-risks"] = "Tells the risks of the treatment",
                ["inefficacy"] = "Tells what studies found that did not help",
                ["limited-evidence"] = "Says that little is known",
                ["regulation"] = "Says whether it is approved",
                ["experimental"] = "Says that it is being tested",
                ["no-hype"] = "Makes no promises",
            }.ToFrozenDictionary()),
        }.ToFrozenDictionary(),
        Certainties: new Dictionary<string, CertaintyStrings>
        {
            ["high"] = new("High certainty", "Many good studies agree. New studies are unlikely to change what we think."),
            ["moderate"] = new("Moderate certainty", "The true effect is likely to be close to what studies found, but it could be quite different."),
            ["low"] = new("Low certainty", "The studies are few or have weak points. The true effect may be quite different."),
            ["very-low"] = new("Very low certainty", "The studies are small, weak or disagree. The true effect is likely to be different from what they found."),
        }.ToFrozenDictionary(),
        SourceKinds: new Dictionary<string, SourceKindStrings>
        {
            ["systematic-review"] = new("Review that puts many studies together", "Reviews that put many studies together"),
            ["randomised-trial"] = new("Randomised trial: people were put in groups by chance", "Randomised trials: people were put in groups by chance"),
            ["controlled-study"] = new("Study with a comparison group, not shown to be chosen by chance", "Studies with a comparison group, not shown to be chosen by chance"),
            ["uncontrolled-study"] = new("Study with no comparison group", "Studies with no comparison group"),
            ["case-report"] = new("Report of what happened to one or a few people", "Reports of what happened to one or a few people"),
            ["guideline"] = new("Guideline by specialists", "Guidelines by specialists"),
            ["review"] = new("Experts’ summary of the research", "Experts’ summaries of the research"),
            ["protocol"] = new("Plan for a review; no results", "Plans for a review; no results"),
            ["trial-record"] = new("Trial registry record; no results", "Trial registry records; no results"),
            ["statistics"] = new("Study of figures for whole countries", "Studies of figures for whole countries"),
            ["survey"] = new("Survey of clinics, websites or fundraising", "Surveys of clinics, websites or fundraising"),
            ["regulator"] = new("Notice or report by a public authority", "Notices and reports by public authorities"),
            ["health-service"] = new("Page by a hospital or health service", "Pages by hospitals and health services"),
            ["organisation"] = new("Page by a charity, society or research body", "Pages by charities, societies and research bodies"),
            ["company"] = new("Page by a company", "Pages by companies"),
            ["quality-tool"] = new("Tool for judging health information", "Tools for judging health information"),
            ["news"] = new("News report", "News reports"),
        }.ToFrozenDictionary());

    private static string EnglishDay(DateOnly day) => $"{day.Day} {EnglishMonths[day.Month - 1]} {day.Year}";
}
