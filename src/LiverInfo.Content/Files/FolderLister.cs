using System.Collections.Immutable;
using System.IO.Enumeration;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Files;

/// <summary>Lists a content folder: the files to read, and what is not read although an author may expect it.</summary>
internal sealed class FolderLister
{
    /// <summary>
    /// The maximum number of files of any kind in a content folder: 5 times the largest folder in the benchmarks. A larger number
    /// means that the path is wrong.
    /// </summary>
    public const int Most = 50_000;

    private static readonly EnumerationOptions OneFolder = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    // Authors know these from other folders, and do not expect them on the site.
    private static readonly ImmutableArray<string> Customary = ["README", "LICENSE", "LICENCE", "NOTICE", "CHANGELOG"];

    private readonly string _root;
    private readonly Func<string, IReadOnlyCollection<Entry>> _list;
    private readonly List<FileEntry> _files = [];
    private readonly List<Diagnostic> _errors = [];
    private readonly List<Diagnostic> _unread = [];
    private readonly List<(string Path, string Meant)> _endings = [];
    private int _seen;

    private FolderLister(string root, Func<string, IReadOnlyCollection<Entry>> list) =>
        (_root, _list) = (Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)), list);

    /// <summary>Lists a folder.</summary>
    /// <exception cref="IOException">The folder is missing, cannot be listed, or has too many files.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder is denied.</exception>
    public static FolderScan List(string root) => List(root, OnDisk);

    /// <summary>Lists a folder.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="list">Lists what is in one folder.</param>
    public static FolderScan List(string root, Func<string, IReadOnlyCollection<Entry>> list)
    {
        var lister = new FolderLister(root, list);
        foreach (var entry in lister.EntriesOf("")) lister.Add("", entry);
        return new(
            [.. lister._files.OrderBy(file => file.Path, StringComparer.Ordinal)],
            [.. lister._errors.OrderBy(error => error.At.Path, StringComparer.Ordinal)],
            [.. lister._unread, .. lister._endings.Select(lister.EndingNotRead)]);
    }

    /// <summary>Lists what is in one folder on disk.</summary>
    public static IReadOnlyCollection<Entry> OnDisk(string folder) => [.. new FileSystemEnumerable<Entry>(folder, Entry.Of, OneFolder)];

    private IReadOnlyCollection<Entry> EntriesOf(string folder)
    {
        var entries = _list(Path.Combine(_root, folder));
        _seen += entries.Count;
        if (_seen > Most) throw new TooManyFilesException();
        return entries;
    }

    private void Add(string folder, Entry entry)
    {
        var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
        if (ContentFiles.IsContent(folder, entry.Name) && !FileNames.IsLeftover(entry.Name) && (entry.IsLink || !entry.IsFolder))
            _files.Add(entry.IsLink ? FileEntry.OfLink(path, _root) : new(path, entry.Length, entry.Changed, LeadsOut: false));
        else if (entry.IsFolder) AddFolder(path, entry);
        else if (Unread(folder, path, entry.Name) is { } problem) _unread.Add(problem);
    }

    private void AddFolder(string path, Entry entry)
    {
        if (entry.Name[0] is '.' or '_' || FileNames.IsOfSystem(entry.Name)) return;
        // A link to a folder can point outside the content folder or form a cycle.
        if (entry.IsLink)
        {
            _errors.Add(Problems.LinkedFolder(path));
            return;
        }

        try
        {
            foreach (var inner in EntriesOf(path)) Add(path, inner);
        }
        catch (DirectoryNotFoundException)
        {
            // Deleted since its parent was listed.
        }
        catch (Exception e) when (e is (IOException or UnauthorizedAccessException) and not TooManyFilesException)
        {
            _errors.Add(Problems.CannotBeRead(path, e.Message));
        }
    }

    private Diagnostic EndingNotRead((string Path, string Meant) file) => _files.Any(other => other.Path.Equals(file.Meant, StringComparison.OrdinalIgnoreCase))
        ? Problems.EndingOfSecondVersion(file.Path, file.Meant)
        : Problems.EndingNotRead(file.Path, file.Meant);

    /// <summary>Reports a file that is not read, unless its name is one of a file that is not meant for the site.</summary>
    private Diagnostic? Unread(string folder, string path, string name)
    {
        if (name[0] is '.' or '~' || FileNames.IsLeftover(name) || FileNames.IsCustomary(name)) return null;
        if (folder.Length == 0 && Customary.Any(known => name.StartsWith(known, StringComparison.OrdinalIgnoreCase))) return null;
        var isData = (folder != ImageFile.Folder || name[0] == '_') && ContentFiles.Data.Any(data => data.Trim('_') is var plain && Path.GetFileNameWithoutExtension(name).TrimStart('_').Equals(Path.GetFileNameWithoutExtension(plain), StringComparison.OrdinalIgnoreCase));
        if (name[0] == '_' && folder.Length > 0 && !isData) return folder != ImageFile.Folder && ContentFiles.IsMarkdown(name) ? Problems.SharedTextNotRead(path, name) : null;
        if (isData && (name[0] == '_' || FileNames.Meant(name) is not null || name.EndsWith(ContentFiles.YamlExtension, StringComparison.OrdinalIgnoreCase)))
            return Problems.SettingsNotRead(path, DidYouMean.To("_" + Path.ChangeExtension(FileNames.Meant(name) ?? name, ContentFiles.YamlExtension).TrimStart('_').ToLowerInvariant(), ContentFiles.Data), ContentFiles.Data);
        if (folder == ImageFile.Folder && ContentFiles.IsMarkdown(name)) return Problems.PageNotRead(path, name);
        if (MeantBy(folder, name) is { } meant)
        {
            if (meant == name) return Problems.SettingsNotRead(path, nearest: null, ContentFiles.Data);
            _endings.Add((path, folder.Length == 0 ? meant : $"{folder}/{meant}"));
            return null;
        }

        if (name[0] == '_') return null;
        return FileNames.IsPicture(name) ? Problems.PictureNotRead(path, $"{ImageFile.Folder}/{name}") : Problems.FormatNotRead(path);
    }

    /// <summary>The name that a text file, or a drawing with the ending of a text, was meant to have; null if it is neither.</summary>
    private static string? MeantBy(string folder, string name)
    {
        if (folder != ImageFile.Folder) return FileNames.Meant(name);
        return Path.GetExtension(name).ToLowerInvariant() is ".txt" or ".xml" or ".html" && Path.GetFileNameWithoutExtension(name) is var picture && FileNames.IsPicture(picture) ? picture : null;
    }

    /// <summary>A file, folder or link as it is listed.</summary>
    internal sealed record Entry(string Name, bool IsFolder, bool IsLink, long Length, long Changed)
    {
        public static Entry Of(ref FileSystemEntry entry)
        {
            var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
            return new(entry.FileName.ToString(), entry.IsDirectory, isLink, isLink ? 0 : entry.Length, isLink ? 0 : entry.LastWriteTimeUtc.Ticks);
        }
    }

    private sealed class TooManyFilesException() : IOException($"It holds more than {Most} files, so it is hardly a folder of articles.");
}
