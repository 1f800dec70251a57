namespace LiverInfo.Web.Publishing;

/// <summary>The encodings that bodies are sent in, from the largest to the smallest.</summary>
internal enum ContentEncoding
{
    /// <summary>Not compressed.</summary>
    Identity,

    /// <summary>gzip</summary>
    Gzip,

    /// <summary>brotli</summary>
    Brotli,
}
