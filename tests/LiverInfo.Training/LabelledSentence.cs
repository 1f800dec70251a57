using System.Text.RegularExpressions;
using LiverInfo.Content.Text;

namespace LiverInfo.Training;

/// <summary>A sentence of the corpus, with the rules that should report it.</summary>
/// <param name="Id">Its name. The first letter is the kind of page: t treatment, c condition, g guide.</param>
/// <param name="Labels">
/// <c>claim</c>, <c>figure</c> and <c>hype</c> should be reported, <c>ok</c> should not. <c>unsure</c>: people could disagree.
/// <c>?claim</c>: they could disagree about this rule only.
/// </param>
/// <param name="Text">The sentence in Markdown, as a paragraph, heading or list item.</param>
internal sealed partial record LabelledSentence(string Id, IReadOnlySet<string> Labels, string Text)
{
    private const string HeadingMark = "## ";

    private const string ItemMark = "- ";

    /// <summary>Whether it stands on a page about a treatment.</summary>
    public bool IsTreatment => Id[0] == 't';

    /// <summary>Whether it cites a source.</summary>
    public bool IsCited => Text.EndsWith(']');

    /// <summary>Whether no rule should report it.</summary>
    public bool IsFine => Labels is { Count: 1 } && Labels.Contains("ok");

    /// <summary>Whether a rule should report it; null if people could disagree.</summary>
    public bool? Wants(string label) => Labels.Contains("unsure") || Labels.Contains($"?{label}") ? null : Labels.Contains(label);

    /// <summary>Reads a line of a corpus.</summary>
    public static LabelledSentence Parse(string line) => line.Split('\t') switch
    {
        [var id, var labels, var text] => new(id, labels.Split(',').ToHashSet(), text),
        _ => throw new FormatException($"This is no sentence of a corpus: {line}"),
    };

    /// <summary>The sentence as the checks see it.</summary>
    public Sentence ToSentence()
    {
        var isHeading = Text.StartsWith(HeadingMark, StringComparison.Ordinal);
        var start = isHeading ? HeadingMark.Length : Text.StartsWith(ItemMark, StringComparison.Ordinal) ? ItemMark.Length : 0;
        var at = new Location(Id, 1, 1, Text);
        return new(Note().Replace(Text[start..], ""), isHeading ? SentenceKind.Heading : SentenceKind.Text, _ => at)
        {
            Evidence = IsCited ? Evidence.Cited : Evidence.None,
        };
    }

    [GeneratedRegex(@"\[\^[a-z0-9-]+\]$")]
    private static partial Regex Note();
}
