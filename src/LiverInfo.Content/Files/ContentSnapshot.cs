using System.Collections.Immutable;
using System.Collections.ObjectModel;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Files;

/// <summary>The files of a content folder, read at one time.</summary>
/// <param name="Files">The Markdown and data files that could be read, sorted by path.</param>
/// <param name="Unreadable">One problem for each file or folder that could not be read.</param>
public sealed record ContentSnapshot(ImmutableArray<ContentFile> Files, ImmutableArray<Diagnostic> Unreadable)
{
    /// <summary>The images that could be read.</summary>
    public ImmutableArray<ImageFile> Images { get; init; } = [];

    /// <summary>One warning for each file that is not read although an author may expect it.</summary>
    public ImmutableArray<Diagnostic> Unread { get; init; } = [];

    /// <summary>The result for each file, for reuse by the next snapshot.</summary>
    internal IReadOnlyDictionary<FileEntry, object> Read { get; init; } = ReadOnlyDictionary<FileEntry, object>.Empty;
}
