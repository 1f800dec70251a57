using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Lists;

/// <summary>Reports a sign at the start of a wrapped line, such as a minus, that Markdown takes for the bullet of a list.</summary>
internal sealed partial class WrappedListPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var list in context.Nodes.OfType<ListBlock>().Where(list => !list.IsOrdered && list.Count > 0))
        {
            var items = list.OfType<ListItemBlock>().Select(item => FirstLine(context, item)).ToList();
            var isNumber = BeginsWithNumber().IsMatch(items[0]);
            // In a list of amounts, every item begins with a number.
            var isAmounts = items.Count > 1 && !char.IsDigit(LineJoins.TextAbove(list).LastOrDefault()) && items.TrueForAll(item => BeginsWithNumber().IsMatch(item));
            // A list within a list is moved in on purpose, unless the sentence above it goes on with a number.
            var isWrapped = list.Parent is ListItemBlock
                ? items.Count == 1 && isNumber && GoesOn().IsMatch(LineJoins.TextAbove(list))
                : LineJoins.ToTextAbove(list) && ((items.Count == 1 && !IsItem(items[0])) || (isNumber && !isAmounts));
            var isTelephone = list.BulletType == '+' && isNumber && (items.Count == 1 || Telephone().IsMatch(items[0]));
            if (isWrapped || isTelephone)
                context.Problems.Add(Problems.SignBecomesBullet(context.At(list[0]), list.BulletType.ToString(), items[0]) with
                {
                    Edit = context.Insert(list[0].Span.Start, "\\", isSafe: false),
                });
        }
    }

    /// <summary>Whether a line is an item of its own, and does not go on with the sentence above it or end it.</summary>
    private static bool IsItem(string item) => Item().IsMatch(item);

    private static string FirstLine(MarkdownContext context, ListItemBlock item)
    {
        var source = context.SourceOf(item);
        return source[..(source.IndexOfAny('\r', '\n') is >= 0 and var end ? end : source.Length)].Trim().ToString();
    }

    [GeneratedRegex(@"^-\s+(?!(and|or|but|to|of|than|not|nor|minus)\b)\p{L}(?!.*\s[-–—]\s).*[^.,;:!?…]$", RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    [GeneratedRegex(@"^[-+*]\s+[$£€~≈(]?\d")]
    private static partial Regex BeginsWithNumber();

    [GeneratedRegex(@"(\d|\b(and|or|to|between|from|than|about|around|at|is|was|are|were|plus|minus|until|under|over|by|of))$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^\+\s+\(?\d[\d ()-]{5,}")]
    private static partial Regex Telephone();
}
