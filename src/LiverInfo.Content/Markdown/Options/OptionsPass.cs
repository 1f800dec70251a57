using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Boxes;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Options;

/// <summary>
/// Makes a table of each <c>:::options</c> box: every heading in it is a choice, and every line of the list below it is a row with a
/// label and a colon. Reports what is missing, and choices that are described at very different length.
/// </summary>
internal sealed class OptionsPass : IMarkdownPass
{
    // Of the median length: the limits of "equal detail".
    private const double Shortest = 0.67;
    private const double Longest = 1.5;

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        var boxes = context.Nodes.OfType<Box>().Where(box => box.Kind is { ComparesOptions: true }).ToList();
        if (boxes.Count == 0) return;
        foreach (var box in boxes) new Reader(box, context).Read();
        context.Nodes = [.. context.Document.Descendants()];
    }

    private sealed class Reader(Box box, MarkdownContext context)
    {
        private readonly OptionsTable _table = new() { Span = box.Span };

        public void Read()
        {
            var content = box.Where(block => block != box.Title).ToList();
            foreach (var block in content)
            {
                box.Remove(block);
                switch (block)
                {
                    case HeadingBlock name:
                        var option = new Option { Name = name, Span = name.Span };
                        option.Add(name);
                        _table.Add(option);
                        break;
                    case ListBlock { IsOrdered: false } list when _table.LastChild is Option last:
                        AddRows(last, list);
                        break;
                    default:
                        context.Problems.Add(Problems.OptionsMisshaped(context.At(block), OptionRow.Labels[0]));
                        break;
                }
            }

            box.Add(_table);
            var options = _table.OfType<Option>().ToList();
            if (options.Count < 2) context.Problems.Add(Problems.OptionsTooFew(context.At(box)));
            foreach (var option in options) CheckRows(option);
            CheckLengths(options);
        }

        private void AddRows(Option option, ListBlock list)
        {
            foreach (var item in list.OfType<ListItemBlock>().ToList())
            {
                if (LabelOf(item) is not var (label, literal, length))
                {
                    context.Problems.Add(Problems.OptionRowUnknown(context.At(item), "", null, OptionRow.Labels));
                    continue;
                }

                if (OptionRow.Labels.FirstOrDefault(known => known.Equals(label, StringComparison.OrdinalIgnoreCase)) is not { } row)
                {
                    var nearest = DidYouMean.To(label, OptionRow.Labels);
                    context.Problems.Add(Problems.OptionRowUnknown(context.At(item[0]), label, nearest, OptionRow.Labels) with
                    {
                        Edit = nearest is null || option.Rows.Any(other => other.Label == nearest) ? null : context.Replace(literal.Span.Start, label, nearest, isSafe: false),
                    });
                    continue;
                }

                if (option.Rows.Any(other => other.Label == row)) context.Problems.Add(Problems.OptionRowTwice(context.At(item[0]), row));
                CutStart(literal, length);
                var read = new OptionRow(row) { Span = item.Span };
                foreach (var block in item.ToList())
                {
                    item.Remove(block);
                    read.Add(block);
                }

                option.Add(read);
            }
        }

        /// <summary>The words before the first colon of a line, with the literal that has them and the length to cut off.</summary>
        private static (string Label, LiteralInline Literal, int Length)? LabelOf(ListItemBlock item)
        {
            if (item is not [ParagraphBlock { Inline.FirstChild: LiteralInline literal }, ..]) return null;
            var text = literal.Content.ToString();
            return text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
                ? (text[..colon].Trim(), literal, text.Length - text[(colon + 1)..].TrimStart().Length)
                : null;
        }

        /// <summary>Cuts off the start of a literal, which is then written before the row and is no part of its text.</summary>
        private static void CutStart(LiteralInline literal, int length)
        {
            literal.Content = new StringSlice(literal.Content.ToString()[length..]);
            literal.Span = literal.Span with { Start = literal.Span.Start + length };
        }

        private void CheckRows(Option option)
        {
            var name = InlineText.Of(option.Name.Inline);
            foreach (var label in OptionRow.Labels)
            {
                var row = option.Rows.FirstOrDefault(row => row.Label == label);
                if (row is null || row.Descendants<LeafBlock>().All(block => string.IsNullOrWhiteSpace(InlineText.Of(block.Inline))))
                    context.Problems.Add(Problems.OptionRowMissing(context.At(row ?? (MarkdownObject)option.Name), name, label));
            }
        }

        private void CheckLengths(List<Option> options)
        {
            if (options.Count < 2) return;
            var lengths = options.Select(option => option.Rows.SelectMany(row => row.Descendants<LeafBlock>()).Sum(block => Tokenizer.CountSpaced(InlineText.Of(block.Inline)))).ToList();
            var sorted = lengths.Order().ToList();
            var median = (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0;
            foreach (var (option, words) in options.Zip(lengths))
            {
                if (words < Shortest * median || words > Longest * median)
                {
                    context.Problems.Add(Problems.OptionOfOtherLength(
                        context.At(option.Name), InlineText.Of(option.Name.Inline), words, (int)Math.Ceiling(Shortest * median), (int)Math.Floor(Longest * median)));
                }
            }
        }
    }
}
