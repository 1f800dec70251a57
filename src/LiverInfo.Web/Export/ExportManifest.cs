namespace LiverInfo.Web.Export;

/// <summary>The list of the files of an export, which is kept in it, and by which it is known as one.</summary>
internal static class ExportManifest
{
    /// <summary>The name of its file.</summary>
    public const string Name = ".liverinfo-export";

    private const string FirstLine = "# Written by \"liverinfo export\", whose next run replaces this folder. Its files:";

    /// <summary>Whether a folder is an export, whole or begun.</summary>
    public static bool IsIn(string folder) => File.Exists(PathIn(folder));

    /// <summary>Where it lies in a folder.</summary>
    public static string PathIn(string folder) => Path.Combine(folder, Name);

    /// <summary>The first file of a folder that is not on its list, or null.</summary>
    public static string? FindForeign(string folder)
    {
        var own = File.ReadLines(PathIn(folder)).Append(Name).ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .FirstOrDefault(file => !own.Contains(file));
    }

    /// <summary>Writes the list, once all files are there.</summary>
    public static void Write(Stream list, IEnumerable<string> files)
    {
        using var writer = new StreamWriter(list);
        writer.WriteLine(FirstLine);
        foreach (var file in files.Order(StringComparer.Ordinal)) writer.WriteLine(file);
    }
}
