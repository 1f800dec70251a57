using System.Text.RegularExpressions;

namespace LiverInfo.Content.Checks;

/// <summary>Patterns that find together what one pattern would find that had them as its alternatives, in this order.</summary>
/// <remarks>
/// One pattern of a hundred alternatives makes a method so long that the compiler gives up making it fast: cut into a few, it
/// searches a text many times faster.
/// </remarks>
/// <param name="patterns">None of them may find nothing, as an empty text.</param>
internal sealed class Alternatives(params Regex[] patterns)
{
    /// <summary>What is found, in order; none overlaps the one before.</summary>
    public IEnumerable<Match> In(string text)
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
