using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Model;

/// <summary>An article: one Markdown file that loaded without errors.</summary>
public sealed record Article
{
    // Adults read about 240 words of easy text a minute; tired readers and readers in a second language read fewer.
    private const int WordsPerMinute = 180;

    /// <summary>Its file, relative to the content folder.</summary>
    public required string Path { get; init; }

    /// <summary>Its address, which follows from <see cref="Path"/>.</summary>
    public required UrlPath Address { get; init; }

    /// <summary>Its role in the site, which follows from <see cref="Path"/>.</summary>
    public required ArticleRole Role { get; init; }

    /// <summary>The folder of its topic, which follows from <see cref="Path"/>; empty for an article that belongs to no topic.</summary>
    public required string Folder { get; init; }

    /// <summary>The page's only first-level heading; at most 65 characters.</summary>
    public required string Title { get; init; }

    /// <summary>The page in a sentence; 50 to 160 characters.</summary>
    public required string Description { get; init; }

    /// <summary>Its place in its topic, in ascending order; articles of the same order are sorted by title.</summary>
    public required int Order { get; init; }

    /// <summary>What it is about.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>The certainty of the evidence; set if and only if the article is about a treatment.</summary>
    public required Certainty? Certainty { get; init; }

    /// <summary>Words that readers may search for and the text does not use.</summary>
    public required EquatableArray<string> Keywords { get; init; }

    /// <summary>What changed and when, the latest first.</summary>
    public required EquatableArray<Change> Changes { get; init; }

    /// <summary>Its former addresses, which redirect to the present one.</summary>
    public required EquatableArray<UrlPath> Aliases { get; init; }

    /// <summary>When it is shown.</summary>
    public required Availability Availability { get; init; }

    /// <summary>The number of months that a review is valid for.</summary>
    public required int ReviewInMonths { get; init; }

    /// <summary>The <see cref="Reviews.ReviewFingerprint"/> of its present version.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The text.</summary>
    public required ArticleBody Body { get; init; }

    /// <summary>The estimated reading time in whole minutes, at least 1.</summary>
    public int ReadingMinutes => Math.Max(1, (Body.Words + (WordsPerMinute / 2)) / WordsPerMinute);

    /// <summary>The day of the latest change, or null when there is none.</summary>
    public DateOnly? LastChanged => Changes.IsEmpty ? null : Changes[0].Date;

    /// <summary>Returns the changes that readers see, the latest first: its own, and the minor ones of its review.</summary>
    /// <param name="review">The state of its review.</param>
    public EquatableArray<Change> ChangesWith(ReviewState review) =>
        review is Reviewed { MinorChanges: var minor } ? [.. Changes.Concat(minor).OrderByDescending(change => change.Date)] : Changes;
}

/// <summary>An entry of the list of changes that readers see.</summary>
/// <param name="Date">The day.</param>
/// <param name="Note">What changed, in a sentence.</param>
public sealed record Change(DateOnly Date, string Note);
