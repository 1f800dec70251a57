using System.Globalization;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Reports;

/// <summary>Computes fingerprints that identify a result across runs, even if lines are added above it.</summary>
internal sealed class SarifFingerprints
{
    private readonly Dictionary<(string Path, string Code, string Hash), int> _seen = [];

    /// <summary>Returns the fingerprint of the next result. Equal results in one file are numbered from 1.</summary>
    public string Next(Diagnostic diagnostic)
    {
        // The report has the path and the code elsewhere, and SARIF advises against repeating them.
        var hash = Fingerprint.Of($"{diagnostic.At.Excerpt.Trim()}\n{diagnostic.Message}", length: 8);
        var key = (diagnostic.At.Path, diagnostic.Code, hash);
        var number = _seen[key] = _seen.GetValueOrDefault(key) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{number}");
    }
}
