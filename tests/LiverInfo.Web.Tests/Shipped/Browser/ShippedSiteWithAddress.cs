using System.Text.RegularExpressions;

namespace LiverInfo.Web.Tests.Shipped.Browser;

/// <summary>The shipped site on a port, with a public address in place of the placeholder: only then a page has a QR code on paper.</summary>
public sealed partial class ShippedSiteWithAddress : ServedSite, IDisposable
{
    private readonly DirectoryInfo _content;

    /// <summary>Serves a copy of the content.</summary>
    public ShippedSiteWithAddress() : this(Copy()) { }

    private ShippedSiteWithAddress(DirectoryInfo content) : base(content.FullName, onPort: true) => _content = content;

    void IDisposable.Dispose()
    {
        Dispose();
        if (_content.Exists) _content.Delete(recursive: true);
    }

    private static DirectoryInfo Copy()
    {
        var copy = Directory.CreateTempSubdirectory("liverinfo-");
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.FullName, Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var settings = Path.Combine(copy.FullName, "_site.yml");
        File.WriteAllText(settings, Placeholder().Replace(File.ReadAllText(settings), "publicAddress: \"https://www.example.org\""));
        return copy;
    }

    [GeneratedRegex("""(?m)^publicAddress: "\[.*?\]["]""")]
    private static partial Regex Placeholder();
}
