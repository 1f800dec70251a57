using System.Collections.Immutable;

namespace LiverInfo.Content.Model.Retractions;

/// <summary>What was read of a retraction file, and which sources of the site were looked up in it.</summary>
public sealed record RetractionLookup
{
    /// <summary>The file, as it was named.</summary>
    public required string File { get; init; }

    /// <summary>The SHA-256 of the file, in lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Whether the file is UTF-8; otherwise letters outside it were read as Western European.</summary>
    public required bool IsUtf8 { get; init; }

    /// <summary>How many rows were read.</summary>
    public required int Rows { get; init; }

    /// <summary>The latest date of a row of any kind; null when no row has a date.</summary>
    public required DateOnly? Newest { get; init; }

    /// <summary>The lines on which rows begin that could not be read.</summary>
    public required ImmutableArray<long> BrokenRows { get; init; }

    /// <summary>How many sources had a DOI or a PubMed number, and were looked up.</summary>
    public required int LookedUp { get; init; }

    /// <summary>The keys of the sources that had neither.</summary>
    public required ImmutableArray<string> WithoutNumber { get; init; }

    /// <summary>The keys of the sources in the file as retracted that the site marks as retracted already.</summary>
    public required ImmutableArray<string> AlreadyMarked { get; init; }
}
