using System.Collections.Frozen;
using System.Diagnostics.Metrics;

namespace LiverInfo.Web.Operations;

/// <summary>Figures that <c>dotnet-counters monitor --counters LiverInfo</c> and OpenTelemetry can read. No page shows them.</summary>
internal sealed class SiteMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "LiverInfo";

    private static readonly FrozenDictionary<int, KeyValuePair<string, object?>> Statuses = Enumerable.Range(100, 500)
        .ToFrozenDictionary(status => status, status => KeyValuePair.Create<string, object?>("status", status));

    private readonly Counter<long> _requests;
    private readonly Histogram<double> _loads;
    private int _edition;
    private int _problems;

    /// <param name="meters">Makes the meter.</param>
    public SiteMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _requests = meter.CreateCounter<long>("liverinfo.requests", "{request}", "Requests answered, by status.");
        _loads = meter.CreateHistogram<double>("liverinfo.load.duration", "s", "How long it took to load and render an edition.");
        meter.CreateObservableGauge("liverinfo.edition", () => _edition, "{edition}", "Which edition since the start readers get.");
        meter.CreateObservableGauge("liverinfo.problems", () => _problems, "{problem}", "Errors in the content.");
    }

    /// <summary>Counts a request.</summary>
    public void CountRequest(int status)
    {
        if (_requests.Enabled) _requests.Add(1, Statuses[status]);
    }

    /// <summary>Notes an edition that was published.</summary>
    /// <param name="edition">Its number.</param>
    /// <param name="problems">The errors in it.</param>
    /// <param name="took">How long it took to load and render.</param>
    public void NoteEdition(int edition, int problems, TimeSpan took)
    {
        (_edition, _problems) = (edition, problems);
        _loads.Record(took.TotalSeconds);
    }
}
