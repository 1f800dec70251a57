namespace LiverInfo.Web.Export.Hosts;

/// <summary>The headers of an address or of a folder that not all pages have in common.</summary>
/// <param name="Address">The address; that of a folder ends with a slash.</param>
/// <param name="Page">The page, or one page of the folder: all pages in it have the same headers.</param>
internal sealed record HeaderRule(string Address, StaticPage Page)
{
    /// <summary>Whether the rule is for everything below the address.</summary>
    public bool IsFolder => Address.Length > 1 && Address.EndsWith('/');

    /// <summary>The fewest rules, because hosts limit their number: one for each folder of pages with the same headers, and one for each other address.</summary>
    public static IEnumerable<HeaderRule> Of(IEnumerable<StaticPage> pages) => pages
        .GroupBy(page => page.Address[..(page.Address.LastIndexOf('/') + 1)])
        .SelectMany(folder => folder.Key != "/" && folder.Select(Headers).Distinct().Count() == 1
            ? [new(folder.Key, folder.First())]
            : folder.Select(page => new HeaderRule(page.Address, page)));

    private static string Headers(StaticPage page) => string.Join('\n', page.Headers.Select(header => header.ToString()).Append(page.CacheControl));
}
