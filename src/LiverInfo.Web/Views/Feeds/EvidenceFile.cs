using System.Text.Json.Nodes;
using LiverInfo.Content.Model.Results;

namespace LiverInfo.Web.Views.Feeds;

/// <summary>The results of studies and the sources, for those who audit them. Empty members are left out.</summary>
internal static class EvidenceFile
{
    /// <summary>Returns the file.</summary>
    public static string Of(Site site)
    {
        var (origin, banner) = (site.Settings.Origin ?? "", site.Settings.Banner);
        return JsonFile.Of(JsonFile.Object(
            ("about", site.Locale.Feed.Evidence),
            ("caution", $"{banner.Title} {banner.Text}"),
            ("language", site.Locale.Language),
            ("results", new JsonArray([.. site.Results.Values.OrderBy(result => result.Key, StringComparer.Ordinal).Select(result => Result(result, site, origin))])),
            ("sources", new JsonArray([.. site.ListedSources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => Source(source, site, origin))]))));
    }

    private static JsonObject Result(StudyResult result, Site site, string origin) => JsonFile.Object(
        ("key", result.Key),
        ("source", result.Source.Key),
        ("measures", result.Measures),
        ("moreIs", result.IsMoreBetter ? "better" : "worse"),
        ("in", result.In),
        ("after", result.After),
        ("with", Arm(result.With)),
        (result.IsBeforeAndAfter ? "before" : "without", result.Without is { } other ? Arm(other) : null),
        ("certainty", result.Certainty.Key),
        ("note", result.Note),
        ("shownOn", Pages(site.ArticlesShowing(result), origin)));

    private static JsonObject Arm(Arm arm)
    {
        var (count, of, percent, value, unit) = arm.Amount switch
        {
            CountOfPeople people => (people.Count, people.Of, null, null, null),
            ShareOfPeople share => ((int?)null, share.Of, (decimal?)share.Percent, (decimal?)null, (string?)null),
            MeasuredValue measured => (null, null, null, measured.Value, measured.Unit),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is not known here."),
        };
        return JsonFile.Object(
            ("treatment", arm.Treatment), ("count", count), ("of", of), ("percent", percent), ("value", value), ("unit", unit), ("printed", arm.Printed));
    }

    private static JsonObject Source(Source source, Site site, string origin) => JsonFile.Object(
        ("key", source.Key),
        ("title", source.Title),
        ("authors", source.Authors),
        ("publication", source.Publication),
        ("year", source.Year),
        ("kind", source.Kind.Key),
        ("doi", source.Link is { } link && Doi.IsAddress(link.AbsoluteUri) ? Doi.Of(link.AbsoluteUri) : null),
        ("link", source.Link?.AbsoluteUri),
        ("read", source.ListedOnly ? "listed" : "seen"),
        ("retracted", source.IsRetracted),
        ("found", source.Found),
        ("weakness", source.Weakness),
        ("checked", XmlFile.Day(source.Checked)),
        ("page", origin + SourceDetails.AddressOf(source).Value),
        ("citedBy", Pages(site.ArticlesCiting(source), origin)));

    private static JsonArray? Pages(IEnumerable<Article> articles, string origin) =>
        JsonFile.Array(articles.Select(article => (JsonNode?)JsonValue.Create(origin + article.Address.Value)));
}
