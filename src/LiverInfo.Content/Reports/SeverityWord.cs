using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Reports;

/// <summary>What a <see cref="Severity"/> is called in a report; editors, GitHub and SARIF agree on the words.</summary>
internal static class SeverityWord
{
    public static string Of(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
