using System.Text.RegularExpressions;

namespace LiverInfo.Content.Checks.Honesty;

/// <summary>Patterns that find together what one pattern would find that had them as its alternatives, in this order.</summary>
/// <remarks>
/// One pattern of a hundred alternatives makes a method so long that the compiler gives up making it fast. Cut into a few, each
/// with few ways to begin, it searches a text ten times faster.
/// </remarks>
/// <param name="patterns">None of them may find nothing, as an empty text.</param>
internal sealed class PatternSet(params Regex[] patterns)
{
    /// <summary>
    /// Those that find anything in any of the lines of a page: most find nothing, and need not be tried on each of its sentences.
    /// No pattern may look past the end of a line.
    /// </summary>
    public PatternSet FoundIn(IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines);
        return new([.. patterns.Where(pattern => pattern.IsMatch(text))]);
    }

    /// <summary>What is found, in order; none overlaps the one before.</summary>
    public IReadOnlyList<Match> In(string text) => IsIn(text) ? [.. Find(text)] : [];

    /// <summary>Whether anything is found. Takes less than to say where.</summary>
    public bool IsIn(string text)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.IsMatch(text)) return true;
        }

        return false;
    }

    private IEnumerable<Match> Find(string text)
    {
        var next = Array.ConvertAll(patterns, pattern => pattern.Match(text));
        while (First(next) is { } first)
        {
            yield return first;
            var end = first.Index + first.Length;
            for (var i = 0; i < next.Length; i++)
            {
                if (next[i].Success && next[i].Index < end) next[i] = patterns[i].Match(text, end);
            }
        }
    }

    private static Match? First(Match[] found)
    {
        Match? first = null;
        foreach (var match in found)
        {
            if (match.Success && (first is null || match.Index < first.Index)) first = match;
        }

        return first;
    }
}
