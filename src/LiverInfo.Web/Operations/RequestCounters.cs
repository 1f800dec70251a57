using System.Collections.Concurrent;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Operations;

/// <summary>Counts requests by address and status. Nothing about the reader is recorded.</summary>
internal sealed class RequestCounters
{
    /// <summary>Replaces every unknown address, because readers may type personal details into one.</summary>
    public const string Unknown = "(unknown)";

    private readonly ConcurrentDictionary<(string Address, int Status), RequestCounter> _counts = new();

    /// <summary>The counter of an address and a status; the same object for every call.</summary>
    /// <param name="address">An address of the site, the address of an error page, or <see cref="Unknown"/>; the last two are counted together.</param>
    /// <param name="status">The HTTP status.</param>
    public RequestCounter Of(string address, int status) =>
        _counts.GetOrAdd((ErrorPages.IsError(address) ? Unknown : address, status), key => new(key.Address, key.Status));

    /// <summary>Returns the counts since the last call, highest first, without zeros.</summary>
    public IReadOnlyList<(string Address, int Status, long Count)> Take() =>
    [
        .. _counts.Values
            .SelectMany(counter => counter.Take())
            .Where(taken => taken.Count > 0)
            .OrderByDescending(taken => taken.Count)
            .ThenBy(taken => taken.Address, StringComparer.Ordinal),
    ];
}

/// <summary>Counts the responses of one address and status; thread-safe.</summary>
/// <param name="address">An address of the site.</param>
/// <param name="status">The HTTP status.</param>
internal sealed class RequestCounter(string address, int status)
{
    private long _sent;
    private long _notModified;

    /// <summary>The address.</summary>
    public string Address => address;

    /// <summary>The status.</summary>
    public int Status => status;

    /// <summary>Counts a full response.</summary>
    public void CountSent() => Interlocked.Increment(ref _sent);

    /// <summary>Counts a 304 response.</summary>
    public void CountNotModified() => Interlocked.Increment(ref _notModified);

    /// <summary>Returns both counts since the last call.</summary>
    public IEnumerable<(string Address, int Status, long Count)> Take() =>
    [
        (address, status, Interlocked.Exchange(ref _sent, 0)),
        (address, StatusCodes.Status304NotModified, Interlocked.Exchange(ref _notModified, 0)),
    ];
}
