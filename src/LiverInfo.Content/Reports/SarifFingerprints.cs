using System.Globalization;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Reports;

/// <summary>Tells problems of one report apart in a way that lasts when lines are added above them.</summary>
internal sealed class SarifFingerprints
{
    private readonly Dictionary<(string Path, string Code, string Hash), int> _seen = [];

    /// <summary>The fingerprint of the next problem; the same problem on the same words is numbered from 1 within its file.</summary>
    public string Next(Diagnostic diagnostic)
    {
        // The path and the code stand elsewhere in the report, and SARIF asks not to repeat what can be found there.
        var hash = Fingerprint.Of($"{diagnostic.At.Excerpt.Trim()}\n{diagnostic.Message}", length: 8);
        var key = (diagnostic.At.Path, diagnostic.Code, hash);
        var number = _seen[key] = _seen.GetValueOrDefault(key) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{number}");
    }
}
