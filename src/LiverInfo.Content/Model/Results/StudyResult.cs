namespace LiverInfo.Content.Model.Results;

/// <summary>One outcome of a study or review, from <c>_results.yml</c>. Pages show it, and no page has a copy of its figures.</summary>
public sealed record StudyResult
{
    /// <summary>Its key, as in a <c>:::numbers</c> box.</summary>
    public required string Key { get; init; }

    /// <summary>The source that reports it.</summary>
    public required Source Source { get; init; }

    /// <summary>What was counted or measured: "people alive".</summary>
    public required string Measures { get; init; }

    /// <summary>Whether more of it is better for a patient: a benefit; otherwise it is a harm.</summary>
    public required bool IsMoreBetter { get; init; }

    /// <summary>In whom: "people with sudden liver failure".</summary>
    public required string In { get; init; }

    /// <summary>After how long: "24 weeks".</summary>
    public required string After { get; init; }

    /// <summary>The people who had the treatment.</summary>
    public required Arm With { get; init; }

    /// <summary>What they are compared with; null when there was nothing.</summary>
    public Arm? Without { get; init; }

    /// <summary>Whether <see cref="Without"/> is the same people before the treatment, and not another group.</summary>
    public bool IsBeforeAndAfter { get; init; }

    /// <summary>The certainty of the evidence for this outcome.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>What a reader has to know about the figures, in a sentence; or null.</summary>
    public string? Note { get; init; }

    /// <summary>Both arms, or the only one.</summary>
    public IEnumerable<Arm> Arms => Without is null ? [With] : [With, Without];
}
