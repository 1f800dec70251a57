using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LiverInfo.Content.Model;

/// <summary>A part of a page that the site makes, at the place where an article names it in braces, alone on a line.</summary>
/// <param name="Html">The HTML of the article before it.</param>
/// <param name="Name">The name of the part; null at the end of the article.</param>
public sealed partial record PagePart(string Html, string? Name)
{
    /// <summary>Whether the pages meet the standards of others.</summary>
    public const string Standards = "standards";

    /// <summary>The list of questions that a reader makes.</summary>
    public const string MyQuestions = "my-questions";

    /// <summary>The choices of a reader for text size, colours and width.</summary>
    public const string ReadingChoices = "reading-choices";

    /// <summary>Every name.</summary>
    public static ImmutableArray<string> Names { get; } = [Standards, MyQuestions, ReadingChoices];

    /// <summary>Whether a text is the name of a part.</summary>
    public static bool IsName(string text) => Names.Contains(text);

    /// <summary>The mark of a part in the HTML of an article.</summary>
    public static string MarkOf(string name) => $"<!-- {name} -->";

    /// <summary>Splits the HTML of an article at the places of its parts.</summary>
    public static IEnumerable<PagePart> In(string html)
    {
        var start = 0;
        foreach (Match mark in Mark().Matches(html))
        {
            yield return new(html[start..mark.Index], mark.Groups[1].Value);
            start = mark.Index + mark.Length;
        }

        yield return new(html[start..], null);
    }

    [GeneratedRegex("<!-- ([a-z-]+) -->")]
    private static partial Regex Mark();
}
