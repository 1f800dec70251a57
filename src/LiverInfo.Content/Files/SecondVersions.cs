using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Files;

/// <summary>Separates the files of a folder that are read from copies of them and from data files with an unknown name.</summary>
/// <param name="Files">The files to read.</param>
/// <param name="Errors">A diagnostic for each copy that a program made of a file; a copy is not a page of its own.</param>
/// <param name="Unread">A diagnostic for each data file with an unknown name.</param>
internal sealed record SecondVersions(ImmutableArray<FileEntry> Files, ImmutableArray<Diagnostic> Errors, ImmutableArray<Diagnostic> Unread)
{
    /// <summary>Separates the files.</summary>
    public static SecondVersions In(ImmutableArray<FileEntry> listed)
    {
        var paths = listed.Where(file => !file.IsImage).OrderByDescending(file => file.Path, StringComparer.Ordinal)
            .DistinctBy(file => file.Path, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(file => file.Path, file => file.Path, StringComparer.OrdinalIgnoreCase);
        var files = ImmutableArray.CreateBuilder<FileEntry>(listed.Length);
        var (errors, unread) = (ImmutableArray.CreateBuilder<Diagnostic>(), ImmutableArray.CreateBuilder<Diagnostic>());
        foreach (var file in listed)
        {
            if (!file.IsImage && FileNames.OriginalOf(file.Path, paths) is { } original)
            {
                errors.Add(Problems.SecondVersion(file.Path, original));
                continue;
            }

            files.Add(file);
            if (!file.IsImage && file.Path[0] == '_' && !ContentFiles.IsMarkdown(file.Path) && !ContentFiles.Data.Contains(file.Path))
                unread.Add(Problems.SettingsNotRead(file.Path, DidYouMean.To(file.Path, ContentFiles.Data), ContentFiles.Data));
        }

        return new(files.ToImmutable(), errors.ToImmutable(), unread.ToImmutable());
    }
}
