using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Reports;

/// <summary>The name of a <see cref="Severity"/>. All report formats use the same words.</summary>
internal static class SeverityWord
{
    public static string Of(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
