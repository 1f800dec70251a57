using LiverInfo.Content.Files;

namespace LiverInfo.Desk.Tests.Support;

/// <summary>A copy of the example site that a test may edit, with a state folder beside it. Gone afterwards.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("liverinfo-desk-");

    public Folder(string? copyOf = null)
    {
        var original = copyOf ?? Path.Combine(AppContext.BaseDirectory, "Example", "content");
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>An article with sections, which tests write in.</summary>
    public const string Article = "birds/feeding.md";

    /// <summary>The content folder.</summary>
    public string Root => Path.Combine(_folder.FullName, "content");

    /// <summary>The state folder.</summary>
    public string State => Path.Combine(_folder.FullName, "state");

    /// <summary>The content folder, as the desk takes it.</summary>
    public ContentFolder Content => new(Root);

    public string Beside(string name) => Path.Combine(_folder.FullName, name);

    public string PathOf(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
