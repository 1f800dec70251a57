namespace LiverInfo.Desk.Serving;

/// <summary>How the desk is opened.</summary>
internal sealed record DeskOptions
{
    /// <summary>The address of the running site; null when it is not known.</summary>
    public Uri? Site { get; init; }

    /// <summary>The port to listen on; 0 for any free one; null for that of the last run, or else any free one.</summary>
    public int? Port { get; init; }
}
