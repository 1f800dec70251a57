using System.Text;

namespace LiverInfo.Content.Tests.Support;

/// <summary>A folder on disk that is gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("liverinfo-").FullName;

    public string PathOf(string path) => Path.Combine(Root, path);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
    }

    /// <summary>Puts in every file of another folder, over those that are there.</summary>
    public void Overlay(string folder)
    {
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(folder, file.FullName), File.ReadAllBytes(file.FullName));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
