using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Markdown.Boxes;
using LiverInfo.Content.Markdown.Links;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Terms;

/// <summary>
/// Replaces terms by inlines with their explanations: each <c>[word](term:word)</c>, and the first use of every other term of the
/// glossary. Not in links, headings, captions of tables, code, or controls.
/// </summary>
internal sealed partial class TermPass : IMarkdownPass
{
    private const string Scheme = "term:";

    private const string Openings = "([\"“‘'";

    private const string Closings = ")]\"”’',.;:!?";

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        var (document, glossary) = (context.Document, context.ReferenceData.Glossary);
        var used = new HashSet<Term>();
        var number = 0;
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.Url?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true).ToList())
        {
            var name = Uri.UnescapeDataString(link.Url![Scheme.Length..]);
            if (glossary.Find(name) is { } term)
            {
                used.Add(term);
                link.ReplaceBy(new TermInline(term, InlineText.Of(link), ++number) { Span = link.Span, Link = link }, copyChildren: false);
            }
            else
            {
                link.Url = "#";
                var nearest = DidYouMean.To(name, glossary.Terms.Select(t => t.Name));
                context.Problems.Add(Problems.NoSuchTerm(context.At(link), name, nearest) with
                {
                    Edit = nearest is null || nearest.Contains(' ', StringComparison.Ordinal) || link.UrlSpan.IsEmpty ? null : context.Replace(link.UrlSpan.Start + Scheme.Length, name, nearest, isSafe: false),
                });
            }
        }

        foreach (var leaf in document.Descendants<LeafBlock>().Where(IsProse).ToList())
        {
            foreach (var literal in leaf.Inline!.FindDescendants<LiteralInline>().Where(literal => !IsInLink(literal)).ToList())
                MarkFirstUses(literal);
        }

        foreach (var word in document.Descendants<TermInline>()) MoveAdjacentPunctuation(word);
        context.Terms = [.. used.OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase)];

        void MarkFirstUses(LiteralInline literal)
        {
            var found = glossary.FindIn(PlainText.Of(literal.Content.AsSpan()));
            if (found.Count == 0) return;
            var text = literal.Content.ToString();
            var addresses = Addresses.In(text);
            var (rest, restStart) = (literal, 0);
            foreach (var (start, length, term) in found)
            {
                if (addresses.Any(address => address.Index < start + length && start < address.Index + address.Length) || IsInAddress(context, literal.Span.Start + start, length) || !used.Add(term)) continue;
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

    /// <summary>Moves punctuation directly before and after a term from the literals into the term.</summary>
    private static void MoveAdjacentPunctuation(TermInline word)
    {
        if (word.PreviousSibling is LiteralInline before)
        {
            var text = before.Content.ToString();
            var kept = text.AsSpan().TrimEnd(Openings).Length;
            word.Before = text[kept..];
            word.BeforeStart = before.Span.Start + kept;
            before.Content = new StringSlice(text[..kept]);
            before.Span = before.Span with { End = before.Span.End - word.Before.Length };
        }

        if (word.NextSibling is LiteralInline after)
        {
            var text = after.Content.ToString();
            var taken = text.Length - text.AsSpan().TrimStart(Closings).Length;
            word.After = text[..taken];
            word.AfterStart = after.Span.Start;
            after.Content = new StringSlice(text[taken..]);
            after.Span = after.Span with { Start = after.Span.Start + taken };
        }
    }

    /// <summary>Whether a word is a part of an address, a path or the name of a file, also one that is not written as an address should be.</summary>
    private static bool IsInAddress(MarkdownContext context, int offset, int length)
    {
        var text = context.File.Text;
        var (start, end) = (context.BodyStart + offset, context.BodyStart + offset + length);
        if (end > text.Length) return false;
        while (start > context.BodyStart && IsOfAddress(text[start - 1])) start--;
        while (end < text.Length && IsOfAddress(text[end])) end++;
        return Address().IsMatch(text[start..end]);
    }

    private static bool IsOfAddress(char c) => !char.IsWhiteSpace(c) && !"<>()[]{}|\"“”‘’,;—–".Contains(c, StringComparison.Ordinal);

    [GeneratedRegex(@"\A\W*[/@]\w|\w@\w|://|\w/?\.\p{Ll}{2,}")]
    private static partial Regex Address();

    private static bool IsProse(LeafBlock block) =>
        block is ParagraphBlock { Inline: not null, Parent: not Table } && ExplainsTerms(block);

    private static bool ExplainsTerms(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is Box { Kind.ExplainsTerms: false }) return false;
        }

        return true;
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
