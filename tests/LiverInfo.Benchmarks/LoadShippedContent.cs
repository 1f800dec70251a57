using BenchmarkDotNet.Attributes;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;

namespace LiverInfo.Benchmarks;

/// <summary>What an edit costs before it can be shown: every file read, and every article turned into HTML.</summary>
[MemoryDiagnoser]
public class LoadShippedContent
{
    private readonly ContentFolder _folder = ContentFolder.FindAbove(AppContext.BaseDirectory)!;
    private readonly ContentSnapshot _files = ContentFolder.FindAbove(AppContext.BaseDirectory)!.Read();

    /// <summary>The look at the folder that is taken several times a second.</summary>
    [Benchmark]
    public FolderScan Scan() => _folder.Scan();

    /// <summary>The files, from the disk's cache.</summary>
    [Benchmark]
    public ContentSnapshot Read() => _folder.Read();

    /// <summary>The site made of them: front matter, Markdown, HTML, and the checks.</summary>
    [Benchmark(Baseline = true)]
    public LoadResult LoadAndRender() => SiteLoader.Load(_files, new(DateTimeOffset.UnixEpoch.AddYears(56)));
}
