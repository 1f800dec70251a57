namespace LiverInfo.Web.Export.Hosts;

/// <summary>The <c>Cache-Control</c> of an address or of a folder.</summary>
/// <param name="Address">The address; that of a folder ends with a slash.</param>
/// <param name="CacheControl">The header.</param>
internal sealed record CacheRule(string Address, string CacheControl)
{
    /// <summary>Whether the rule is for everything below the address.</summary>
    public bool IsFolder => Address.Length > 1 && Address.EndsWith('/');

    /// <summary>The fewest rules, because hosts limit their number: one for each folder with a single value, and one for each other address.</summary>
    public static IEnumerable<CacheRule> Of(IEnumerable<StaticPage> pages) => pages
        .GroupBy(page => page.Address[..(page.Address.LastIndexOf('/') + 1)])
        .SelectMany(folder => folder.Key != "/" && folder.Select(page => page.CacheControl).Distinct().Count() == 1
            ? [new(folder.Key, folder.First().CacheControl)]
            : folder.Select(page => new CacheRule(page.Address, page.CacheControl)));
}
