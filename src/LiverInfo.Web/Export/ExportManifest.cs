namespace LiverInfo.Web.Export;

/// <summary>The list of the files of an export. It is saved in the export, which is recognised by it.</summary>
internal static class ExportManifest
{
    /// <summary>The file name.</summary>
    public const string Name = ".liverinfo-export";

    private const string FirstLine = "# Written by \"liverinfo export\", whose next run replaces this folder. Its files:";

    /// <summary>Whether a folder is an export, complete or not.</summary>
    public static bool IsIn(string folder) => File.Exists(PathIn(folder));

    /// <summary>The path of the manifest in a folder.</summary>
    public static string PathIn(string folder) => Path.Combine(folder, Name);

    /// <summary>The files of an export, relative to its folder, as far as its manifest lists them.</summary>
    public static IEnumerable<string> FilesIn(string folder) => File.ReadLines(PathIn(folder)).Skip(1);

    /// <summary>The first file of a folder that is not in its manifest, or null.</summary>
    public static string? FindForeign(string folder)
    {
        var own = FilesIn(folder).Append(Name).ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .FirstOrDefault(file => !own.Contains(file));
    }

    /// <summary>Writes the list, after all files.</summary>
    public static void Write(Stream list, IEnumerable<string> files)
    {
        using var writer = new StreamWriter(list);
        writer.WriteLine(FirstLine);
        foreach (var file in files.Order(StringComparer.Ordinal)) writer.WriteLine(file);
    }
}
