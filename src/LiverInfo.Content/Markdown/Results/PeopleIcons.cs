using System.Net;
using System.Text;

namespace LiverInfo.Content.Markdown.Results;

/// <summary>
/// Draws 100 figures of people in ten rows, of which some are filled in. A filled figure and an outline differ in shape, so that no
/// colour is needed to tell them apart; the style sheet sets both colours.
/// </summary>
internal static class PeopleIcons
{
    private const int All = 100;
    private const int InRow = 10;

    /// <summary>Returns the drawing as inline SVG.</summary>
    /// <param name="filled">How many of the 100 are filled in.</param>
    /// <param name="description">The drawing in a sentence, for those who cannot see it.</param>
    public static string Svg(int filled, string description) => $"""
        <svg class="people" role="img" aria-label="{WebUtility.HtmlEncode(description)}" viewBox="0 0 100 131">{Part("full", 0, filled)}{Part("ring", filled, All)}{Part("hole", filled, All)}</svg>
        """;

    /// <summary>Each figure is a dot and a stroke with round ends.</summary>
    private static string Part(string name, int from, int to)
    {
        if (from == to) return "";
        var (x, y) = ((from % InRow * 10) + 5, from / InRow * 13);
        var (heads, bodies) = (new StringBuilder($"M{x} {y + 2.5m:0.#}h0"), new StringBuilder($"M{x} {y + 7.5m:0.#}v2"));
        for (var figure = from + 1; figure < to; figure++)
        {
            // From where the one before ended, so that all rows are alike and compress well.
            var isFirst = figure % InRow == 0;
            heads.Append(isFirst ? "m-90 13h0" : "m10 0h0");
            bodies.Append(isFirst ? "m-90 11v2" : "m10-2v2");
        }

        return $"""<path class="{name} head" d="{heads}"/><path class="{name} body" d="{bodies}"/>""";
    }
}
