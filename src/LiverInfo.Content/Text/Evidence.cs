
namespace LiverInfo.Content.Text;

/// <summary>The evidence for a <see cref="Sentence"/>, the strongest last.</summary>
internal enum Evidence
{
    /// <summary>No citation.</summary>
    None,

    /// <summary>A mark that it is the clinic's own view.</summary>
    OwnView,

    /// <summary>A citation of a source.</summary>
    Cited,
}
