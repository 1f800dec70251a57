namespace LiverInfo.Web.Export.Hosts;

/// <summary>The headers of an address or of a folder that not all pages have in common.</summary>
/// <param name="Address">The address; that of a folder ends with a slash.</param>
/// <param name="Page">The page, or one page of the folder: all pages in it have the same headers.</param>
internal sealed record HeaderRule(string Address, StaticPage Page)
{
    /// <summary>Whether the rule is for everything below the address.</summary>
    public bool IsFolder => Address.Length > 1 && Address.EndsWith('/');

    /// <summary>
    /// The fewest rules, because hosts limit their number: one for each folder whose pages, those of folders within included, have the same
    /// headers, and one for each other address. No two rules are for the same page, because some hosts join their values.
    /// </summary>
    public static IEnumerable<HeaderRule> Of(IEnumerable<StaticPage> pages)
    {
        var all = pages.ToList();
        var uniform = all.SelectMany(page => FoldersOf(page.Address), (page, folder) => (Folder: folder, Headers: Headers(page)))
            .GroupBy(page => page.Folder, page => page.Headers)
            .Where(folder => folder.Distinct().Count() == 1)
            .Select(folder => folder.Key)
            .ToHashSet(StringComparer.Ordinal);
        return all
            .GroupBy(page => FoldersOf(page.Address).FirstOrDefault(uniform.Contains) ?? page.Address)
            .Select(rule => new HeaderRule(rule.Key, rule.First()));
    }

    /// <summary>The folders that an address is in, the outermost first, without the root.</summary>
    private static IEnumerable<string> FoldersOf(string address)
    {
        for (var slash = address.IndexOf('/', 1); slash > 0; slash = address.IndexOf('/', slash + 1)) yield return address[..(slash + 1)];
    }

    private static string Headers(StaticPage page) => string.Join('\n', page.Headers.Select(header => header.ToString()).Append(page.CacheControl));
}
