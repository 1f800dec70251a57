using System.Collections.Immutable;
using System.Globalization;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Retractions;

namespace LiverInfo.Content.Retractions;

/// <summary>The result of looking up the sources of the site in a retraction file.</summary>
/// <param name="Lookup">What was read and looked up.</param>
/// <param name="Diagnostics">What the file says of the sources, in the order of the sources.</param>
public sealed record RetractionFindings(RetractionLookup Lookup, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Looks up sources in the list of retracted papers that Crossref and Retraction Watch publish as CSV.</summary>
public static class RetractionFile
{
    private static readonly string[] DateForms = ["M/d/yyyy H:mm", "M/d/yyyy", "M/d/yyyy h:mm:ss tt", "yyyy-MM-dd", "yyyy-MM-dd H:mm:ss"];

    /// <summary>Looks up sources. The file is read to its end twice, and its rows are not held.</summary>
    /// <param name="file">The file, which can be read from any place.</param>
    /// <param name="name">The name of the file in messages.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="refusal">Why the file cannot be used, in a sentence or two; null when it can.</param>
    /// <returns>The findings; null when the file cannot be used.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static RetractionFindings? LookUp(Stream file, string name, IReadOnlyCollection<SourceIdentity> sources, out string? refusal)
    {
        var facts = RetractionFileFacts.Of(file);
        using var rows = new RetractionRows(file);
        refusal = Refusal(facts, rows, name);
        if (refusal is not null) return null;

        var known = new KnownPapers(sources);
        var (count, newest) = (0, (DateOnly?)null);
        for (; rows.Read(); count++)
        {
            var day = Day(rows[RetractionRows.Date]);
            if (newest is null || day > newest) newest = day;
            if (known.Find(rows[RetractionRows.PaperDoi], rows[RetractionRows.PaperPubMed]) is not { } papers) continue;
            var notice = new RetractionNotice(
                rows[RetractionRows.Nature], day, Reasons(rows[RetractionRows.Reason]), Doi.Of(rows[RetractionRows.NoticeDoi]));
            foreach (var paper in papers) paper.Add(notice);
        }

        if (count == 0 && rows.Broken.Count == 0)
        {
            refusal = $"{name} has the names of the columns and no row below them, so no source can be looked up in it. Download it again.";
            return null;
        }

        return new(
            new()
            {
                File = name,
                Sha256 = facts.Sha256,
                IsUtf8 = facts.IsUtf8,
                Rows = count,
                Newest = newest,
                BrokenRows = [.. rows.Broken],
                LookedUp = sources.Count(source => source.HasNumber),
                WithoutNumber = [.. sources.Where(source => !source.HasNumber).Select(source => source.Key)],
                AlreadyMarked = [.. known.All.Where(paper => paper.IsMarkedAlready).Select(paper => paper.Source.Key)],
            },
            [.. known.All.SelectMany(paper => paper.Diagnostics)]);
    }

    private static string? Refusal(RetractionFileFacts facts, RetractionRows rows, string name)
    {
        if (facts.Length == 0) return $"{name} is empty, so no source can be looked up in it. Download it again.";
        if (facts.HasZeros) return $"{name} is not a text in UTF-8: there are zeros between its letters, as in a text saved as UTF-16 (\"Unicode\"), in an archive or in a spreadsheet. Use the .csv file as it was downloaded, unpacked.";
        if (rows.FindColumns() is not { Count: > 0 } missing) return null;
        return $"{name} does not have the columns of the Retraction Watch file. Missing in its first line: {string.Join(", ", missing)}. Use the .csv file as it was downloaded, with the names of the columns in its first line.";
    }

    private static DateOnly? Day(string text) =>
        DateTime.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) ? DateOnly.FromDateTime(day) : null;

    /// <summary>Turns <c>+Error in Data;+Unreliable Results;</c> into <c>Error in Data; Unreliable Results</c>.</summary>
    private static string Reasons(string text) => string.Join(
        "; ", text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(reason => reason.TrimStart('+').Trim()).Where(reason => reason.Length > 0).Distinct());
}
