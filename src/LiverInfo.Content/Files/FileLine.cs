namespace LiverInfo.Content.Files;

/// <summary>A line of a text.</summary>
/// <param name="Text">The line without its line ending.</param>
/// <param name="Start">The offset at which it begins.</param>
internal readonly record struct FileLine(string Text, int Start)
{
    /// <summary>The number of white-space characters at its start.</summary>
    public int Indent => Text.Length - Text.AsSpan().TrimStart().Length;

    /// <summary>Splits a text into lines, at every kind of line ending. At least one line.</summary>
    public static FileLine[] AllOf(string text)
    {
        var lines = new List<FileLine>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r')) continue;
            lines.Add(new(text[start..i], start));
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            start = i + 1;
        }

        lines.Add(new(text[start..], start));
        return [.. lines];
    }
}
