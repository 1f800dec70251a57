using BenchmarkDotNet.Attributes;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;

namespace LiverInfo.Benchmarks;

/// <summary>Load, parse and check at three sizes: the time for each article should not grow with their number.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class LoadManyArticles
{
    private ContentSnapshot _files = new([], []);

    /// <summary>How many articles there are.</summary>
    [Params(10, 1_000, 10_000)]
    public int Articles { get; set; }

    /// <summary>Makes the articles: copies of the shipped one about benefits, a hundred to a topic.</summary>
    [GlobalSetup]
    public void Setup()
    {
        const int InTopic = 100;
        var shipped = ContentFolder.FindAbove(AppContext.BaseDirectory)!.Read();
        var model = shipped.Files.Single(file => file.Path == "stem-cell-therapy/benefits.md").Text;
        var topic = shipped.Files.Single(file => file.Path == "stem-cell-therapy/index.md").Text;
        var copies = Enumerable.Range(0, Articles).Select(number => new ContentFile($"topic-{number / InTopic}/page-{number}.md", model));
        var topics = Enumerable.Range(0, (Articles + InTopic - 1) / InTopic).Select(number => new ContentFile($"topic-{number}/index.md", topic));
        _files = shipped with { Files = [.. shipped.Files, .. topics, .. copies] };
    }

    /// <summary>The site made of them.</summary>
    [Benchmark]
    public LoadResult Load() => SiteLoader.Load(_files, new(DateTimeOffset.UnixEpoch.AddYears(56)));
}
