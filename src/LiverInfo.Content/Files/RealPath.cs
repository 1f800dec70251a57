namespace LiverInfo.Content.Files;

/// <summary>Resolves the links in a path.</summary>
public static class RealPath
{
    /// <summary>Returns the real path of something in a folder; null when links lead out of the folder.</summary>
    /// <param name="root">The full path of the folder.</param>
    /// <param name="path">A path relative to it, or a full path.</param>
    /// <exception cref="IOException">A link leads to itself.</exception>
    public static string? Within(string root, string path) =>
        Of(Path.Combine(root, path)) is var real && real.StartsWith(Path.TrimEndingDirectorySeparator(Of(root)) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? real : null;

    /// <summary>Returns the path without links, so that it says where a file really is. What is not there has no links.</summary>
    /// <param name="path">A full path.</param>
    /// <exception cref="IOException">A link leads to itself.</exception>
    public static string Of(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        var here = Path.Combine(Of(parent), Path.GetFileName(path));
        return Path.Exists(here) && File.ResolveLinkTarget(here, returnFinalTarget: true) is { } target ? Of(target.FullName) : here;
    }
}
