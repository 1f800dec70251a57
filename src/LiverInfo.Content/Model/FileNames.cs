using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LiverInfo.Content.Model;

/// <summary>Recognises files of operating systems, editors and synchronising programs by their names.</summary>
internal static partial class FileNames
{
    private static readonly FrozenSet<string> SystemFolders = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "#recycle", "#snapshot", "@eaDir", "@Recycle", "@Recently-Snapshot", "@tmp", "@sharebin", "$RECYCLE.BIN", "RECYCLER", "RECYCLED",
        "System Volume Information", "lost+found", "node_modules", "Network Trash Folder", "Temporary Items", "~snapshot", "aquota");

    private static readonly FrozenSet<string> SystemFiles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Thumbs.db", "Thumbs.db:encryptable", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "Icon\r", "autorun.inf", "Picasa.ini", "4913");

    // Authors and tools know these from other folders, and do not expect them on the site.
    private static readonly FrozenSet<string> Customary = FrozenSet.Create(
        StringComparer.Ordinal,
        "README", "LICENSE", "LICENCE", "COPYING", "NOTICE", "CHANGELOG", "CONTRIBUTING", "CODE_OF_CONDUCT", "SECURITY", "AUTHORS", "TODO", "CODEOWNERS", "CNAME", "Makefile");

    private static readonly FrozenSet<string> OfTools = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".code-workspace", ".sublime-project", ".iml");

    private static readonly FrozenSet<string> Leftovers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".bak", ".backup", ".tmp", ".temp", ".orig", ".rej", ".old", ".save", ".swp", ".swo", ".part", ".partial", ".crdownload", ".download", ".lock", ".lnk", ".url", ".mine", ".nfs",
        ".autosave", ".kate-swp", ".dpkg-old", ".dpkg-dist", ".dpkg-new", ".rpmsave", ".rpmnew");

    private static readonly FrozenSet<string> Pictures = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".avif", ".jfif", ".jxl", ".ico", ".psd", ".ai", ".eps", ".svgz");

    /// <summary>Whether a folder is made by an operating system, a storage device or a package manager for its own files.</summary>
    public static bool IsOfSystem(string folder) => SystemFolders.Contains(folder);

    /// <summary>Whether a file is one that systems and editors leave beside the files of people, such as a preview or a backup.</summary>
    public static bool IsLeftover(string name) =>
        SystemFiles.Contains(name) || Leftovers.Contains(Path.GetExtension(name)) || name is ['#', .., '#'] || name is [.., '~'] || NumberedBackup().IsMatch(name);

    /// <summary>Whether a file is one for the people who keep the folder, or for their tools, by a name that is written in capitals by custom.</summary>
    public static bool IsCustomary(string name) =>
        Customary.Contains(Path.GetFileNameWithoutExtension(name)) || OfTools.Contains(Path.GetExtension(name)) || name is "package.json" or "package-lock.json";

    /// <summary>Whether a file is a picture by its extension, in a format that browsers can show or not.</summary>
    public static bool IsPicture(string name) => Pictures.Contains(Path.GetExtension(name));

    /// <summary>The name that a text file with another extension was meant to have; null if it is not a text file.</summary>
    public static string? Meant(string name) => OtherEnding().Match(name.TrimEnd(' ', '.')) switch
    {
        { Success: true, Groups: var groups } when groups["yaml"].Success => groups["stem"].Value + ContentFiles.YamlExtension,
        { Success: true, Groups: var groups } => groups["stem"].Value + ContentFiles.MarkdownExtension,
        _ => name.TrimEnd(' ', '.') is var trimmed && trimmed.Length < name.Length && ContentFiles.IsMarkdown(trimmed) ? trimmed : null,
    };

    /// <summary>
    /// The file of which another is a second version, made by a program that copies or synchronises files; null if there is none with
    /// such a name.
    /// </summary>
    /// <param name="path">The file, relative to the content folder.</param>
    /// <param name="paths">All files, without regard to case.</param>
    public static string? OriginalOf(string path, IReadOnlyDictionary<string, string> paths)
    {
        var (folder, name) = path.LastIndexOf('/') is >= 0 and var slash ? (path[..(slash + 1)], path[(slash + 1)..]) : ("", path);
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        foreach (var pattern in (Regex[])[InBrackets(), Marked(), Synced(), Copy(), CopyOf(), Numbered(), Merged(), Machine(), Dated(), Renamed(), Saved(), EndingTwice()])
        {
            if (pattern.Match(stem) is { Success: true } match && Find(folder + match.Groups["base"].Value.TrimEnd() + extension) is { } original) return original;
        }

        return ContentFiles.IsArticle(path) ? Find(UrlPath.PlainFile(path)) : null;

        string? Find(string candidate) => paths.GetValueOrDefault(candidate) is { } found && found != path && IsBetter(found, path) ? found : null;
    }

    // Of two names that differ in case only, the one in small letters is the original.
    private static bool IsBetter(string one, string other) =>
        !one.Equals(other, StringComparison.OrdinalIgnoreCase) || string.CompareOrdinal(one, other) > 0;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string CopyWords = "(copy|kopie|copie|copia|cópia|kopia)";

    private const string ConflictWords = @"(case ?)?(conflict|konflikt|conflit|conflitto|conflicto|conflito|conflicted)";

    // page (Maria's conflicted copy 2026-11-01), page [Conflict]
    [GeneratedRegex($@"^(?<base>.+?)[ _.-]*[(\[][^()\[\]]*({ConflictWords}|{CopyWords})[^()\[\]]*[)\]]$", Options)]
    private static partial Regex InBrackets();

    // page_conflict-20261101-101010, page.Conflict, page-conflict-1
    [GeneratedRegex($@"^(?<base>.+?)[ _.-]+{ConflictWords}([ _.-].*|\d*)$", Options)]
    private static partial Regex Marked();

    // page.sync-conflict-20261101-101010-ABCDEFG
    [GeneratedRegex(@"^(?<base>.+?)[._-]sync-conflict-.*$", Options)]
    private static partial Regex Synced();

    // page - Copy (2), page copy 2, page-copy
    [GeneratedRegex($@"^(?<base>.+?)([ _]-)?[ _-]+{CopyWords}[ _-]*(\(?\d+\)?)?$", Options)]
    private static partial Regex Copy();

    [GeneratedRegex($@"^{CopyWords}( \(?\d+\)?)? (of|von|de|di) (?<base>.+)$", Options)]
    private static partial Regex CopyOf();

    // page (1), page(1), page 2
    [GeneratedRegex(@"^(?<base>.+?)( ?\(\d{1,3}\)| \d{1,2})$", Options)]
    private static partial Regex Numbered();

    // page_REMOTE_1234, page.bak
    [GeneratedRegex(@"^(?<base>.+?)[_.](base|local|remote|backup|orig|mine|theirs|ours|bak|old|tmp|temp|save)([_.-]?\d+)*$", Options)]
    private static partial Regex Merged();

    // page-DESKTOP-AB12CD, page-Maria's MacBook: OneDrive adds the name of the computer.
    [GeneratedRegex(@"^(?<base>.+?)-((?=[A-Z0-9-]*[A-Z])[A-Z0-9]+(-[A-Z0-9]+)*|.*\b(?i:macbook|imac|iphone|ipad|laptop|desktop|computer|pc)\b.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Machine();

    // page~20261101-101010, page_20261101. A hyphen before a date can be meant.
    [GeneratedRegex(@"^(?<base>.+?)[~_ ]\d{4}-?\d{2}-?\d{2}([-_ T]?\d{4,6})?$", Options)]
    private static partial Regex Dated();

    // page (Autosaved), page [version 1], page_merge, page draft, page_conf(1): names that make no plain address.
    [GeneratedRegex(@"^(?<base>.+?)([ _.-]*[(\[](auto-?saved?|edited|draft|final|old|new|backup|recovered|restored|version|v|rev)[ _.-]*\d*[)\]]|[ _.](merged?|draft|final|new|edit(ed)?|autosaved?|recovered|rev\d*|v(ersion)?[ _]?\d*)|_conf\(\d+\))$", Options)]
    private static partial Regex Renamed();

    [GeneratedRegex(@"^(auto-?recovery|auto-?recover|auto-?save|autosave|backup)( save)? (of|von|de|di) (?<base>.+)$", Options)]
    private static partial Regex Saved();

    // page.md.md
    [GeneratedRegex(@"^(?<base>.+?)(\.md)+$", Options)]
    private static partial Regex EndingTwice();

    [GeneratedRegex(@"\.md\.(~?\d+~?|r\d+)$|\.sb-[0-9a-f]{6,8}-\w{6}$|:Zone\.Identifier$", Options)]
    private static partial Regex NumberedBackup();

    [GeneratedRegex(@"^(?<stem>.+?)((?<yaml>\.yml\.te?xt|\.yaml(\.te?xt)?|\.YML)|\.md(\.te?xt)?|\.markdown|\.mdown|\.mkdn?|\.mdwn|\.mdte?xt|\.mdx|\.te?xt|\.rmd|\.qmd)$", Options)]
    private static partial Regex OtherEnding();
}
