using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;

namespace LiverInfo.Content.Checks;

/// <summary>LI124: an alias that is already the address of a page or another alias. LI125: a withdrawn page whose replacement is not shown.</summary>
internal static class AliasCheck
{
    public static IEnumerable<Diagnostic> Run(IReadOnlyCollection<ParsedArticle> parsed, Edition edition)
    {
        var owners = edition.All.ToDictionary(article => article.Address, article => article.Path);
        foreach (var (address, file) in ListPages.Files) owners.TryAdd(address, file);
        foreach (var (article, alias) in parsed.SelectMany(p => p.Aliases.Select(alias => (p.Article, alias))))
        {
            if (owners.TryGetValue(alias.Target, out var owner)) yield return Problems.AliasTaken(alias.At, alias.Target.Value, owner);
            else owners.Add(alias.Target, article.Path);
        }

        foreach (var p in parsed)
        {
            if (p.Article.Availability.Withdrawal?.ReplacedBy is { } replacement && !edition.Addresses.Contains(replacement))
                yield return Problems.ReplacementNotShown(p.WithdrawnAt, replacement.Value);
        }
    }
}
