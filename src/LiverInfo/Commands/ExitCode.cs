namespace LiverInfo.Commands;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCode
{
    /// <summary>Success; there may be warnings.</summary>
    public const int Clean = 0;

    /// <summary>Errors in the content, or the site could not start.</summary>
    public const int Failed = 1;

    /// <summary>The command line is invalid, or there is no content folder.</summary>
    public const int WrongUsage = 2;
}
