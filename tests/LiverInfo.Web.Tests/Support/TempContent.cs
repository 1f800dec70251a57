namespace LiverInfo.Web.Tests.Support;

/// <summary>A copy of the example site that a test may edit, and a place for what it writes. Gone afterwards.</summary>
internal sealed class TempContent : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("liverinfo-");

    public TempContent()
    {
        foreach (var file in Directory.EnumerateFiles(ExampleSite.Content, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(ExampleSite.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The folder that holds the content folder.</summary>
    public string Folder => _folder.FullName;

    public string Root => Path.Combine(_folder.FullName, "content");

    /// <summary>A path beside the content, for a log.</summary>
    public string Beside(string name) => Path.Combine(_folder.FullName, name);

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(Root, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    public void Replace(string path, string old, string with)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
