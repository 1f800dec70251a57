using System.Collections.Concurrent;

namespace LiverInfo.Web.Export;

/// <summary>
/// The target folder of an export. The files are written to a folder beside it, which replaces it at the end, so that the target is
/// always a complete export. A folder that no export created is never changed.
/// </summary>
internal sealed class ExportFolder : IDisposable
{
    private readonly string _target;
    private readonly string _beside;
    private readonly FileStream _manifest;
    private readonly ConcurrentBag<string> _files = [];

    private ExportFolder(string target, string beside)
    {
        (_target, _beside) = (target, beside);
        Directory.CreateDirectory(beside);
        // Open with an exclusive lock while the export runs; the system releases it when the process is killed.
        _manifest = new(ExportManifest.PathIn(beside), FileMode.Create, FileAccess.Write, FileShare.None);
    }

    /// <summary>Starts an export.</summary>
    /// <param name="path">The target folder; created when it is missing.</param>
    /// <param name="contentRoot">The content folder, which must not contain the target.</param>
    /// <param name="refusal">The reason, when null is returned.</param>
    /// <exception cref="IOException">The target cannot be read or written, or another export to it is running.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static ExportFolder? Open(string path, string contentRoot, out string? refusal)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(target) && Directory.ResolveLinkTarget(target, returnFinalTarget: true) is { } linked) target = linked.FullName;
        var parent = Path.GetDirectoryName(target);
        var beside = Path.Combine(parent ?? target, $".{Path.GetFileName(target)}.new");
        refusal = IsWithin(target, contentRoot)
            ? $"{target} is in the content folder. Name a folder outside of it."
            : Refuse(target) ?? (ExportManifest.IsIn(beside) ? null : Refuse(beside));
        if (refusal is not null) return null;
        Directory.CreateDirectory(parent!);
        if (Directory.Exists(beside)) Clear(beside);
        return new(target, beside);
    }

    /// <summary>The full path of the target.</summary>
    public string Target => _target;

    /// <summary>The files of the export that is replaced, relative to the folder; none where there is none.</summary>
    /// <exception cref="IOException">They cannot be read.</exception>
    public IReadOnlyCollection<string> PreviousFiles => ExportManifest.IsIn(_target) ? [.. ExportManifest.FilesIn(_target)] : [];

    /// <summary>The number of files written.</summary>
    public int Count => _files.Count;

    /// <summary>Writes a file; thread-safe.</summary>
    /// <param name="path">Relative to the folder, with forward slashes.</param>
    /// <param name="bytes">The content.</param>
    /// <exception cref="IOException">The file cannot be written, or the disk is full.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var file = Path.Combine(_beside, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using (var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write)) stream.Write(bytes);
        // An unchanged file keeps its time, because web servers derive the ETag from it.
        var before = new FileInfo(Path.Combine(_target, path));
        if (before.Exists && before.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(before.FullName)))
            File.SetLastWriteTimeUtc(file, before.LastWriteTimeUtc);
        _files.Add(path);
    }

    /// <summary>Replaces the previous export.</summary>
    /// <exception cref="IOException">The folder cannot be replaced; the previous export stays.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied; the previous export stays.</exception>
    public void Publish()
    {
        ExportManifest.Write(_manifest, _files);
        // Checked again, because the target may have changed while the files were written.
        if (Refuse(_target) is { } refusal) throw new IOException(refusal);
        if (!Directory.Exists(_target))
        {
            Directory.Move(_beside, _target);
            return;
        }

        AtomicDirectorySwap.Swap(_beside, _target);
    }

    /// <summary>Deletes the folder beside the target: an unfinished export, or the previous one.</summary>
    public void Dispose()
    {
        _manifest.Dispose();
        if (Directory.Exists(_beside)) Clear(_beside);
    }

    /// <summary>Why a folder cannot be replaced; null when it is missing, empty, or an export without other files.</summary>
    private static string? Refuse(string folder)
    {
        if (File.Exists(folder)) return $"{folder} is a file. Name a folder for the export.";
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any()) return null;
        if (!ExportManifest.IsIn(folder))
            return $"{folder} holds files and was not created by \"liverinfo export\", so it is not replaced. Name a new folder, or an empty one.";
        return ExportManifest.FindForeign(folder) is { } foreign
            ? $"{folder} holds {foreign}, which is not part of the export and would be deleted. Move it elsewhere, or name another folder."
            : null;
    }

    /// <summary>Deletes an export. The manifest is deleted last, so that a partly deleted one is still recognised.</summary>
    private static void Clear(string folder)
    {
        var manifest = ExportManifest.PathIn(folder);
        if (File.Exists(manifest) && IsHeldOpen(manifest)) throw new IOException("Another export to the same folder is running.");
        foreach (var below in Directory.EnumerateDirectories(folder)) Directory.Delete(below, recursive: true);
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => file != manifest)) File.Delete(file);
        File.Delete(manifest);
        Directory.Delete(folder);
    }

    private static bool IsHeldOpen(string file)
    {
        try
        {
            new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static bool IsWithin(string folder, string root)
    {
        var relative = Path.GetRelativePath(Path.GetFullPath(root), folder);
        return relative == "." || !(relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(relative));
    }
}
