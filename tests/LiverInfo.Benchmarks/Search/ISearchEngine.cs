namespace LiverInfo.Benchmarks.Search;

/// <summary>An engine that is compared.</summary>
internal interface ISearchEngine : IDisposable
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>Returns the links of the results, the best first, at most ten, and the sentence or snippet of each.</summary>
    List<(string Link, string Excerpt)> Find(string query);
}
