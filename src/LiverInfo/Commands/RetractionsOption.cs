using System.CommandLine;
using LiverInfo.Content.Model.Retractions;
using LiverInfo.Content.Retractions;

namespace LiverInfo.Commands;

/// <summary>The <c>--retractions</c> option of <c>check</c>.</summary>
internal static class RetractionsOption
{
    public static Option<string?> Create() => new("--retractions")
    {
        Description = "The list of retracted papers that Crossref and Retraction Watch publish, as the CSV file that was downloaded. Every source with a DOI or a PubMed number is looked up in it.",
        HelpName = "FILE",
    };

    /// <summary>Looks up sources in a file; prints one line and returns null when it cannot be used.</summary>
    public static RetractionFindings? LookUp(string path, IReadOnlyCollection<SourceIdentity> sources, TextWriter error)
    {
        if (Directory.Exists(path)) return Refuse($"{path} is a folder. Name the .csv file in it with --retractions FILE.");
        if (!File.Exists(path)) return Refuse($"There is no file {Path.GetFullPath(path)}. Name the downloaded .csv file with --retractions FILE.");
        try
        {
            using var file = File.OpenRead(path);
            if (!file.CanSeek) return Refuse($"{path} is not a file on disk, and it has to be read more than once. Save it as a file first.");
            return RetractionFile.LookUp(file, path, sources, out var refusal) ?? Refuse(refusal!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse($"The file {path} cannot be read: {e.Message} Look whether another program has it open, and whether you may read it.");
        }

        RetractionFindings? Refuse(string reason)
        {
            error.WriteLine(reason);
            return null;
        }
    }
}
