using System.Collections.Immutable;
using LiverInfo.Content.Checks;
using LiverInfo.Content.Checks.Honesty;
using LiverInfo.Content.Checks.Honesty.Words;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Loading;

/// <summary>
/// One article read from a text that is not saved, beside a site that is loaded. Only this article is read and checked, so that its
/// author can see the result of each key.
/// </summary>
/// <param name="Article">The article as readers would see it, were it shown; null when an error holds it back.</param>
/// <param name="Availability">When the text says that it is shown; null when it could not be read.</param>
/// <param name="Diagnostics">Its diagnostics, sorted by place.</param>
public sealed record UnsavedArticle(Article? Article, Availability? Availability, ImmutableArray<Diagnostic> Diagnostics)
{
    // In a shorter text, a single word of three syllables changes the grade by more than one.
    private const int FewestWordsOfSentence = 8;

    // These are found anew for each text.
    private static readonly ImmutableArray<string> CodesOfLinks = ["LI201", "LI205", "LI206"];

    /// <summary>Its sections with their reading grade, in order; those without text are left out.</summary>
    public ImmutableArray<GradedSection> Sections { get; init; } = [];

    /// <summary>Its sentences, headings and cells, in order.</summary>
    public ImmutableArray<PlacedText> Sentences { get; init; } = [];

    /// <summary>Its parts in order, each with its figures, as a reviewer reads them.</summary>
    public ImmutableArray<PartToRead> Parts { get; init; } = [];

    /// <summary>Reads a text.</summary>
    /// <param name="file">The text, with the path of an article.</param>
    /// <param name="loaded">The site that it would belong to.</param>
    /// <returns>The result; null when the settings or the sources of the site have never loaded.</returns>
    public static UnsavedArticle? Read(ContentFile file, LoadResult loaded)
    {
        if (loaded is not { ReadWith: var (reference, rules), Site: { } site }) return null;
        ArticleContext? context = null;
        var read = CachedArticle.Read(file, reference, rules, (text, data, language, problems) =>
        {
            var result = ArticleReader.Read(text, data, language, problems);
            context = result?.Context;
            return result;
        });
        var parsed = read.Article ?? read.HeldBack;
        var links = parsed is null ? [] : LinkCheck.Run(new(site, [], parsed.Links, [], rules) { Index = loaded.Index! });
        var failure = read.Failure is null ? [] : new[] { Problems.InternalError(file.Path) };
        ImmutableArray<Diagnostic> diagnostics = [.. LoadResult.Sorted([.. read.Problems, .. read.Checked.Problems, .. links, .. failure, .. OfSite(file, loaded)])];
        var article = read.Article is { } good ? SiteLoader.WithoutFutureChanges(good.Article, site.Today) : null;
        return new(article is null ? null : article with { Availability = new(IsDraft: false, null, null, null) }, parsed?.Article.Availability, diagnostics)
        {
            Sections = context is null ? [] : [.. Grade(context)],
            Parts = context is null ? [] : [.. ReadParts(context)],
            Sentences = context is null ? [] : [.. context.Sentences.Where(sentence => sentence.Text.Length > 0).Select(Place)],
        };
    }

    /// <summary>What the last load reported of the file for the sake of the whole site, where the line is still the same.</summary>
    private static IEnumerable<Diagnostic> OfSite(ContentFile file, LoadResult loaded)
    {
        if (loaded.ArticleCache.FindPath(file.Path) is not { } saved) return [];
        var own = saved.Problems.Concat(saved.Checked.Problems).ToHashSet();
        return loaded.Diagnostics.Where(problem => problem.At.Path == file.Path
            && !own.Contains(problem)
            && !CodesOfLinks.Contains(problem.Code)
            && file.At(problem.At.Line, problem.At.Column) == problem.At);
    }

    private static IEnumerable<GradedSection> Grade(ArticleContext context)
    {
        foreach (var section in context.Sentences.Where(sentence => sentence.Kind == SentenceKind.Text).GroupBy(sentence => sentence.Section))
        {
            var graded = section.Select(sentence => (Sentence: sentence, Grade: context.Rules.Readability([Acronym.RemoveNames(sentence.Text)]))).ToList();
            var (words, grade, _) = context.Rules.Readability([.. section.Select(sentence => Acronym.RemoveNames(sentence.Text))]);
            if (words == 0) continue;
            var hardest = graded.Where(one => one.Grade.Words >= FewestWordsOfSentence).OrderByDescending(one => one.Grade.Grade).FirstOrDefault();
            yield return new(section.Key.Title, words, grade, hardest.Sentence is { } sentence ? Place(sentence) : null);
        }
    }

    private static IEnumerable<PartToRead> ReadParts(ArticleContext context) => context.Judged
        .Where(sentence => sentence.Read.Sentence.Text.Length > 0)
        .GroupBy(sentence => sentence.Read.Sentence.Section)
        .Select(part => new PartToRead(part.Key.Title, [.. part.Where(IsToBeCompared).Select(sentence => new FigureToCompare(sentence.Read.Sentence.Text, sentence.Read.Sentence.Cites))]));

    // A sentence that cites a source for a number is compared, whatever the number is of.
    private static bool IsToBeCompared(JudgedSentence sentence) =>
        FigureCheck.HasFigure(sentence) || (sentence.Read.Figures.Count > 0 && sentence.Read.Sentence.Cites.Length > 0);

    private static PlacedText Place(Sentence sentence)
    {
        var (start, last) = (sentence.At(), sentence.At(sentence.Text.Length - 1));
        return new(sentence.Text, start, last with { Column = last.Column + 1 });
    }
}

/// <summary>The reading grade of the part of a page below one heading.</summary>
/// <param name="Title">The heading; empty for the part before the first heading.</param>
/// <param name="Words">The number of words that were counted.</param>
/// <param name="Grade">The Flesch-Kincaid grade, in years of school.</param>
/// <param name="Hardest">The sentence with the highest grade, of those long enough to be graded; null when there is none.</param>
public sealed record GradedSection(string Title, int Words, double Grade, PlacedText? Hardest);

/// <summary>A sentence and its place in the file.</summary>
/// <param name="Text">The text without markup.</param>
/// <param name="Start">The place of its first character.</param>
/// <param name="End">The place after its last character.</param>
public sealed record PlacedText(string Text, Location Start, Location End);

/// <summary>The part of a page below one heading, for a reviewer.</summary>
/// <param name="Title">The heading; empty for the part before the first heading.</param>
/// <param name="Figures">Its sentences with figures, in order.</param>
public sealed record PartToRead(string Title, ImmutableArray<FigureToCompare> Figures);

/// <summary>A sentence with a figure.</summary>
/// <param name="Text">The sentence without markup.</param>
/// <param name="Sources">The keys of the sources that it cites.</param>
public sealed record FigureToCompare(string Text, ImmutableArray<string> Sources);
