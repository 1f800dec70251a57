namespace LiverInfo.Commands;

/// <summary>What the program answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>All is well; there may be warnings.</summary>
    public const int Clean = 0;

    /// <summary>Something in the content is wrong, or the site could not start.</summary>
    public const int Failed = 1;

    /// <summary>The command was not understood, or there is no content where it points.</summary>
    public const int WrongUsage = 2;
}
