using System.Text;
using LiverInfo.Content.Model.Retractions;
using LiverInfo.Content.Retractions;

namespace LiverInfo.Content.Tests.Retractions;

/// <summary>A small retraction file in memory, and sources to look up in it.</summary>
internal static class RetractionCsv
{
    public const string Header = "RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Title";

    public static SourceIdentity Source(string? doi, string? pubMed = null, bool isRetracted = false, string key = "example-2020") =>
        new(key, doi, pubMed, isRetracted, new("_sources.yml", 7, 1, $"{key}:"));

    public static string Row(string doi, string date = "8/15/2023 0:00", string nature = "Retraction", string pubMed = "0", string title = "A made-up title") =>
        $"{date},10.5555/notice,{doi},{pubMed},{nature},+Error in Data;,{title}";

    public static (RetractionFindings? Found, string? Refusal) LookUp(byte[] file, params SourceIdentity[] sources)
    {
        using var stream = new MemoryStream(file);
        var found = RetractionFile.LookUp(stream, "made.csv", sources, out var refusal);
        Assert.Equal(found is null, refusal is not null);
        return (found, refusal);
    }

    public static RetractionFindings Find(IEnumerable<string> rows, params SourceIdentity[] sources) =>
        LookUp(Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Header)) + '\n'), sources).Found!;
}
