using System.Diagnostics.Metrics;

namespace LiverInfo.Web.Operations;

/// <summary>Metrics for <c>dotnet-counters monitor --counters LiverInfo</c> and OpenTelemetry. No page shows them.</summary>
internal sealed class SiteMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "LiverInfo";

    private readonly Counter<long> _requests;
    private readonly Histogram<double> _loads;
    private int _number;
    private int _problems;

    /// <param name="meters">Creates the meter.</param>
    public SiteMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _requests = meter.CreateCounter<long>("liverinfo.requests", "{request}", "Requests answered, by status.");
        _loads = meter.CreateHistogram<double>("liverinfo.load.duration", "s", "Duration of loading and rendering the site.");
        meter.CreateObservableGauge("liverinfo.edition", () => _number, "{edition}", "How many times the site was published since the start.");
        meter.CreateObservableGauge("liverinfo.problems", () => _problems, "{problem}", "Errors in the content.");
    }

    /// <summary>Counts a request.</summary>
    public void CountRequest(int status)
    {
        if (_requests.Enabled) _requests.Add(1, KeyValuePair.Create<string, object?>("status", status));
    }

    /// <summary>Records that a site was published.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="problems">The number of errors in it.</param>
    /// <param name="took">How long it took to load and render.</param>
    public void NotePublished(int number, int problems, TimeSpan took)
    {
        (_number, _problems) = (number, problems);
        _loads.Record(took.TotalSeconds);
    }
}
