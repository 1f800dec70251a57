using System.CommandLine;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;

namespace LiverInfo.Commands;

/// <summary>The <c>PAGE</c> argument: a page of the site, by its address or its file.</summary>
internal static class PageArgument
{
    public static Argument<string> Create() => new("PAGE") { Description = "The page: its address (stem-cell-therapy/benefits) or its file (content/stem-cell-therapy/benefits.md)." };

    /// <summary>Finds the page, also one that is not shown today; prints one line and returns null when there is none.</summary>
    /// <param name="named">The page as it was named.</param>
    /// <param name="site">The site.</param>
    /// <param name="folder">The content folder.</param>
    /// <param name="error">Receives why there is none.</param>
    public static Article? Find(string named, Site site, ContentFolder folder, TextWriter error)
    {
        var plain = named.Trim().Replace('\\', '/');
        var candidates = new List<UrlPath>();
        if (ContentFiles.IsMarkdown(plain))
        {
            // A file as the shell completes it, from the current folder or within the content folder.
            var relative = Path.GetRelativePath(Path.GetFullPath(folder.Root), Path.GetFullPath(plain)).Replace('\\', '/');
            foreach (var path in new[] { relative, plain.TrimStart('/') })
            {
                if (!path.StartsWith("..", StringComparison.Ordinal)) candidates.Add(UrlPath.OfFile(path));
            }
        }
        else
        {
            candidates.Add(new("/" + plain.Trim('/')));
        }

        var articles = site.AllArticles.ToDictionary(article => article.Address);
        foreach (var candidate in candidates)
        {
            if (articles.GetValueOrDefault(candidate) is { } article) return article;
        }

        var wanted = candidates.FirstOrDefault()?.Value ?? plain;
        var isBroken = site.Pages.GetValueOrDefault(new(wanted.StartsWith('/') ? wanted : "/" + wanted)) is UnavailablePage;
        var nearest = DidYouMean.To(wanted, articles.Keys.Select(address => address.Value));
        error.WriteLine(isBroken ? $"{wanted} has a mistake in it that has to be fixed first. \"liverinfo check\" says where."
            : $"There is no page {wanted}.{(nearest is null ? "" : $" Did you mean {nearest}?")}");
        return null;
    }
}
