using LiverInfo.Content.Search;
using LiverInfo.Web.Views.Scripts;
using Microsoft.AspNetCore.Html;

namespace LiverInfo.Web.Views;

/// <summary>The page of the search.</summary>
/// <param name="Query">What was typed; empty before anything is.</param>
/// <param name="Onward">The topics, and the articles that belong to none.</param>
public sealed record SearchView(string Query, EquatableArray<PageCard> Onward)
{
    /// <summary>How many results are seen at once; the others are folded.</summary>
    public const int First = 10;

    /// <summary>The query with its corrections; null where nothing was corrected.</summary>
    public string? Corrected { get; init; }

    /// <summary>Queries that may be meant.</summary>
    public EquatableArray<string> Offers { get; init; } = [];

    /// <summary>The words that nothing was found for; empty when something was found for each.</summary>
    public string Missed { get; init; } = "";

    /// <summary>Whether the query names an emergency.</summary>
    public bool IsDanger { get; init; }

    /// <summary>The results, the best first.</summary>
    public EquatableArray<SearchResultView> Results { get; init; } = [];

    /// <summary>The script that answers where no program does; null on a page with results.</summary>
    public string? Script { get; init; }

    /// <summary>The address of the index for the script; null on a page with results.</summary>
    public string? Index { get; init; }

    /// <summary>The page before anything is typed.</summary>
    /// <param name="site">The site.</param>
    /// <param name="index">The address of the index.</param>
    public static SearchView Empty(Site site, string index) => new("", StatusView.Cards(site)) { Script = SearchScript.Address, Index = index };

    /// <summary>The page with the answer to a query.</summary>
    /// <param name="site">The site.</param>
    /// <param name="index">The index.</param>
    /// <param name="outcome">The answer.</param>
    public static SearchView Of(Site site, SearchIndex index, SearchOutcome outcome) => new(outcome.Query, StatusView.Cards(site))
    {
        Corrected = outcome.Corrected,
        Offers = [.. outcome.Offers],
        Missed = outcome.Hits.IsEmpty ? outcome.Query : string.Join(' ', outcome.Unknown.Select(word => word.Written)),
        IsDanger = outcome.IsDanger,
        Results = [.. outcome.Hits.Select(hit => new SearchResultView(hit.Section.Link, hit.Section.Title, hit.Section.Heading, [.. SearchExcerpt.Of(index, outcome, hit)]))],
    };
}

/// <summary>A result.</summary>
/// <param name="Link">The address with the anchor.</param>
/// <param name="Title">The title of the page.</param>
/// <param name="Heading">The heading of the section; empty at the top of a page.</param>
/// <param name="Sentence">A sentence of it, with the words that were looked for marked.</param>
public sealed record SearchResultView(string Link, string Title, string Heading, EquatableArray<ExcerptPart> Sentence)
{
    /// <summary>The sentence as HTML.</summary>
    public IHtmlContent SentenceHtml()
    {
        var html = new HtmlContentBuilder();
        foreach (var part in Sentence)
        {
            if (part.IsMarked) html.AppendFormat("<mark>{0}</mark>", part.Text);
            else html.Append(part.Text);
        }

        return html;
    }
}
