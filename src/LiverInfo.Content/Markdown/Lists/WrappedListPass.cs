using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Boxes;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Lists;

/// <summary>Reports a sign at the start of a line, such as a minus, that Markdown takes for a bullet, the number of a list or a definition.</summary>
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
            var isFirstInItem = list.Parent is ListItemBlock parent && parent[0] == list && parent.Line == list.Line;
            if (isWrapped || isTelephone || (isFirstInItem && isNumber))
                context.Problems.Add(Problems.SignBecomesBullet(context.At(list[0]), list.BulletType.ToString(), items[0]) with
                {
                    Edit = context.Insert(list[0].Span.Start, "\\", isSafe: false),
                });
            else if (isFirstInItem && list[0] is ListItemBlock { Count: > 0 })
                context.Problems.Add(Problems.BulletInBullet(context.At(list.Parent!), FirstLine(context, (ListItemBlock)list.Parent!)));
            else if (list.BulletType == '*' && items.Count == 1 && MarkBefore(context, list) is { } marked)
                context.Problems.Add(Problems.NoteSignBecomesBullet(context.At(list[0]), marked, items[0]) with { Edit = context.Insert(list[0].Span.Start, "\\", isSafe: false) });
        }

        foreach (var list in context.Nodes.OfType<ListBlock>().Where(IsWrappedNumber))
        {
            var (start, sign) = (list[0].Span.Start, $"1{list.OrderedDelimiter}");
            context.Problems.Add(Problems.SignBecomesNumber(context.At(list[0]), list.OrderedDelimiter, FirstLine(context, (ListItemBlock)list[0])) with
            {
                Edit = context.Replace(start, sign, $@"1\{list.OrderedDelimiter}", isSafe: false),
            });
        }

        foreach (var item in context.Nodes.OfType<DefinitionItem>()) CheckColon(context, item);
    }

    /// <summary>Whether a list has one number only, right below a line of text that goes on in it. Only a 1 makes a list there.</summary>
    private static bool IsWrappedNumber(ListBlock list) =>
        list is { IsOrdered: true, Count: 1, OrderedStart: "1", Parent: not Box { Kind.AsksQuestions: true } }
        && (list.Parent is ListItemBlock ? GoesOn().IsMatch(LineJoins.TextAbove(list)) : LineJoins.ToTextAbove(list));

    /// <summary>Reports a colon before a number on the line below one that ends with a number, or below several lines.</summary>
    private static void CheckColon(MarkdownContext context, DefinitionItem item)
    {
        var terms = item.OfType<DefinitionTerm>().ToList();
        if (terms.Count == 0 || item.FirstOrDefault(block => block is not DefinitionTerm) is not { } meaning || meaning.Line != terms[^1].Line + 1) return;
        var start = context.LineStartOf(meaning.Span.Start);
        var above = InlineText.Of(terms[^1].Inline).TrimEnd();
        if (Colon().Match(context.RestOfLine(start)) is not { Success: true } colon || (terms.Count == 1 && !GoesOn().IsMatch(above))) return;
        context.Problems.Add(Problems.ColonBecomesDefinition(context.At(start + colon.Index), $"{above} {colon.Value.Trim()}") with
        {
            Edit = context.Insert(start + colon.Index, "\\", isSafe: false),
        });
    }

    /// <summary>The first word before a list that has an asterisk behind it, as the sign of a note has; null when there is none.</summary>
    private static string? MarkBefore(MarkdownContext context, ListBlock list) => context.Shown
        .TakeWhile(shown => shown.Block.Span.Start < list.Span.Start)
        .Select(shown => Marked().Match(shown.Text))
        .FirstOrDefault(found => found.Success)?.Value;

    /// <summary>Whether a line is an item of its own, and does not go on with the sentence above it or end it.</summary>
    private static bool IsItem(string item) => Item().IsMatch(item);

    private static string FirstLine(MarkdownContext context, ListItemBlock item)
    {
        var source = context.SourceOf(item);
        return source[..(source.IndexOfAny('\r', '\n') is >= 0 and var end ? end : source.Length)].Trim().ToString();
    }

    [GeneratedRegex(@"^-\s+(?!(and|or|but|to|of|than|not|nor|minus)\b)\p{L}(?!.*\s[-–—]\s).*[^.,;:!?…]$", RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    [GeneratedRegex(@"^[-+*]\s+[$£€~≈(]?\p{N}")]
    private static partial Regex BeginsWithNumber();

    [GeneratedRegex(@"(\d|\b(and|or|to|between|from|than|about|around|at|is|was|are|were|plus|minus|until|under|over|by|of))$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^\+\s+\(?\d[\d ()-]{5,}")]
    private static partial Regex Telephone();

    // One colon and at most one space, as nobody writes a definition by the guide.
    [GeneratedRegex(@"(?<=^[\s>*+\-]*): ?[$£€~≈(]?\d.*")]
    private static partial Regex Colon();

    [GeneratedRegex(@"[\p{L}\p{N})%°]+\*(?=[\s.,;:)]|\z)")]
    private static partial Regex Marked();
}
