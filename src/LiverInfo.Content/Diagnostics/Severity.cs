namespace LiverInfo.Content.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum Severity
{
    /// <summary>Worth mending; the page is published all the same.</summary>
    Warning,

    /// <summary>Wrong. A problem met while a file is read keeps that version of the file off the site.</summary>
    Error,
}
