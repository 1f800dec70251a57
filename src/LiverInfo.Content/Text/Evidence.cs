namespace LiverInfo.Content.Text;

/// <summary>What stands behind a <see cref="Sentence"/>, the strongest last.</summary>
internal enum Evidence
{
    /// <summary>Nothing that a reader could look up.</summary>
    None,

    /// <summary>The clinic's own view, marked as that.</summary>
    OwnView,

    /// <summary>A source.</summary>
    Cited,
}
