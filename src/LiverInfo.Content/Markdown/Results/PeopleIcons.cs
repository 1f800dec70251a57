using System.Net;
using System.Text;

namespace LiverInfo.Content.Markdown.Results;

/// <summary>
/// Draws 100 figures of people in ten rows, of which some are filled in. A filled figure and an outline differ in shape, so that no
/// colour is needed to tell them apart; the style sheet sets both colours.
/// </summary>
internal static class PeopleIcons
{
    private const int Rows = 10;
    private const int InRow = 10;

    /// <summary>Returns the drawing as inline SVG.</summary>
    /// <param name="filled">How many of the 100 are filled in.</param>
    /// <param name="description">The drawing in a sentence, for those who cannot see it.</param>
    public static string Svg(int filled, string description)
    {
        var (heads, bodies, emptyHeads, emptyBodies) = (new StringBuilder(), new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (var row = 0; row < Rows; row++)
        {
            var here = Math.Clamp(filled - row * InRow, 0, InRow);
            Add(heads, bodies, row, 0, here);
            Add(emptyHeads, emptyBodies, row, here, InRow - here);
        }

        return $"""
            <svg class="people" role="img" aria-label="{WebUtility.HtmlEncode(description)}" viewBox="0 0 100 131">{Part("full", heads, bodies)}{Part("ring", emptyHeads, emptyBodies)}{Part("hole", emptyHeads, emptyBodies)}</svg>
            """;
    }

    private static string Part(string name, StringBuilder heads, StringBuilder bodies) =>
        heads.Length == 0 ? "" : $"""<path class="{name} head" d="{heads}"/><path class="{name} body" d="{bodies}"/>""";

    /// <summary>Each figure is a dot and a stroke with round ends.</summary>
    private static void Add(StringBuilder heads, StringBuilder bodies, int row, int start, int count)
    {
        if (count == 0) return;
        // Every next figure is drawn from where the one before ended.
        heads.Append($"M{start * 10 + 5} {row * 13 + 2.5m:0.#}h0").Insert(heads.Length, "m10 0h0", count - 1);
        bodies.Append($"M{start * 10 + 5} {row * 13 + 7.5m:0.#}v2").Insert(bodies.Length, "m10-2v2", count - 1);
    }
}
