using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Robustness;

/// <summary>Hundreds of files of other programs dropped into the folder: each is read or told, and the site keeps its pages.</summary>
public sealed class FilesOfOtherProgramsTests
{
    [Fact]
    public void They_are_read_or_told_and_the_site_keeps_its_pages()
    {
        using var folder = new TempFolder();
        folder.Overlay(Case.BaseContent);
        var files = FilesOfOtherPrograms.All.ToList();
        Assert.True(files.Count >= 300);
        Assert.Distinct(files.Select(file => file.Name));
        foreach (var (name, bytes) in files) folder.Write(name, bytes);

        var loaded = SiteLoader.Load(new ContentFolder(folder.Root).Read(), new(TinySite.Now));

        Guard.AssertSound(loaded);
        Assert.Empty(loaded.Failures);
        Assert.DoesNotContain(loaded.Diagnostics, problem => problem.Code == "LI900");
        Assert.All(loaded.Diagnostics, problem => Assert.True(problem.At.Path.Length > 0 && problem.Fix.Length > 0));
        foreach (var page in (string[])["/", "/page"]) Assert.NotNull(loaded.Site!.Find(new(page)));
        // Each file is a page, or its author knows why it is not.
        var told = loaded.Diagnostics.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.At.Path).ToHashSet();
        Assert.All(files, file => Assert.True(told.Contains(file.Name) || loaded.Site!.Find(UrlPath.OfFile(file.Name)) is not null || IsDraft(file.Bytes), file.Name));
    }

    private static bool IsDraft(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes).Contains("draft: true", StringComparison.Ordinal);
}
