using System.CommandLine;
using System.Globalization;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Search;

namespace LiverInfo.Commands;

/// <summary><c>liverinfo search</c></summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var words = new Argument<string>("WORDS") { Description = "What a reader might type." };
        var content = ContentOption.Create();
        var command = new Command("search", "Prints what readers find for some words, in order, and why. Exit code: 0 something was found, 1 nothing was, 2 wrong usage.") { words, content };
        command.SetAction(result => Run(result.GetRequiredValue(words), result.GetValue(content), Console.Out, Console.Error));
        return command;
    }

    /// <summary>Prints the ranking.</summary>
    /// <param name="words">The query.</param>
    /// <param name="named">The content folder, or null to search for it.</param>
    /// <param name="output">Receives the ranking.</param>
    /// <param name="error">Receives what went wrong.</param>
    internal static int Run(string words, string? named, TextWriter output, TextWriter error)
    {
        if (ContentOption.Find(named, error) is not { } folder) return ExitCode.WrongUsage;
        if (SiteLoader.Load(folder.Read(), new(TimeProvider.System.GetUtcNow())).Index is not { } index)
        {
            error.WriteLine("The articles are not enough for a site. \"liverinfo check\" says why.");
            return ExitCode.Failed;
        }

        var outcome = Searcher.Search(index, words);
        foreach (var word in outcome.Words) output.WriteLine(Describe(word));
        if (outcome.IsDanger) output.WriteLine("The card for an emergency is above all results.");
        if (outcome.Hits.IsEmpty) output.WriteLine("Nothing is found.");
        var place = 0;
        foreach (var hit in outcome.Hits)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{++place,2}. {hit.Section.Link} ({hit.Score:0})"));
            output.WriteLine($"    {hit.Section.Title}{(hit.Section.IsTop ? "" : $": {hit.Section.Heading}")}");
            output.WriteLine($"    {string.Join("; ", Searcher.Explain(index, hit))}");
        }

        return outcome.Hits.IsEmpty ? ExitCode.Failed : ExitCode.Clean;
    }

    private static string Describe(SearchWord word) => word.Use switch
    {
        WordUse.Stop => $"{word.Written}: says little, and only chooses between headings",
        WordUse.Exact => $"{word.Written}: a word of the site",
        WordUse.Prefix => $"{word.Written}: the beginning of words of the site",
        WordUse.Split => $"{word.Written}: two words of the site ({string.Join(", ", word.Stems)})",
        WordUse.Joined => $"{word.Written}: with the next, a word of the site",
        WordUse.Corrected => $"{word.Written}: taken for {word.Corrected}",
        _ => word.Suggestions.IsEmpty ? $"{word.Written}: not known" : $"{word.Written}: not known; offered: {string.Join(", ", word.Suggestions.Select(one => one.Word.Written))}",
    };
}
