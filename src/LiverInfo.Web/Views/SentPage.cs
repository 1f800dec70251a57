namespace LiverInfo.Web.Views;

/// <summary>What a reader sends to somebody: the title, the caution, the date and the address of a page.</summary>
/// <param name="Subject">The title, encoded for an address.</param>
/// <param name="Text">The whole text, encoded for an address; null while the public address is a placeholder.</param>
public sealed record SentPage(string Subject, string? Text)
{
    /// <summary>Returns what is sent of a page; null for one that is no page of its own, such as an error.</summary>
    /// <param name="page">The page.</param>
    /// <param name="path">Its address on the site.</param>
    public static SentPage? Of(PageView page, string path)
    {
        var shell = page.Shell;
        if (PageHead.Of(page.Content, shell.Locale) is not { } head) return null;
        var updated = page.Content is ArticleBasedView { Article.LastChanged: { } day } ? shell.Locale.Article.Updated(day) : "";
        string[] lines = [head.Title, $"{shell.Banner.Title} {shell.Banner.Text}", updated, shell.PublicAddress + path];
        return new(Uri.EscapeDataString(head.Title), shell.PublicAddress is null ? null : Uri.EscapeDataString(string.Join('\n', lines.Where(line => line.Length > 0))));
    }
}
