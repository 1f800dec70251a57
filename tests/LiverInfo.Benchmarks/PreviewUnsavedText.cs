using BenchmarkDotNet.Attributes;
using LiverInfo.Content.Files;
using LiverInfo.Desk.Sites;
using LiverInfo.Web;
using LiverInfo.Web.Rendering;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Benchmarks;

/// <summary>What the desk does after each key, beside the shipped articles and beside ten thousand more: at most 150 ms.</summary>
[ShortRunJob]
public class PreviewUnsavedText : IAsyncDisposable
{
    private const string Page = "stem-cell-therapy/benefits.md";
    private const int InTopic = 100;

    private readonly WebApplication _app = Website.BuildRenderer();
    private readonly string _folder = Directory.CreateTempSubdirectory("liverinfo-").FullName;
    private DeskSite? _site;
    private PagePreview? _preview;
    private string _text = "";
    private int _keys;

    /// <summary>How many articles there are beside the shipped ones.</summary>
    [Params(0, 10_000)]
    public int More { get; set; }

    /// <summary>Makes the folder and loads it.</summary>
    [GlobalSetup]
    public async Task SetupAsync()
    {
        await _app.StartAsync();
        var shipped = ContentFolder.FindAbove(AppContext.BaseDirectory)!.Root;
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories)) Write(Path.GetRelativePath(shipped, file), File.ReadAllBytes(file));
        for (var i = 0; i < More; i++)
        {
            var text = $"---\ntitle: \"Page {i}\"\ndescription: \"What a reader will find on this page, in one plain sentence, {i}.\"\n---\n\nSome words of page {i}.\n";
            Write($"topic-{i / InTopic}/page-{i}.md", System.Text.Encoding.UTF8.GetBytes(text));
        }

        _text = await File.ReadAllTextAsync(Path.Combine(_folder, Page));
        _site = new(new(_folder), TimeProvider.System);
        _preview = new(_site, _app.Services.GetRequiredService<PageRenderer>());
        await _site.RefreshAsync(CancellationToken.None);
    }

    /// <summary>The page after another key.</summary>
    [Benchmark]
    public async Task<object?> KeyAsync() => (await _preview!.OfAsync(Page, $"{_text}\nKey {_keys++}.\n", CancellationToken.None)).Page;

    /// <inheritdoc />
    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        _site?.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }
}
