namespace LiverInfo.Web.Export.Hosts;

/// <summary>How long what lies at an address, or in a folder, may be kept.</summary>
/// <param name="Address">The address; of a folder, with a slash at its end.</param>
/// <param name="CacheControl">The header.</param>
internal sealed record CacheRule(string Address, string CacheControl)
{
    /// <summary>Whether it is for everything below the address.</summary>
    public bool IsFolder => Address.Length > 1 && Address.EndsWith('/');

    /// <summary>As few rules as will do, as hosts have limits: one for each folder in which all is alike, and one for each other address.</summary>
    public static IEnumerable<CacheRule> Of(IEnumerable<StaticPage> pages) => pages
        .GroupBy(page => page.Address[..(page.Address.LastIndexOf('/') + 1)])
        .SelectMany(folder => folder.Key != "/" && folder.Select(page => page.CacheControl).Distinct().Count() == 1
            ? [new(folder.Key, folder.First().CacheControl)]
            : folder.Select(page => new CacheRule(page.Address, page.CacheControl)));
}
