using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.Retractions;
using LiverInfo.Content.Retractions;

namespace LiverInfo.Benchmarks;

/// <summary>
/// What <c>check --retractions</c> adds to a check: the sources of the shipped content, looked up in a file of the usual size. At most
/// 2 s and 50 MB; <c>-- retractions</c> measures both from a cold start, as a person has them.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class LookUpRetractions : IDisposable
{
    private readonly string _path = Path.GetTempFileName();
    private IReadOnlyCollection<SourceIdentity> _sources = [];

    /// <summary>Makes the file.</summary>
    [GlobalSetup]
    public void Setup()
    {
        using var file = File.Create(_path);
        MadeRetractions.WriteTo(file);
        _sources = SiteLoader.Load(ContentFolder.FindAbove(AppContext.BaseDirectory)!.Read(), new(DateTimeOffset.UnixEpoch.AddYears(56))).Sources;
    }

    /// <summary>The sources, looked up.</summary>
    [Benchmark]
    public RetractionFindings? LookUp()
    {
        using var file = File.OpenRead(_path);
        return RetractionFile.LookUp(file, "made.csv", _sources, out _);
    }

    /// <summary>Prints how long the first look-up in this process takes, and by how much the memory of the process grows meanwhile.</summary>
    public static async Task MeasureOnceAsync()
    {
        using var once = new LookUpRetractions();
        once.Setup();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var before = Environment.WorkingSet;
        var began = Stopwatch.GetTimestamp();
        var looking = Task.Run(once.LookUp);
        var most = before;
        while (!looking.IsCompleted)
        {
            most = Math.Max(most, Environment.WorkingSet);
            await Task.Delay(1);
        }

        var (found, took) = (await looking, Stopwatch.GetElapsedTime(began));
        Console.WriteLine($"{found!.Lookup.Rows:N0} rows, {new FileInfo(once._path).Length / 1e6:0.0} MB: {took.TotalMilliseconds:0} ms, {(most - before) / 1e6:0.0} MB more memory at most");
    }

    /// <inheritdoc />
    [GlobalCleanup]
    public void Dispose()
    {
        File.Delete(_path);
        GC.SuppressFinalize(this);
    }
}
