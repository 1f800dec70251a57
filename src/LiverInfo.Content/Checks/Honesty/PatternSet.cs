using System.Text.RegularExpressions;

namespace LiverInfo.Content.Checks.Honesty;

/// <summary>Equivalent to one regex with these patterns as its alternatives, in this order.</summary>
/// <remarks>
/// One regex with a hundred alternatives compiles to a method too long for the JIT to optimise. Split into a few, each with few
/// distinct prefixes, it searches a text ten times faster.
/// </remarks>
/// <param name="patterns">The patterns. None may match an empty text.</param>
internal sealed class PatternSet(params Regex[] patterns)
{
    /// <summary>
    /// Returns the patterns that match in any of the lines of a page. Most match in none, and need not be tried on each sentence.
    /// No pattern may match across a line break.
    /// </summary>
    public PatternSet FoundIn(IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines);
        return new([.. patterns.Where(pattern => pattern.IsMatch(text))]);
    }

    /// <summary>Returns all matches in order, without overlaps.</summary>
    public IReadOnlyList<Match> In(string text) => IsIn(text) ? [.. Find(text)] : [];

    /// <summary>Returns whether any pattern matches, which is faster than finding the matches.</summary>
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
