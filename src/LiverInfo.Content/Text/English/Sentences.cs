namespace LiverInfo.Content.Text.English;

/// <summary>Splits a text into sentences.</summary>
/// <remarks>
/// A sentence ends at a full stop, a question mark, an exclamation mark or an ellipsis with white space after it, unless it is part
/// of an abbreviation, an initial or a list number, or a lower-case letter follows. A sentence also ends at
/// an empty line and before a line that begins a list item. A heading or list item without a full stop is one sentence.
/// </remarks>
public static class Sentences
{
    /// <summary>The sentences in order, without the white space around them. Takes time in proportion to the text.</summary>
    /// <param name="text">Plain text without markup.</param>
    public static IReadOnlyList<(int Start, int Length)> Split(string text)
    {
        var sentences = new List<(int Start, int Length)>();
        var start = SkipSpace(text, 0);
        var i = start;
        while (i < text.Length)
        {
            if (FullStop.IsSign(text[i]))
            {
                var stop = FullStop.At(text, i);
                i = stop.End;
                // Without white space after it, it is part of a number or a URL: 0.06, ClinicalTrials.gov.
                if (i < text.Length && !char.IsWhiteSpace(text[i])) continue;
                var next = SkipSpace(text, i);
                if (next < text.Length && !stop.EndsSentence(text, start, next)) continue;
                sentences.Add((start, i - start));
                start = i = next;
            }
            else if (char.IsWhiteSpace(text[i]))
            {
                var next = SkipSpace(text, i);
                if (next == text.Length || IsBlockBreak(text, i, next))
                {
                    sentences.Add((start, i - start));
                    start = next;
                }

                i = next;
            }
            else
            {
                i++;
            }
        }

        if (start < text.Length) sentences.Add((start, text.Length - start));
        return sentences;
    }

    private static int SkipSpace(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from])) from++;
        return from;
    }

    private static bool IsBlockBreak(string text, int from, int to)
    {
        var lines = text.AsSpan(from, to - from).Count('\n');
        return lines > 1 || (lines == 1 && IsListMarker(text.AsSpan(to)));
    }

    private static bool IsListMarker(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < FullStop.LongestListNumber && digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        if (line.Length < digits + 2 || !char.IsWhiteSpace(line[digits + 1])) return false;
        return digits > 0 ? line[digits] is '.' or ')' : line[0] is '-' or '*' or '+' or '•';
    }
}
