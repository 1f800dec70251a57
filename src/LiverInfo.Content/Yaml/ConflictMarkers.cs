using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;

namespace LiverInfo.Content.Yaml;

/// <summary>Finds the markers that a version control system writes into a file when two people changed the same lines.</summary>
internal static class ConflictMarkers
{
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
                problems.Add(Problems.VersionsInSettings(file.At(i + 1, 1)));
                (isInConflict, isLeftOut) = (true, false);
            }
            else if (Is(lines[i], '>'))
            {
                if (!isInConflict) problems.Add(Problems.VersionsInSettings(file.At(i + 1, 1)));
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

    private static bool Is(string line, char sign) =>
        line.Length >= 7 && line.AsSpan(0, 7).TrimStart(sign).IsEmpty && (line.Length == 7 || char.IsWhiteSpace(line[7]));
}
