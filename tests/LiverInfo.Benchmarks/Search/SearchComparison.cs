using System.Diagnostics;
using System.Globalization;
using LiverInfo.Content.Checks;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.History;
using LiverInfo.Content.Search;
using LiverInfo.Web;
using LiverInfo.Web.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Benchmarks.Search;

/// <summary>
/// The engines beside each other, in one run: relevance, time of a query with its excerpts, memory, time to build, and the share of the
/// search in the time that an edition takes. <c>-- search</c>, or <c>-- search 1000</c> for another number of articles.
/// </summary>
internal static class SearchComparison
{
    private const int Rounds = 20;
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch.AddYears(56);

    /// <summary>Prints the figures of the shipped site, and of one with more articles.</summary>
    /// <param name="arguments">How many articles; 10,000 where nothing is said.</param>
    public static async Task RunAsync(List<string> arguments)
    {
        var most = arguments is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 10_000;
        var shipped = ContentFolder.FindAbove(AppContext.BaseDirectory)!.Read();
        var first = SiteLoader.Load(shipped, new(Now));
        // Once for nothing: the code is compiled meanwhile.
        await MeasureAsync(shipped, isPrinted: false);
        await MeasureAsync(shipped, isPrinted: true);
        await MeasureAsync(MadeArticles.AddTo(shipped, first.Index!, most), isPrinted: true);
    }

    private static async Task MeasureAsync(ContentSnapshot files, bool isPrinted)
    {
        void Print(string line)
        {
            if (isPrinted) Console.WriteLine(line);
        }

        await using var app = Website.BuildRenderer();
        await app.StartAsync();
        var publisher = app.Services.GetRequiredService<Publisher>();
        var (loaded, load) = Time(() => SiteLoader.Load(files, new(Now)));
        var site = loaded.Site!;
        var began = Stopwatch.GetTimestamp();
        await publisher.PublishAsync(site, loaded.Index!, SiteHistory.None, CancellationToken.None);
        var publish = Stopwatch.GetElapsedTime(began);
        var before = Memory();
        var (index, build) = Time(() => new SearchIndexBuilder().Build(site));
        var memory = Memory() - before;
        var (_, again) = Time(() => new SearchIndexBuilder().Build(site, index));
        var (sent, prepare) = Time(() => new SearchFiles(index, site.Locale.Search));
        var edited = files with { Files = [.. files.Files.Select(file => file.Path == "about.md" ? new ContentFile(file.Path, file.Text + "\n\nAnother sentence.\n") : file)] };
        var (next, reload) = Time(() => SiteLoader.Load(edited, new(Now) { Previous = loaded }));
        began = Stopwatch.GetTimestamp();
        await publisher.PublishAsync(next.Site!, next.Index!, SiteHistory.None, CancellationToken.None);
        var republish = Stopwatch.GetElapsedTime(began);
        var check = site.Articles.Length > SearchCheck.MostArticles ? TimeSpan.Zero : Time(() => SearchCheck.Run(site, index).Count()).Took;
        var (_, written) = Time(() => sent.Names.Sum(name => (long)sent.Text(name).Length));

        Print($"\n{site.Articles.Length:N0} articles, {index.Sections.Length:N0} sections, {index.Vocabulary.Length:N0} words");
        Print(string.Create(CultureInfo.InvariantCulture, $"first edition: load {load.TotalMilliseconds:0} ms, publish {publish.TotalMilliseconds:0} ms; of it the search {(build + prepare).TotalMilliseconds:0} ms and LI240 {check.TotalMilliseconds:0} ms: {Share(build + prepare + check, load + publish)}"));
        Print(string.Create(CultureInfo.InvariantCulture, $"an edit: load {reload.TotalMilliseconds:0} ms, publish {republish.TotalMilliseconds:0} ms; of it the search {(again + prepare).TotalMilliseconds:0} ms and LI240 {check.TotalMilliseconds:0} ms: {Share(again + prepare + check, reload + republish)}"));
        Print(string.Create(CultureInfo.InvariantCulture, $"files for the script, of an export only: {written.TotalMilliseconds:0} ms"));
        Print("engine        first  three   NDCG   p50 ms   p99 ms  build ms  memory MB");
        using (var own = new OwnEngine(index)) Report(own, build, memory, Print);
        var (sqlite, sqliteBuild) = Time(() => new SqliteEngine(index));
        using (sqlite) Report(sqlite, sqliteBuild, sqlite.Bytes, Print);
        var (lucene, luceneBuild) = Time(() => new LuceneEngine(index));
        using (lucene) Report(lucene, luceneBuild, lucene.Bytes, Print);
        GC.KeepAlive(loaded);
    }

    private static void Report(ISearchEngine engine, TimeSpan build, long memory, Action<string> print)
    {
        var (first, three, ndcg) = SearchTables.Judge(engine);
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var query in SearchTables.Queries) times.Add(Time(() => engine.Find(query)).Took.TotalMilliseconds);
        }

        times.Sort();
        print(string.Create(
            CultureInfo.InvariantCulture,
            $"{engine.Name,-12} {first,6:0.000} {three,6:0.000} {ndcg,6:0.000} {times[times.Count / 2],8:0.00} {times[times.Count * 99 / 100],8:0.00} {build.TotalMilliseconds,9:0} {memory / 1e6,10:0.0}"));
    }

    private static string Share(TimeSpan part, TimeSpan whole) => string.Create(CultureInfo.InvariantCulture, $"{100 * part / whole:0} %");

    private static long Memory() => GC.GetTotalMemory(forceFullCollection: true);

    private static (T Result, TimeSpan Took) Time<T>(Func<T> work)
    {
        var began = Stopwatch.GetTimestamp();
        var result = work();
        return (result, Stopwatch.GetElapsedTime(began));
    }
}
