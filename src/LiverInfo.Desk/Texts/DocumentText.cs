using DiffPlex;

namespace LiverInfo.Desk.Texts;

/// <summary>
/// The text of a file as it is written, and as an editor shows it: without a byte order mark and with line feeds only, because
/// browsers keep neither. What the author did not change is written as it was.
/// </summary>
/// <param name="Written">The whole text of the file, with its byte order mark and line endings.</param>
internal sealed record DocumentText(string Written)
{
    private const char Mark = '\uFEFF';

    /// <summary>The text that an editor shows.</summary>
    public string Plain { get; } = WithLineFeeds(Written.Length > 0 && Written[0] == Mark ? Written[1..] : Written);

    /// <summary>A hash of the file, by which a save knows whether somebody else has changed it.</summary>
    public string Version { get; } = Fingerprint.Of(Written, length: 16);

    /// <summary>Replaces every line ending by a line feed, as a browser does.</summary>
    public static string WithLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>Returns the file with another text. Each line that was there keeps its ending, and a new one gets that of its neighbour.</summary>
    /// <param name="edited">The text from an editor, with any line endings.</param>
    public DocumentText With(string edited)
    {
        edited = WithLineFeeds(edited);
        if (edited == Plain) return this;
        var endings = Endings();
        var usual = endings.GroupBy(ending => ending).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key ?? "\n";
        var mark = Written.Length > 0 && Written[0] == Mark ? Mark.ToString() : "";
        var lines = edited.Split('\n');
        if (endings.All(ending => ending == usual)) return new(mark + string.Join(usual, lines));

        var diff = Differ.Instance.CreateDiffs(Plain, edited, ignoreWhiteSpace: false, ignoreCase: false, LineFeedChunker.Instance);
        var origin = Origins(diff, lines.Length);
        var written = new System.Text.StringBuilder(mark);
        for (var line = 0; line < lines.Length; line++)
        {
            written.Append(lines[line]);
            if (line + 1 < lines.Length) written.Append(origin[line] is >= 0 and var old && old < endings.Count ? endings[old] : usual);
        }

        return new(written.ToString());
    }

    /// <summary>For each new line, the old line whose ending it takes.</summary>
    private static int[] Origins(DiffPlex.Model.DiffResult diff, int count)
    {
        var origin = new int[count];
        var (old, line) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            while (line < block.InsertStartB) origin[line++] = old++;
            for (var i = 0; i < block.InsertCountB; i++)
                origin[line++] = block.DeleteCountA > 0 ? block.DeleteStartA + Math.Min(i, block.DeleteCountA - 1) : Math.Max(0, block.DeleteStartA - 1);
            old = block.DeleteStartA + block.DeleteCountA;
        }

        while (line < count) origin[line++] = old++;
        return origin;
    }

    private List<string> Endings()
    {
        var endings = new List<string>();
        for (var i = 0; i < Written.Length; i++)
        {
            if (Written[i] == '\n') endings.Add(i > 0 && Written[i - 1] == '\r' ? "\r\n" : "\n");
            else if (Written[i] == '\r' && (i + 1 == Written.Length || Written[i + 1] != '\n')) endings.Add("\r");
        }

        return endings;
    }
}
