namespace LiverInfo.Web.Operations;

/// <summary>Remembers the last fault of an operation that is retried, so that the log has it once and not at every retry.</summary>
/// <param name="time">The clock.</param>
internal sealed class RepeatedFault(TimeProvider time)
{
    // A fault that persists is logged again after this time.
    private static readonly TimeSpan Reminder = TimeSpan.FromMinutes(10);

    private (Type Type, string Message, long At)? _last;

    /// <summary>Notes a fault. Returns whether it has to be logged: it differs from the last one, or that was logged long ago.</summary>
    public bool IsNew(Exception exception)
    {
        if (_last is { } last && last.Type == exception.GetType() && last.Message == exception.Message && time.GetElapsedTime(last.At) < Reminder) return false;
        _last = (exception.GetType(), exception.Message, time.GetTimestamp());
        return true;
    }

    /// <summary>Notes a success. Returns whether it ends a fault.</summary>
    public bool Clear()
    {
        var wasFaulty = _last is not null;
        _last = null;
        return wasFaulty;
    }
}
