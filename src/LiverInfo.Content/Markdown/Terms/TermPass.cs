using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Boxes;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Terms;

/// <summary>
/// Marks the words to be explained: those an author linked with <c>[word](term:word)</c>, and the first use of every other
/// word of the glossary. Not within links, headings, captions of tables, code, or what is itself a control.
/// </summary>
internal static class TermPass
{
    private const string Scheme = "term:";

    private const string Openings = "([\"“‘'";

    private const string Closings = ")]\"”’',.;:!?";

    /// <summary>The terms that the article uses.</summary>
    public static ImmutableArray<Term> Apply(MarkdownDocument document, Glossary glossary, MarkdownContext reading)
    {
        var used = new HashSet<Term>();
        var number = 0;
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.Url?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true).ToList())
        {
            var name = Uri.UnescapeDataString(link.Url![Scheme.Length..]);
            if (glossary.Find(name) is { } term)
            {
                used.Add(term);
                link.ReplaceBy(new TermInline(term, InlineText.Of(link), ++number) { Span = link.Span }, copyChildren: false);
            }
            else
            {
                link.Url = "#";
                reading.Problems.Add(Problems.NoSuchTerm(reading.At(link), name, DidYouMean.To(name, glossary.Terms.Select(t => t.Name))));
            }
        }

        foreach (var leaf in document.Descendants<LeafBlock>().Where(IsProse).ToList())
        {
            foreach (var literal in leaf.Inline!.FindDescendants<LiteralInline>().Where(literal => !IsInLink(literal)).ToList())
                MarkFirstUses(literal);
        }

        foreach (var word in document.Descendants<TermInline>()) TakeAlongWhatTouches(word);
        return [.. used.OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase)];

        void MarkFirstUses(LiteralInline literal)
        {
            var found = glossary.FindIn(literal.Content.AsSpan());
            if (found.Count == 0) return;
            var text = literal.Content.ToString();
            var (rest, restStart) = (literal, 0);
            foreach (var (start, length, term) in found)
            {
                if (!used.Add(term)) continue;
                var sourceStart = literal.Span.Start;
                var word = new TermInline(term, text.Substring(start, length), ++number) { Span = new(sourceStart + start, sourceStart + start + length - 1) };
                var after = new LiteralInline(new StringSlice(text, start + length, text.Length - 1)) { Span = new(sourceStart + start + length, sourceStart + text.Length - 1) };
                rest.Content = new StringSlice(text, restStart, start - 1);
                rest.InsertAfter(word);
                word.InsertAfter(after);
                (rest, restStart) = (after, start + length);
            }
        }
    }

    private static void TakeAlongWhatTouches(TermInline word)
    {
        if (word.PreviousSibling is LiteralInline before)
        {
            var text = before.Content.ToString();
            var kept = text.AsSpan().TrimEnd(Openings).Length;
            word.Before = text[kept..];
            before.Content = new StringSlice(text[..kept]);
            before.Span = before.Span with { End = before.Span.End - word.Before.Length };
        }

        if (word.NextSibling is LiteralInline after)
        {
            var text = after.Content.ToString();
            var taken = text.Length - text.AsSpan().TrimStart(Closings).Length;
            word.After = text[..taken];
            after.Content = new StringSlice(text[taken..]);
            after.Span = after.Span with { Start = after.Span.Start + taken };
        }
    }

    // The caption of a table is its heading.
    private static bool IsProse(LeafBlock block) =>
        block is ParagraphBlock { Inline: not null, Parent: not Table } && !IsInQuestions(block);

    private static bool IsInQuestions(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is Box { Kind: var kind } && kind == BoxKind.Questions) return true;
        }

        return false;
    }

    private static bool IsInLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline) return true;
        }

        return false;
    }
}
