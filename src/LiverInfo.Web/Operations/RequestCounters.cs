using System.Collections.Concurrent;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Operations;

/// <summary>How often each address was asked for, by address and status. Who asked is not known here.</summary>
internal sealed class RequestCounters
{
    /// <summary>Stands for every address that is not one of the site's: somebody may have typed into it what is nobody's business.</summary>
    public const string Unknown = "(unknown)";

    private readonly ConcurrentDictionary<(string Address, int Status), RequestCounter> _counts = new();

    /// <summary>The count of an address and a status, which is the same object every time.</summary>
    /// <param name="address">An address of the site, where an error page is rendered, or <see cref="Unknown"/>; the last two are counted as one.</param>
    /// <param name="status">The HTTP status.</param>
    public RequestCounter Of(string address, int status) =>
        _counts.GetOrAdd((ErrorPages.IsError(address) ? Unknown : address, status), key => new(key.Address, key.Status));

    /// <summary>What was counted since this was last asked, the most first; nothing that was not asked for.</summary>
    public IReadOnlyList<(string Address, int Status, long Count)> Take() =>
    [
        .. _counts.Values
            .SelectMany(views => views.Take())
            .Where(taken => taken.Count > 0)
            .OrderByDescending(taken => taken.Count)
            .ThenBy(taken => taken.Address, StringComparer.Ordinal),
    ];
}

/// <summary>Counts the answers of one address; may be counted from many threads.</summary>
/// <param name="address">An address of the site.</param>
/// <param name="status">The status it is answered with.</param>
internal sealed class RequestCounter(string address, int status)
{
    private long _sent;
    private long _notModified;

    /// <summary>The address.</summary>
    public string Address => address;

    /// <summary>The status.</summary>
    public int Status => status;

    /// <summary>Counts an answer with a body.</summary>
    public void CountSent() => Interlocked.Increment(ref _sent);

    /// <summary>Counts an answer that the reader has the page already.</summary>
    public void CountNotModified() => Interlocked.Increment(ref _notModified);

    /// <summary>Both counts since this was last asked.</summary>
    public IEnumerable<(string Address, int Status, long Count)> Take() =>
    [
        (address, status, Interlocked.Exchange(ref _sent, 0)),
        (address, StatusCodes.Status304NotModified, Interlocked.Exchange(ref _notModified, 0)),
    ];
}
