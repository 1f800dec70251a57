using LiverInfo.Benchmarks;
using LiverInfo.Content.Model.Retractions;
using LiverInfo.Content.Retractions;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Retractions;

/// <summary>A file of the size and shape of the real one. <c>LookUpRetractions</c> in LiverInfo.Benchmarks measures its time and memory.</summary>
public sealed class MadeRetractionTests
{
    // Their remainders by six tell what happened to them; every fifth number has no DOI.
    private static readonly int[] Numbers = [0, 1, 13, 3, 4, 5, 34_502, 68_994, 68_999];

    [Fact]
    public void Every_source_is_found_in_a_file_of_the_real_size()
    {
        using var folder = new TempFolder();
        using var file = File.Create(folder.PathOf("made.csv"));
        MadeRetractions.WriteTo(file);
        SourceIdentity[] sources =
        [
            .. Numbers.Select(number => new SourceIdentity($"made-{number}", Doi.Of(MadeRetractions.PaperDoi(number)), PubMedId.Of(MadeRetractions.PubMed(number)), false, new("_sources.yml", number + 1, 1, ""))),
            new("not-there", "10.5555/not.there", "990999999", false, new("_sources.yml", 70_001, 1, "")),
            new("no-number", null, null, false, new("_sources.yml", 70_002, 1, "")),
        ];

        var found = RetractionFile.LookUp(file, "made.csv", sources, out _)!;

        Assert.InRange(file.Length, 43_000_000, 46_000_000);
        Assert.Equal(MadeRetractions.Rows, found.Lookup.Rows);
        Assert.Equal(MadeRetractions.Day(MadeRetractions.Rows - 1), found.Lookup.Newest);
        Assert.Empty(found.Lookup.BrokenRows);
        Assert.True(found.Lookup.IsUtf8);
        Assert.Equal(sources.Count(source => source.HasNumber), found.Lookup.LookedUp);
        Assert.Equal(
            Numbers.Where(number => sources.Single(source => source.Key == $"made-{number}").HasNumber).Select(Expected).OfType<(string, int)>(),
            found.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.At.Line)));
        file.Position = 0;
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file)), found.Lookup.Sha256);
    }

    private static (string, int)? Expected(int number) => MadeRetractions.NatureOf(number) switch
    {
        "Retraction" => ("LI507", number + 1),
        "Reinstatement" => null,
        _ => ("LI508", number + 1),
    };
}
