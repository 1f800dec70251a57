using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Files;

/// <summary>Finds the lines that git, and programs that synchronize folders, put between two versions of a text.</summary>
internal static partial class ConflictMarkers
{
    /// <summary>Returns a diagnostic at the first marker at or after an offset; null when there is none.</summary>
    public static Diagnostic? In(ContentFile file, int start = 0) =>
        Marker().Match(file.Text, start) is { Success: true } marker ? Problems.ConflictMarkers(file.At(marker.Index), marker.Groups["sign"].Value) : null;

    // Seven = signs alone can also be the underline of a heading, which is reported on its own.
    [GeneratedRegex(@"^(?<sign><{7}|>{7}|\|{7})(?=[ \r\n]|\z)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();
}
