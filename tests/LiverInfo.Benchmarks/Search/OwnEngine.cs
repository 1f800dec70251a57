using LiverInfo.Content.Search;

namespace LiverInfo.Benchmarks.Search;

/// <summary>The index of this site.</summary>
internal sealed class OwnEngine(SearchIndex index) : ISearchEngine
{
    public string Name => "own index";

    public List<(string Link, string Excerpt)> Find(string query)
    {
        var outcome = Searcher.Search(index, query);
        return
        [
            .. outcome.Hits.Take(SearchTables.Most).Select(hit =>
                (hit.Section.Link, string.Concat(SearchExcerpt.Of(index, outcome, hit).Select(part => part.IsMarked ? $"<mark>{part.Text}</mark>" : part.Text)))),
        ];
    }

    public void Dispose()
    {
    }
}
