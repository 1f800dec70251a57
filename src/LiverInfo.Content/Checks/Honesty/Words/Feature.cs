namespace LiverInfo.Content.Checks.Honesty.Words;

/// <summary>What a classifier knows of a sentence: that a symbol occurs in it, or two of them.</summary>
/// <param name="Relation">How the two belong together.</param>
/// <param name="First">The number of the only or first symbol.</param>
/// <param name="Second">The number of the second symbol; -1 if there is none.</param>
internal readonly record struct Feature(Relation Relation, int First, int Second = -1)
{
    /// <summary>Every word is looked up, so the hash is a cheap one.</summary>
    public override int GetHashCode() => ((First << 13) ^ Second) * 4 + (int)Relation;
}

/// <summary>How the symbols of a <see cref="Feature"/> belong together.</summary>
internal enum Relation
{
    /// <summary>There is only one.</summary>
    Alone,

    /// <summary>The second follows the first at once.</summary>
    Next,

    /// <summary>The second follows later.</summary>
    Later,
}

/// <summary>A feature, and the tokens that it comes from.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="First">The place of one token; -1 for a property of the whole sentence.</param>
/// <param name="Second">The place of the other token; that of the first if there is only one.</param>
internal readonly record struct Occurrence(Feature Feature, int First, int Second);
