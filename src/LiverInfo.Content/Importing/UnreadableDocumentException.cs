namespace LiverInfo.Content.Importing;

/// <summary>A document cannot be imported. The message says why, and what to do, to a person who wrote it.</summary>
public sealed class UnreadableDocumentException : Exception
{
    /// <param name="message">Why, and what to do.</param>
    /// <param name="inner">The cause, or null.</param>
    public UnreadableDocumentException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
