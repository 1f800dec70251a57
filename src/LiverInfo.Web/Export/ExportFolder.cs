using System.Collections.Concurrent;

namespace LiverInfo.Web.Export;

/// <summary>
/// The folder that an export goes to. All is written beside it and takes its place at the end, so that it is the old export or the
/// new one and never half of each. A folder that was not made here is left alone.
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
        // Held open for as long as the export runs, which tells others that it does; when it is killed, the system lets go.
        _manifest = new(ExportManifest.PathIn(beside), FileMode.Create, FileAccess.Write, FileShare.None);
    }

    /// <summary>Begins an export.</summary>
    /// <param name="path">The folder it goes to; made when it is not there.</param>
    /// <param name="contentRoot">The content folder, which is not written into.</param>
    /// <param name="refusal">Why not, in whole sentences, when null is returned.</param>
    /// <exception cref="IOException">The place cannot be read or written, or another export to it is running.</exception>
    /// <exception cref="UnauthorizedAccessException">The place may not be read or written.</exception>
    public static ExportFolder? Open(string path, string contentRoot, out string? refusal)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(target) && Directory.ResolveLinkTarget(target, returnFinalTarget: true) is { } linked) target = linked.FullName;
        var parent = Path.GetDirectoryName(target);
        var beside = Path.Combine(parent ?? target, $".{Path.GetFileName(target)}.new");
        refusal = IsWithin(target, contentRoot)
            ? $"{target} lies in the content folder. Name a folder outside of it."
            : Refuse(target) ?? (ExportManifest.IsIn(beside) ? null : Refuse(beside));
        if (refusal is not null) return null;
        Directory.CreateDirectory(parent!);
        if (Directory.Exists(beside)) Clear(beside);
        return new(target, beside);
    }

    /// <summary>Where it goes to, in full.</summary>
    public string Target => _target;

    /// <summary>How many files were written.</summary>
    public int Count => _files.Count;

    /// <summary>Writes a file; may be called from many threads.</summary>
    /// <param name="path">Relative to the folder, with forward slashes.</param>
    /// <param name="bytes">What is in it.</param>
    /// <exception cref="IOException">It cannot be written, or the disk is full.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var file = Path.Combine(_beside, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using (var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write)) stream.Write(bytes);
        // What did not change keeps its time, from which servers make the tag that browsers ask with.
        var before = new FileInfo(Path.Combine(_target, path));
        if (before.Exists && before.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(before.FullName)))
            File.SetLastWriteTimeUtc(file, before.LastWriteTimeUtc);
        _files.Add(path);
    }

    /// <summary>Puts what was written in the place of the export before.</summary>
    /// <exception cref="IOException">It cannot be done; the export before stays.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be done; the export before stays.</exception>
    public void Publish()
    {
        ExportManifest.Write(_manifest, _files);
        // Looked at again, because much may have happened while this one was written.
        if (Refuse(_target) is { } refusal) throw new IOException(refusal);
        if (!Directory.Exists(_target))
        {
            Directory.Move(_beside, _target);
            return;
        }

        AtomicDirectorySwap.Swap(_beside, _target);
    }

    /// <summary>Removes what lies beside: an export that was not finished, or the one before.</summary>
    public void Dispose()
    {
        _manifest.Dispose();
        if (Directory.Exists(_beside)) Clear(_beside);
    }

    /// <summary>Why a folder cannot be replaced, or null when it can: it is not there, is empty, or is an export and nothing else.</summary>
    private static string? Refuse(string folder)
    {
        if (File.Exists(folder)) return $"{folder} is a file. Name a folder for the export.";
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any()) return null;
        if (!ExportManifest.IsIn(folder))
            return $"{folder} holds files and was not made by \"liverinfo export\", so it is left as it is. Name a new folder, or an empty one.";
        return ExportManifest.FindForeign(folder) is { } foreign
            ? $"{folder} holds {foreign}, which the export did not put there and would delete. Move it elsewhere, or name another folder."
            : null;
    }

    /// <summary>Deletes a folder that was made here; its mark goes last, so that what a kill leaves of it is known as ours.</summary>
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
