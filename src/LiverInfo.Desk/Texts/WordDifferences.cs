using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using DiffPlex;

namespace LiverInfo.Desk.Texts;

/// <summary>The differences of two texts by words.</summary>
internal static partial class WordDifferences
{
    /// <summary>Returns runs of words that stayed, were removed or were added, in reading order.</summary>
    public static ImmutableArray<WordRun> Of(string before, string after) => Runs(Split(before, Words()), Split(after, Words()));

    /// <summary>
    /// Returns the HTML of the later page with <c>ins</c> and <c>del</c> around the words that differ. Its elements are those of the
    /// later page; of the earlier one only words are shown.
    /// </summary>
    /// <param name="before">The HTML of the earlier page.</param>
    /// <param name="after">The HTML of the later page.</param>
    public static string InHtml(string before, string after)
    {
        var html = new StringBuilder();
        foreach (var run in Runs(Split(before, HtmlParts()), Split(after, HtmlParts())))
        {
            foreach (Match part in TextOrElement().Matches(run.Text))
            {
                var isElement = part.Value[0] == '<';
                if (isElement && run.Kind == WordRunKind.Removed) html.Append(' ');
                else if (isElement || run.Kind == WordRunKind.Same || string.IsNullOrWhiteSpace(part.Value)) html.Append(part.Value);
                else html.Append(run.Kind == WordRunKind.Added ? "<ins>" : "<del>").Append(part.Value).Append(run.Kind == WordRunKind.Added ? "</ins>" : "</del>");
            }
        }

        return html.ToString();
    }

    private static ImmutableArray<WordRun> Runs(string[] before, string[] after)
    {
        var runs = ImmutableArray.CreateBuilder<WordRun>();
        var diff = Differ.Instance.CreateDiffs("b", "a", ignoreWhiteSpace: false, ignoreCase: false, new Given(before, after));
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(WordRunKind.Same, after, at, block.InsertStartB);
            Add(WordRunKind.Removed, before, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            Add(WordRunKind.Added, after, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = block.InsertStartB + block.InsertCountB;
        }

        Add(WordRunKind.Same, after, at, after.Length);
        return runs.ToImmutable();

        void Add(WordRunKind kind, string[] words, int start, int end)
        {
            if (end > start) runs.Add(new(kind, string.Concat(words[start..end])));
        }
    }

    private static string[] Split(string text, Regex parts) => [.. parts.Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\s+|\w+|[^\w\s]")]
    private static partial Regex Words();

    [GeneratedRegex(@"<[^>]*>|\s+|&\w+;|&#\w+;|\w+|[^\w\s]")]
    private static partial Regex HtmlParts();

    [GeneratedRegex("<[^>]*>|[^<]+|<")]
    private static partial Regex TextOrElement();

    /// <summary>Hands over parts that are split already.</summary>
    private sealed class Given(string[] before, string[] after) : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text == "b" ? before : after;
    }
}

/// <summary>Words that have the same fate.</summary>
/// <param name="Kind">Their fate.</param>
/// <param name="Text">The words, with the space between them.</param>
internal sealed record WordRun(WordRunKind Kind, string Text);

/// <summary>What became of words.</summary>
internal enum WordRunKind
{
    /// <summary>They are in both texts.</summary>
    Same,

    /// <summary>They are in the earlier text only.</summary>
    Removed,

    /// <summary>They are in the later text only.</summary>
    Added,
}
