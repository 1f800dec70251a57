namespace LiverInfo.Content.Text;

/// <summary>What stands behind a <see cref="Sentence"/>, the strongest last.</summary>
internal enum Backing
{
    /// <summary>Nothing that a reader could look up.</summary>
    None,

    /// <summary>The clinic's own view, marked as that.</summary>
    OurView,

    /// <summary>A source.</summary>
    Source,
}
