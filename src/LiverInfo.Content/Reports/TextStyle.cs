using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Reports;

/// <summary>How a text report marks the severity word and the caret.</summary>
/// <param name="Error">Written before the mark of an error.</param>
/// <param name="Warning">Written before the mark of a warning.</param>
/// <param name="End">Written after a mark.</param>
public sealed record TextStyle(string Error, string Warning, string End)
{
    /// <summary>No marks.</summary>
    public static TextStyle Plain { get; } = new("", "", "");

    /// <summary>ANSI escape sequences: errors are red, warnings are yellow.</summary>
    public static TextStyle Ansi { get; } = new("\e[1;31m", "\e[1;33m", "\e[0m");

    internal string Apply(Severity severity, string text) => $"{(severity == Severity.Error ? Error : Warning)}{text}{End}";
}
