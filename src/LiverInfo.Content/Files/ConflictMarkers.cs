using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Files;

/// <summary>Finds the lines that git, and programs that synchronize folders, put between two versions of a text.</summary>
internal static partial class ConflictMarkers
{
    /// <summary>Returns a diagnostic at the first marker at or after an offset; null when there is none.</summary>
    public static Diagnostic? In(ContentFile file, int start)
    {
        if (Marker().Match(file.Text, start) is { Success: true } marker) return Problems.ConflictMarkers(file.At(marker.Groups["signs"].Index));
        return Change().Match(file.Text, start) is { Success: true } change ? Problems.ChangedLines(file.At(change.Index)) : null;
    }

    /// <summary>
    /// Reports each conflict, and empties its markers and its second version in place, so that the remaining lines can be read and keep
    /// their numbers.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="lines">The lines of the settings, with the line numbers of the file.</param>
    /// <param name="problems">The list that diagnostics are added to.</param>
    public static void Remove(ContentFile file, string[] lines, ICollection<Diagnostic> problems)
    {
        var isInConflict = false;
        var isLeftOut = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var isMarker = true;
            if (Is(lines[i], '<'))
            {
                problems.Add(Problems.ConflictMarkers(file.At(i + 1, 1)));
                (isInConflict, isLeftOut) = (true, false);
            }
            else if (Is(lines[i], '>'))
            {
                if (!isInConflict) problems.Add(Problems.ConflictMarkers(file.At(i + 1, 1)));
                (isInConflict, isLeftOut) = (false, false);
            }
            else if (isInConflict && (Is(lines[i], '=') || Is(lines[i], '|')))
            {
                isLeftOut = true;
            }
            else
            {
                isMarker = false;
            }

            if (isMarker || isLeftOut) lines[i] = "";
        }
    }

    /// <summary>Whether a text has the lines that a program puts round two versions.</summary>
    public static bool AreIn(string text) => Marker().IsMatch(text);

    private static bool Is(string line, char sign)
    {
        var text = line.AsSpan().Trim();
        return text.Length >= 7 && text[..7].TrimStart(sign).IsEmpty && (text.Length == 7 || char.IsWhiteSpace(text[7]) || char.IsLetter(text[7]));
    }

    // Seven = signs alone can also be the underline of a heading, or a line across the page, which are reported on their own. The
    // markers can be moved in, or be within a list or a quotation. The last three are those of Perforce.
    [GeneratedRegex(@"^([ \t]*(>(?!>)|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*(?<signs><{6,12}(?=[ \r\n\p{L}]|\z)|>{7,12}(?=[ \r\n\p{L}]|\z)|\|{7,12}(?=[ \r\n]|\z)|(%{7}|\+{7})(?=[ \r\n]|\z)|>>>>[ ]ORIGINAL\b|====[ ](THEIRS|YOURS|BOTH)\b)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();

    // A line of a list of changes that was taken away, and the one that was put in its place.
    [GeneratedRegex(@"^-(?=\p{L})[^\r\n]*(\r\n?|\n)\+(?=\p{L})", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Change();
}
