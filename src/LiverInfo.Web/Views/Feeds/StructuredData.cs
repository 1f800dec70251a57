using System.Collections.Frozen;
using System.Text.Json.Nodes;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Web.Views.Feeds;

/// <summary>What a page is, in the vocabulary of schema.org. Each value can be seen on the page as well.</summary>
internal static class StructuredData
{
    private static readonly FrozenSet<string> Scholarly = FrozenSet.Create(
        StringComparer.Ordinal,
        "systematic-review", "randomised-trial", "controlled-study", "uncontrolled-study", "case-report", "guideline", "review", "protocol", "survey");

    /// <summary>Returns the JSON-LD of a page.</summary>
    /// <param name="content">The content of the view.</param>
    /// <param name="head">The head of the page.</param>
    /// <param name="shell">What every page shows.</param>
    /// <param name="address">The address of the page.</param>
    public static string Of(object content, PageHead head, Shell shell, string address)
    {
        var (article, review) = content is ArticleBasedView view ? (view.Article, view.Review) : (null, null);
        // A review is of the text that was read: it says nothing of a text that has changed since.
        var valid = review is Reviewed { ChangedSince: false } reviewed ? reviewed : null;
        return JsonFile.InPage(JsonFile.Object(
            ("@context", "https://schema.org"),
            ("@type", "MedicalWebPage"),
            ("url", shell.PublicAddress is { } origin ? origin + address : null),
            ("name", head.Title),
            ("description", head.Description),
            ("inLanguage", shell.Locale.Language),
            ("audience", JsonFile.Object(("@type", "MedicalAudience"), ("audienceType", shell.Locale.Layout.Audience))),
            ("publisher", shell.Clinic.IsPlaceholder ? null : JsonFile.Object(("@type", "MedicalOrganization"), ("name", shell.Clinic.Value))),
            ("about", About(content)),
            ("dateModified", article?.ChangesWith(review!) is [var latest, ..] ? XmlFile.Day(latest.Date) : null),
            ("lastReviewed", valid is null ? null : XmlFile.Day(valid.ReviewedOn)),
            ("reviewedBy", valid is null ? null : JsonFile.Object(("@type", "Person"), ("name", valid.Reviewer.Name), ("jobTitle", valid.Reviewer.Role))),
            ("citation", JsonFile.Array(Cited(content).Where(HasDoi).Select(source => Citation(source, shell.Locale))))));
    }

    private static JsonObject? About(object content) => content switch
    {
        ArticleView { Topic: { } topic, Article.Kind: ArticleKind.Treatment } => JsonFile.Object(("@type", "MedicalTherapy"), ("name", topic.Title)),
        ArticleView { Topic: { } topic } => JsonFile.Object(("@type", "Thing"), ("name", topic.Title)),
        TopicView { Article: var topic } => JsonFile.Object(("@type", "Thing"), ("name", topic.Title)),
        HomeView { FirstTopic: { } topic } => JsonFile.Object(("@type", "Thing"), ("name", topic)),
        SourceDetails { Source: var source } => JsonFile.Object(("@type", TypeOf(source)), ("name", source.Title)),
        _ => null,
    };

    private static IEnumerable<Source> Cited(object content) => content switch
    {
        ArticleBasedView { Article: var article } => article.Body.Citations.Select(citation => citation.Source),
        SourceDetails { Source: var source } => [source],
        _ => [],
    };

    // An article has to arrive in one round trip, so it names only works that programs can look up. All sources are in EvidenceFile.
    private static bool HasDoi(Source source) => source.Link is { } link && Doi.IsAddress(link.AbsoluteUri);

    /// <summary>A work by the address of its DOI, which is its name for programs.</summary>
    private static JsonObject Citation(Source source, Locale locale) => JsonFile.Object(
        ("@type", TypeOf(source)),
        ("@id", source.Link?.AbsoluteUri),
        ("creativeWorkStatus", source.IsRetracted ? locale.Sources.Retracted : null));

    private static string TypeOf(Source source) => Scholarly.Contains(source.Kind.Key) ? "ScholarlyArticle" : "CreativeWork";
}
