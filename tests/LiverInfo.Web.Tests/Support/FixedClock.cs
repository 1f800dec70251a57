namespace LiverInfo.Web.Tests.Support;

/// <summary>A clock that shows a fixed time until a test sets another.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
