using System.Globalization;
using System.Text;
using LiverInfo.Content.Files;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;

namespace LiverInfo.Web.State;

/// <summary>
/// The edition that readers got last, in the state folder: a file for each answer, named after what is in it, and a list of them. A
/// start that finds the same program, the same content and the same day sends it at once, however long the content takes to load.
/// </summary>
/// <param name="root">The folder; made when there is something to keep.</param>
internal sealed class SavedSite(string root)
{
    // The names of the answers that were kept last: most of them are in the next edition as well.
    private Dictionary<StoredPage, string> _names = [];

    private string List => Path.Combine(root, "list.txt");

    /// <summary>The edition, if it is still what would be made now; else null, as when it is not whole or cannot be read.</summary>
    /// <param name="files">The files that it would be made of.</param>
    /// <param name="now">The time.</param>
    /// <param name="views">Where its answers are counted.</param>
    public PublishedSite? Find(FolderScan files, DateTimeOffset now, RequestCounters views)
    {
        try
        {
            if (!File.Exists(List) || File.ReadAllLines(List) is not [var kept, var from, var until, .. var pages, var sum] || kept != BuildFingerprint.Of(files)) return null;
            if (sum != Sum([kept, from, until, .. pages])) return null;
            var days = (From: Time(from), Until: Time(until));
            return now >= days.From && now < days.Until ? new(number: 0, days, pages.Select(line => Read(line.Split('\t'), views)).ToList()) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            return null;
        }
    }

    /// <summary>
    /// Keeps an edition in place of the one before. The list comes after what it lists, so that either edition is whole whenever
    /// the program is stopped.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be written to, or is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public void Keep(PublishedSite published)
    {
        if (published.MadeOf is not { } files) return;
        var there = Directory.CreateDirectory(root).EnumerateFiles().Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var lines = new List<string> { BuildFingerprint.Of(files), Text(published.Days.From), Text(published.Days.Until) };
        var kept = new HashSet<string>(StringComparer.Ordinal) { Path.GetFileName(List) };
        var names = new Dictionary<StoredPage, string>();
        foreach (var (address, page) in published.Pages)
        {
            if (!_names.TryGetValue(page, out var name) || !there.Contains(name))
            {
                var bytes = PageFile.Write(page);
                name = PageFile.NameOf(bytes);
                if (there.Add(name)) AtomicFile.Replace(Path.Combine(root, name), beside => File.WriteAllBytes(beside, bytes));
            }

            names[page] = name;
            kept.Add(name);
            lines.Add($"{address}\t{name}");
        }

        AtomicFile.Replace(List, beside => File.WriteAllLines(beside, lines.Append(Sum(lines))));
        _names = names;
        foreach (var old in there.Except(kept)) File.Delete(Path.Combine(root, old));
    }

    private KeyValuePair<string, StoredPage> Read(string[] line, RequestCounters views)
    {
        var (address, name) = (line[0], line[^1]);
        var bytes = File.ReadAllBytes(Path.Combine(root, name));
        if (PageFile.NameOf(bytes) != name) throw new FormatException($"{name} is not whole.");
        return new(address, PageFile.Read(bytes, status => views.Of(address, status)));
    }

    /// <summary>Ends the list, so that it shows whether it is whole.</summary>
    private static string Sum(IEnumerable<string> lines) => PageFile.NameOf(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    private static string Text(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
