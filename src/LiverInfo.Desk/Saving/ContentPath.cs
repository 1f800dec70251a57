using System.Text.RegularExpressions;

namespace LiverInfo.Desk.Saving;

/// <summary>The names of files that the desk may open: articles, shared texts and data files within the content folder.</summary>
internal static partial class ContentPath
{
    /// <summary>Whether a path is the plain name of such a file. It says nothing of whether the file is there, or where links in it lead.</summary>
    /// <param name="path">Relative to the content folder, with forward slashes.</param>
    public static bool IsPlain(string path) =>
        path.Length is > 0 and <= 200
        && (ContentFiles.Data.Contains(path) || ContentFiles.IsMarkdown(path))
        && path.Split('/') is var parts
        && parts.All(part => part.Length > 0 && part[0] is not ('.' or '~' or ' ') && part[^1] is not ('.' or ' ') && !part.Any(IsForbidden) && !Device().IsMatch(part))
        && parts[..^1].All(folder => folder[0] != '_')
        && path[^1] is not '.';

    private static bool IsForbidden(char c) => char.IsControl(c) || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '%';

    // Windows opens a device under these names, whatever their ending.
    [GeneratedRegex(@"^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Device();
}
