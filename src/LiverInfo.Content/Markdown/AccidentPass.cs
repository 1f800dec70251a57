using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Settings;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>Reports text that Markdown changes unintentionally, where the change could harm a patient.</summary>
internal sealed partial class AccidentPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var heading in context.Nodes.OfType<HeadingBlock>().Where(heading => heading.IsSetext && !IsBetweenVersions(context, heading)))
            context.Problems.Add(Problems.HeadingByAccident(context.At(heading), InlineText.Of(heading.Inline)) with { Edit = Apart(context, heading) });

        var emphases = context.Nodes.OfType<EmphasisInline>().ToList();
        foreach (var emphasis in emphases.Where(IsBlank))
        {
            // ____ is two within each other.
            if (emphasis.Parent is EmphasisInline outer && IsBlank(outer)) continue;
            var written = context.SourceOf(emphasis).ToString();
            context.Problems.Add(Problems.BlankBecomesEmphasis(context.At(emphasis), written, emphasis.DelimiterChar) with
            {
                Edit = context.Replace(emphasis.Span.Start, written, written.Replace($"{emphasis.DelimiterChar}", $"\\{emphasis.DelimiterChar}", StringComparison.Ordinal), isSafe: false),
            });
        }

        // In 2*3*4 the asterisks disappear and the 3 becomes italic.
        foreach (var emphasis in emphases)
        {
            var (before, after) = (Neighbour(context, emphasis.PreviousSibling), Neighbour(context, emphasis.NextSibling));
            var inner = InlineText.Of(emphasis);
            if (!IsSumOfDigits(before, inner, after) && !IsSum(emphasis, before, inner, after)) continue;
            var (left, right) = (LastWord(before), FirstWord(after));
            var signs = new string(emphasis.DelimiterChar, emphasis.DelimiterCount);
            var sum = string.Join(" × ", new[] { left, inner, right }.Where(part => part.Length > 0));
            if ((left + inner + right).All(char.IsLetter)) sum += ". To stress a word, put the signs round the whole of it: *word*";
            context.Problems.Add(Problems.DoseLosesItsSigns(context.At(emphasis), $"{left}{signs}{inner}{signs}{right}", $"{left}{inner}{right}", sum) with
            {
                Edit = left.Length * right.Length == 0 ? null : context.Replace(emphasis.Span.Start, $"{signs}{inner}{signs}", $" × {inner} × ", isSafe: false),
            });
        }
    }

    private static bool IsSumOfDigits(string before, string inner, string after) =>
        (before is [.., >= '0' and <= '9'] || after is [>= '0' and <= '9', ..]) && (inner is [>= '0' and <= '9', ..] || before.Length * after.Length > 0);

    /// <summary>Whether single asterisks stand between words or units, or before a number, with no space.</summary>
    private static bool IsSum(EmphasisInline emphasis, string before, string inner, string after)
    {
        if (emphasis.DelimiterChar != '*' || emphasis.DelimiterCount != 1 || !EndsFactor().IsMatch(before)) return false;
        return BeginsFactor().IsMatch(after) || Amount().IsMatch(inner);
    }

    /// <summary>Whether there is nothing to stress between the signs, as in the line of a form: __/__/____.</summary>
    private static bool IsBlank(EmphasisInline emphasis) =>
        !emphasis.Descendants().Any(inline => inline is not (LiteralInline or EmphasisInline or DelimiterInline or LineBreakInline))
        && (emphasis.DelimiterChar == '_' ? !InlineText.Of(emphasis).Any(char.IsLetterOrDigit) : Separators().IsMatch(InlineText.Of(emphasis)));

    /// <summary>Whether the line of signs below a text is the one between two versions.</summary>
    private static bool IsBetweenVersions(MarkdownContext context, HeadingBlock heading) =>
        context.HasTwoVersions && context.SourceOf(heading).TrimEnd().EndsWith("====", StringComparison.Ordinal);

    /// <summary>Leaves an empty line above a line of hyphens.</summary>
    private static TextEdit? Apart(MarkdownContext context, HeadingBlock heading)
    {
        var start = context.LineStartOf(heading.Span.End);
        var signs = context.RestOfLine(start);
        return signs.AsSpan().TrimEnd() is ['-', '-', '-', ..] ? context.Replace(start, signs, context.File.LineEnding + signs, isSafe: false) : null;
    }

    private static string Neighbour(MarkdownContext context, Inline? inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        SettingInline setting => context.SourceOf(setting).ToString(),
        _ => "",
    };

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static string FirstWord(string text) => text.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end ? text[..end] : text;

    [GeneratedRegex(@"[\p{L}\p{N})%°}]\z")]
    private static partial Regex EndsFactor();

    [GeneratedRegex(@"\A[\p{L}\p{N}({°]")]
    private static partial Regex BeginsFactor();

    // A number, a unit or a Greek letter.
    [GeneratedRegex(@"\A([$£€]?[\p{N}.,]+\s?(%|°|\p{L}{1,4})?|mg|g|kg|[µμ]g|mcg|ml|m[lL]|[lLd]|dL|mmol|[µμ]mol|mol|IU|U|cm|mm|m[²2]|kcal|%|\p{IsGreek})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\A[\s/:.,\-–]+\z")]
    private static partial Regex Separators();
}
