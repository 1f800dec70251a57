using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Reports;

/// <summary>Computes fingerprints that identify a result across runs, even if lines are added above it.</summary>
internal sealed class SarifFingerprints
{
    private readonly Dictionary<(string Path, string Code, string Hash), int> _seen = [];

    /// <summary>Returns the fingerprint of the next result. Equal results in one file are numbered from 1.</summary>
    public string Next(Diagnostic diagnostic)
    {
        // SARIF recommends that fingerprints exclude the path and the rule, which are in the result already.
        var words = Encoding.UTF8.GetBytes($"{diagnostic.At.Excerpt.Trim()}\n{diagnostic.Message}");
        var hash = Convert.ToHexStringLower(SHA256.HashData(words).AsSpan(0, 8));
        var key = (diagnostic.At.Path, diagnostic.Code, hash);
        var number = _seen[key] = _seen.GetValueOrDefault(key) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{number}");
    }
}
