using System.Globalization;
using System.Text;

namespace LiverInfo.Benchmarks;

/// <summary>
/// A made file of the size and shape of the Retraction Watch file: 69,000 rows, 44 MB, quoted fields with commas, quotes and line
/// breaks. It is the same each time, and says nothing of any real paper: every DOI begins with 10.5555, which is for tests.
/// </summary>
internal static class MadeRetractions
{
    /// <summary>How many rows it has.</summary>
    public const int Rows = 69_000;

    /// <summary>The names of its columns.</summary>
    public const string Header = "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes";

    private static readonly string[] Natures = ["Retraction", "Retraction", "Retraction", "Correction", "Expression of concern", "Reinstatement"];

    private static readonly DateOnly First = new(1990, 1, 1);

    /// <summary>Writes the file.</summary>
    public static void WriteTo(Stream file)
    {
        using var writer = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(Header);
        for (var number = 0; number < Rows; number++) writer.WriteLine(Row(number));
    }

    /// <summary>What happened to the paper of a row.</summary>
    public static string NatureOf(int number) => Natures[number % Natures.Length];

    /// <summary>The DOI of the paper of a row; every fifth has none.</summary>
    public static string PaperDoi(int number) => number % 5 == 4 ? "unavailable" : string.Create(CultureInfo.InvariantCulture, $"10.5555/Made.Paper.{number}");

    /// <summary>The PubMed number of the paper of a row, far above those in use; every third has none.</summary>
    public static string PubMed(int number) => number % 3 == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{990_000_000 + number}");

    /// <summary>The day of the notice of a row; later rows have later days.</summary>
    public static DateOnly Day(int number) => First.AddDays(number / 6);

    private static string Row(int number)
    {
        var title = number % 4 == 0 ? $"\"Artificial title {number}, of \"\"nothing\"\"\r\nat all\"" : $"Artificial title {number}";
        var people = string.Join(';', Enumerable.Range(0, 2 + (number % 5)).Select(n => $"Éxample Person{(number * 7) + n}"));
        var places = string.Join(';', Enumerable.Range(0, 2 + (number % 4)).Select(n => $"Department of Examples {n}, Exampleton University, Exampleton"));
        var day = Day(number).ToString("M/d/yyyy", CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{number},{title},(EXA) Examples;(MAD) Made Things;,\"{places}\",\"Journal of Examples, Series {number % 50}\",Example Press,Exampleland,{people},https://example.org/{number},Made-up Article;,{day} 0:00,10.5555/made.notice.{number},0,1/1/1990 0:00,{PaperDoi(number)},{PubMed(number)},{NatureOf(number)},+Error in Data;+Made-up Reason;,No,\"See also: nothing, since this is made up {new string('x', number % 12)}\"");
    }
}
