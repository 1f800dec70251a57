namespace LiverInfo.Content.Model;

/// <summary>A study or page that articles may cite, from <c>_sources.yml</c>.</summary>
public sealed record Source
{
    /// <summary>What stands in <c>[^key]</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The title of the study or page.</summary>
    public required string Title { get; init; }

    /// <summary>Who wrote it, or null when that was not shown.</summary>
    public string? Authors { get; init; }

    /// <summary>The journal or organisation and where in it, or null when that was not shown.</summary>
    public string? Publication { get; init; }

    /// <summary>The year it came out, or null when that was not shown.</summary>
    public int? Year { get; init; }

    /// <summary>What sort of source it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>A page where it can be read, by DOI, trial number or address; null when none is known.</summary>
    public Uri? Link { get; init; }

    /// <summary>True when only somebody else's report or citation of it was read, never the source itself.</summary>
    public required bool ListedOnly { get; init; }

    /// <summary>Whether its authors or journal took it back.</summary>
    public bool IsRetracted { get; init; }

    /// <summary>What it did and what it found or says, in one or two plain sentences; null when nobody has written that down.</summary>
    public string? Found { get; init; }

    /// <summary>The day somebody last looked at it.</summary>
    public required DateOnly Checked { get; init; }
}
