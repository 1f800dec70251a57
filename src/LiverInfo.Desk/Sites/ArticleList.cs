using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Desk.Sites;

/// <summary>All articles in a list, with what a clinic asks of each.</summary>
internal sealed class ArticleList
{
    /// <summary>How many articles one page of the list has.</summary>
    public const int PageSize = 100;

    // An article that has not changed keeps its grade, and one that is gone is forgotten.
    private readonly ConditionalWeakTable<ContentFile, StrongBox<double?>> _grades = [];

    /// <summary>Returns one page of the list.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="query">What was asked for.</param>
    public ArticleRows Of(LoadedFolder folder, ListQuery query)
    {
        var problems = folder.Loaded.Diagnostics.ToLookup(problem => problem.At.Path, StringComparer.Ordinal);
        var articles = folder.Loaded.Site?.AllArticles.ToDictionary(article => article.Path, StringComparer.Ordinal) ?? [];
        var all = folder.Files.Files.Where(file => ContentFiles.IsArticle(file.Path))
            .Select(file => Row(file.Path, file, articles.GetValueOrDefault(file.Path), problems[file.Path], folder.Loaded))
            .Concat(folder.Files.Unreadable.Where(problem => ContentFiles.IsMarkdown(problem.At.Path)).Select(problem => Row(problem.At.Path, null, articles.GetValueOrDefault(problem.At.Path), problems[problem.At.Path], folder.Loaded)))
            .DistinctBy(row => row.Path)
            .Where(query.Matches)
            .ToList();
        if (query.Sort == "grade") all = Graded(all, folder.Loaded);
        var sorted = query.Sorted(all).ToList();
        var pages = Math.Max(1, (sorted.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(query.Page, 1, pages);
        return new([.. Graded([.. sorted.Skip((page - 1) * PageSize).Take(PageSize)], folder.Loaded)], sorted.Count, page, pages);
    }

    private static ArticleRow Row(string path, ContentFile? file, Article? article, IEnumerable<Diagnostic> problems, LoadResult loaded)
    {
        var (errors, warnings) = (0, 0);
        foreach (var problem in problems) (errors, warnings) = problem.Severity == Severity.Error ? (errors + 1, warnings) : (errors, warnings + 1);
        var review = article is not null && loaded.Site is { } site ? site.ReviewOf(article) as Reviewed : null;
        return new(path, article?.Title is { Length: > 0 } title ? title : path, StateOf(path, article, loaded))
        {
            File = file,
            Errors = errors,
            Warnings = warnings,
            Changed = article?.LastChanged,
            Reviewer = review?.Reviewer.Name,
            ChangedSinceReview = review?.ChangedSince == true,
            Due = review?.DueOn,
            IsOverdue = review?.IsOverdue == true,
            IsDueSoon = review?.Timing == ReviewTiming.DueSoon,
        };
    }

    private static ArticleState StateOf(string path, Article? article, LoadResult loaded)
    {
        var today = loaded.Site?.Today ?? default;
        if (loaded.HeldBack.Contains(path)) return ArticleState.HeldBack;
        return article?.Availability switch
        {
            null => ArticleState.HeldBack,
            { IsDraft: true } => ArticleState.Draft,
            var times when times.IsWithdrawnOn(today) && !times.IsHiddenOn(today) => ArticleState.Withdrawn,
            { From: { } from } when today < from => ArticleState.Future,
            { Until: { } until } when today >= until => ArticleState.Ended,
            _ => ArticleState.Shown,
        };
    }

    private List<ArticleRow> Graded(List<ArticleRow> rows, LoadResult loaded)
    {
        var graded = new ArticleRow[rows.Count];
        Parallel.For(0, rows.Count, i => graded[i] = rows[i] with { Grade = rows[i].File is { } file ? GradeOf(file, loaded) : null });
        return [.. graded];
    }

    private double? GradeOf(ContentFile file, LoadResult loaded) => _grades.GetValue(file, read =>
        new(UnsavedArticle.Read(read, loaded)?.Sections is { IsEmpty: false } sections ? sections.Max(section => section.Grade) : null)).Value;
}

/// <summary>One page of the list.</summary>
/// <param name="Rows">The articles.</param>
/// <param name="Count">How many articles there are on all pages.</param>
/// <param name="Page">The number of the page, from 1.</param>
/// <param name="Pages">The number of pages.</param>
internal sealed record ArticleRows(ImmutableArray<ArticleRow> Rows, int Count, int Page, int Pages);

/// <summary>An article in the list.</summary>
/// <param name="Path">The file.</param>
/// <param name="Title">The title; the path where there is none.</param>
/// <param name="State">Whether readers see it.</param>
internal sealed record ArticleRow(string Path, string Title, ArticleState State)
{
    /// <summary>The file; null when it could not be read.</summary>
    public ContentFile? File { get; init; }

    /// <summary>The number of errors.</summary>
    public int Errors { get; init; }

    /// <summary>The number of warnings.</summary>
    public int Warnings { get; init; }

    /// <summary>The reading grade of its hardest section; null when it is not known.</summary>
    public double? Grade { get; init; }

    /// <summary>The day of the latest change that readers see.</summary>
    public DateOnly? Changed { get; init; }

    /// <summary>Who reviewed it last; null for nobody.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Whether it has changed since that review.</summary>
    public bool ChangedSinceReview { get; init; }

    /// <summary>When the review is no longer valid.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Whether the review is no longer valid.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>Whether the review is due within 30 days.</summary>
    public bool IsDueSoon { get; init; }
}

/// <summary>Whether readers see an article.</summary>
internal enum ArticleState
{
    /// <summary>An error holds it back; readers see the version before, if there is one.</summary>
    HeldBack,

    /// <summary>It is a draft.</summary>
    Draft,

    /// <summary>Its first day is still to come.</summary>
    Future,

    /// <summary>Readers see it.</summary>
    Shown,

    /// <summary>Its last day is over.</summary>
    Ended,

    /// <summary>The clinic withdrew it.</summary>
    Withdrawn,
}
