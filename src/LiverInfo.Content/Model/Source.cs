namespace LiverInfo.Content.Model;

/// <summary>A study or page that articles may cite, from <c>_sources.yml</c>.</summary>
public sealed record Source
{
    /// <summary>Its key, as in <c>[^key]</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The title of the study or page.</summary>
    public required string Title { get; init; }

    /// <summary>The authors, or null when they are not known.</summary>
    public string? Authors { get; init; }

    /// <summary>The journal or organisation, with volume and pages; null when it is not known.</summary>
    public string? Publication { get; init; }

    /// <summary>The year of publication, or null when it is not known.</summary>
    public int? Year { get; init; }

    /// <summary>The kind of source.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>A page where it can be read, by DOI, trial number or address; null when none is known.</summary>
    public Uri? Link { get; init; }

    /// <summary>Whether only a report or citation of it was read, not the source itself.</summary>
    public required bool ListedOnly { get; init; }

    /// <summary>Whether its authors or journal retracted it.</summary>
    public bool IsRetracted { get; init; }

    /// <summary>What it did and found, in one or two plain sentences; null when that is not recorded.</summary>
    public string? Found { get; init; }

    /// <summary>What weakens it, in a plain sentence; null when that is not recorded on its own.</summary>
    public string? Weakness { get; init; }

    /// <summary>The day on which it was last checked.</summary>
    public required DateOnly Checked { get; init; }
}
