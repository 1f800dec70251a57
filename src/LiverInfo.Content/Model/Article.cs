
namespace LiverInfo.Content.Model;

/// <summary>One Markdown file that loaded well. Every page of the site but the error pages is one of these.</summary>
public sealed record Article
{
    // Adults read about 240 words of easy text a minute; a tired reader in a second language, fewer.
    private const int WordsPerMinute = 180;

    /// <summary>Its file, relative to the content folder.</summary>
    public required string Path { get; init; }

    /// <summary>Its address, which follows from <see cref="Path"/>.</summary>
    public required UrlPath Address { get; init; }

    /// <summary>What it is to the site, which follows from <see cref="Path"/>.</summary>
    public required ArticleRole Role { get; init; }

    /// <summary>The folder of its topic, which follows from <see cref="Path"/>; empty for an article that belongs to no topic.</summary>
    public required string Folder { get; init; }

    /// <summary>The page's only first-level heading; at most 65 characters.</summary>
    public required string Title { get; init; }

    /// <summary>The page in a sentence; 50 to 160 characters.</summary>
    public required string Description { get; init; }

    /// <summary>Its place among its neighbours, the smallest first; ties break by title.</summary>
    public required int Order { get; init; }

    /// <summary>What it is about.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>How sure the evidence lets anybody be; always set for a treatment, never for anything else.</summary>
    public required Certainty? Certainty { get; init; }

    /// <summary>Words a reader might look for that the text does not use.</summary>
    public required EquatableArray<string> Keywords { get; init; }

    /// <summary>What changed and when, the latest first.</summary>
    public required EquatableArray<Change> Changes { get; init; }

    /// <summary>Addresses it once had, which are answered with a redirect to this one.</summary>
    public required EquatableArray<UrlPath> Aliases { get; init; }

    /// <summary>When it may be seen.</summary>
    public required Availability Availability { get; init; }

    /// <summary>How many months a review of it holds.</summary>
    public required int ReviewInMonths { get; init; }

    /// <summary>What a review of it as it is now would be a review of.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The text.</summary>
    public required ArticleBody Body { get; init; }

    /// <summary>About how long it takes to read, in whole minutes, at least 1.</summary>
    public int ReadingMinutes => Math.Max(1, (Body.Words + (WordsPerMinute / 2)) / WordsPerMinute);

    /// <summary>The day of the latest change, or null when none was written down.</summary>
    public DateOnly? LastChanged => Changes.IsEmpty ? null : Changes[0].Date;
}

/// <summary>One line of what readers see under "What changed".</summary>
/// <param name="Date">The day.</param>
/// <param name="Note">What changed, in a sentence.</param>
public sealed record Change(DateOnly Date, string Note);
