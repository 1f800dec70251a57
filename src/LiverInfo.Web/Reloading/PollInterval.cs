namespace LiverInfo.Web.Reloading;

/// <summary>How long to wait between two scans of the content folder: as short as possible for at most 1% of a core.</summary>
internal sealed class PollInterval
{
    // An edit is live after two to three scans.
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(400);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private const int WaitPerScan = 100;

    private TimeSpan _last;

    /// <summary>The time to wait.</summary>
    public TimeSpan Current { get; private set; } = Shortest;

    /// <summary>Adapts the interval to a scan that found no change.</summary>
    /// <param name="took">How long the scan took.</param>
    public void Note(TimeSpan took)
    {
        // The shorter of two scans, because a single slow one may only have waited for a busy machine.
        Current = TimeSpan.FromTicks(Math.Clamp(Math.Min(took.Ticks, _last.Ticks) * WaitPerScan, Shortest.Ticks, Longest.Ticks));
        _last = took;
    }
}
