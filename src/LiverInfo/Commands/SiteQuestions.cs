using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.Standards;
using LiverInfo.Content.Reports;

namespace LiverInfo.Commands;

/// <summary>Questions about a whole site that <c>check</c> answers: which pages use something, and whether they meet a standard.</summary>
internal static class SiteQuestions
{
    /// <summary>Prints the file of each page that shows a result or cites a source.</summary>
    public static int Uses(string key, string? named, TextWriter output, TextWriter error) => Ask(named, error, site =>
    {
        if (site.Results.GetValueOrDefault(key) is { } result) return Print(site.ArticlesShowing(result), "No page shows it.");
        if (site.Sources.GetValueOrDefault(key) is { } source) return Print(site.ArticlesCiting(source), "No page cites it.");
        var nearest = DidYouMean.To(key, site.Results.Keys.Concat(site.Sources.Keys));
        error.WriteLine($"There is no result and no source called \"{key}\".{(nearest is null ? "" : $" Did you mean {nearest}?")}");
        return ExitCode.WrongUsage;

        int Print(IReadOnlyCollection<Article> articles, string none)
        {
            foreach (var article in articles) output.WriteLine($"{article.Path}: {article.Title}");
            if (articles.Count == 0) output.WriteLine(none);
            return ExitCode.Clean;
        }
    });

    /// <summary>Prints whether the pages about treatments meet a standard.</summary>
    public static int Standard(string name, string? named, TextWriter output, TextWriter error) => Ask(named, error, site =>
    {
        var reports = site.Standards.Where(report => report.Standard.Key == name).ToList();
        output.WriteLine(StandardText.Format(reports, site.Locale));
        return reports.Exists(report => report.Judgements.Any(judgement => judgement.Verdict == Verdict.NotMet)) ? ExitCode.Failed : ExitCode.Clean;
    });

    private static int Ask(string? named, TextWriter error, Func<Site, int> answer)
    {
        if (ContentOption.Find(named, error) is not { } folder) return ExitCode.WrongUsage;
        try
        {
            if (SiteLoader.Load(folder.Read(), new(TimeProvider.System.GetUtcNow())).Site is { } site) return answer(site);
            error.WriteLine("The articles are not enough for a site. \"liverinfo check\" says why.");
            return ExitCode.Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The folder {folder.Root} cannot be read: {e.Message}");
            return ExitCode.WrongUsage;
        }
    }
}
