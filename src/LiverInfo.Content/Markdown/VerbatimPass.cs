using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Boxes;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Markdown.Figures;
using LiverInfo.Content.Markdown.Headings;
using LiverInfo.Content.Markdown.Notes;
using LiverInfo.Content.Markdown.Settings;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>
/// Reports text that a reader would not see, or would see changed. Every visible character of the source must be in the text of the
/// tree, or be a sign of the Markdown that the guide for authors describes.
/// </summary>
/// <remarks>The general rule behind the passes for single mistakes. Their messages are clearer, so a line that has one gets no other.</remarks>
internal sealed class VerbatimPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context) => new Accounts(context).Report();

    private sealed class Accounts
    {
        private readonly MarkdownContext _context;
        private readonly string _source;
        private readonly bool[] _isAccounted;
        private readonly List<Diagnostic> _changed = [];

        public Accounts(MarkdownContext context)
        {
            _context = context;
            _source = context.File.Text[context.BodyStart..];
            _isAccounted = new bool[_source.Length];
            foreach (var node in context.Nodes) Account(node);
        }

        public void Report()
        {
            var reported = _context.Problems.Select(problem => (problem.At.Path, problem.At.Line)).ToHashSet();
            foreach (var problem in _changed.Concat(Lost()))
            {
                if (reported.Add((problem.At.Path, problem.At.Line))) _context.Problems.Add(problem);
            }
        }

        private IEnumerable<Diagnostic> Lost()
        {
            for (var i = 0; i < _source.Length; i++)
            {
                if (_isAccounted[i] || char.IsWhiteSpace(_source[i])) continue;
                var end = i;
                while (end < _source.Length && !_isAccounted[end] && _source[end] is not ('\r' or '\n')) end++;
                yield return Problems.TextLost(_context.At(i), _source[i..end].TrimEnd());
                i = end;
            }
        }

        private void Account(MarkdownObject node)
        {
            var (start, end) = (Math.Max(0, node.Span.Start), Math.Min(node.Span.End, _source.Length - 1));
            switch (node)
            {
                // Markdig gives wrong offsets to the words after a tab. The tab is reported.
                case HeadingBlock tabbed when HeadingSignPass.HasTab(_context, tabbed):
                    All(start, end);
                    break;
                case LiteralInline { Parent: { } around } when HeadingOf(around) is { } heading && HeadingSignPass.HasTab(_context, heading):
                    break;
                case LiteralInline literal:
                    Text(literal, start);
                    break;
                case DelimiterInline sign:
                    All(start, start + sign.ToLiteral().Length - 1);
                    break;
                case LinkInline { IsImage: true } image:
                    All(start, end);
                    if (!string.IsNullOrWhiteSpace(image.Title) && (image.Parent?.ParentBlock is not ParagraphBlock paragraph || FigurePass.PictureOf(paragraph) != image))
                        _changed.Add(Problems.CaptionNotShown(_context.At(image), image.Title));
                    else if (!string.IsNullOrWhiteSpace(image.Title) && IsQuestion(image.Parent!.ParentBlock!))
                        _changed.Add(Problems.CaptionOfQuestion(_context.At(image), image.Title));
                    break;
                case LinkInline link:
                    All(start, start);
                    All(link.LastChild is null ? start : link.LastChild.Span.End + 1, end);
                    break;
                case EmphasisInline emphasis:
                    All(start, start + emphasis.DelimiterCount - 1);
                    All(end - emphasis.DelimiterCount + 1, end);
                    break;
                case LineBreakInline:
                    All(start, Math.Min(start, end));
                    break;
                case FencedCodeBlock { ClosingFencedCharCount: 0, Parent: { } parent }:
                    All(start, Math.Max(end, parent.Span.End));
                    break;
                // Signs that are replaced, and text whose use is reported.
                case CodeInline or HtmlEntityInline or HtmlInline or AutolinkInline or CitationInline or SettingInline or NoteMarker:
                case ThematicBreakBlock or LinkReferenceDefinition or CodeBlock or HtmlBlock:
                    All(start, end);
                    break;
                case HeadingBlock { IsSetext: true }:
                    All(start, end);
                    break;
                case HeadingBlock heading:
                    Signs(start, "#");
                    ClosingSigns(heading.Level, end);
                    break;
                case ListItemBlock { Parent: ListBlock { IsOrdered: true } }:
                    Signs(Signs(start, "0123456789"), ".)", most: 1);
                    break;
                case ListItemBlock:
                    Signs(start, "-+*", most: 1);
                    break;
                case QuoteBlock:
                    Signs(start, ">", most: 1);
                    EachLine(start, end, from => Signs(from, "> \t"));
                    break;
                case Box box:
                    var name = Signs(start, ":");
                    while (name < _source.Length && _source[name] == ' ') name++;
                    All(name, name + box.Name.Length - 1);
                    if (box.IsClosed) EachLine(start, end, ClosingFence);
                    break;
                case Table:
                    for (var i = start; i <= end; i++) _isAccounted[i] |= _source[i] == '|';
                    RowOfHyphens(start);
                    break;
                case DefinitionItem:
                    EachLine(Math.Max(0, start - 1), end, from => Signs(Signs(from, " \t>"), ":", most: 1));
                    break;
            }
        }

        /// <summary>Whether a paragraph is shown beside a box to tick.</summary>
        private static bool IsQuestion(Block paragraph) =>
            paragraph.Parent is ListItemBlock { Parent.Parent: Box { Kind.AsksQuestions: true } } item && item[0] == paragraph;

        private static HeadingBlock? HeadingOf(ContainerInline inline)
        {
            while (inline.Parent is { } parent) inline = parent;
            return inline.ParentBlock as HeadingBlock;
        }

        private void Text(LiteralInline literal, int start)
        {
            if (literal.IsFirstCharacterEscaped && start < _source.Length && _source[start] == '\\') All(start, start++);
            var text = literal.Content.AsSpan();
            for (var i = 0; i < text.Length && start + i < _source.Length; i++)
            {
                while (text[i] is not (' ' or '\t') && start + i + 1 < _source.Length && _source[start + i] is ' ' or '\t') start++;
                if (text[i] != _source[start + i])
                {
                    var (from, length) = (start + i, Math.Min(text.Length - i, _source.Length - start - i));
                    _changed.Add(Problems.TextLost(_context.At(from), _source.Substring(from, length)));
                    All(from, from + length - 1);
                    return;
                }

                _isAccounted[start + i] = true;
            }
        }

        private void All(int start, int end)
        {
            for (var i = Math.Max(0, start); i <= end && i < _source.Length; i++) _isAccounted[i] = true;
        }

        /// <summary>Accounts for signs from an offset on, and returns the offset after them.</summary>
        private int Signs(int start, string signs, int most = int.MaxValue)
        {
            for (; start < _source.Length && most > 0 && signs.Contains(_source[start]); most--) _isAccounted[start++] = true;
            return start;
        }

        /// <summary>Accounts for as many # signs at the end of a heading as at its start.</summary>
        private void ClosingSigns(int level, int end)
        {
            var lineEnd = end;
            while (lineEnd + 1 < _source.Length && _source[lineEnd + 1] is not ('\r' or '\n')) lineEnd++;
            while (lineEnd > 0 && _source[lineEnd] is ' ' or '\t') lineEnd--;
            var start = lineEnd;
            while (start >= 0 && _source[start] == '#') start--;
            if (lineEnd - start == level && start > 0 && _source[start] is ' ' or '\t') All(start + 1, lineEnd);
        }

        private void RowOfHyphens(int start)
        {
            var lineEnd = _source.AsSpan(start).IndexOfAny('\r', '\n');
            if (lineEnd >= 0) EachLine(start + lineEnd, start + lineEnd + 1, from => Signs(from, "|-: \t>"));
        }

        private void ClosingFence(int start)
        {
            var colons = start;
            while (colons < _source.Length && _source[colons] is ' ' or '\t' or '>') colons++;
            var end = colons;
            while (end < _source.Length && _source[end] is ':' or ' ' or '\t') end++;
            if (end == _source.Length || _source[end] is '\r' or '\n') All(colons, end - 1);
        }

        /// <summary>Runs an action at the start of each line after the first.</summary>
        private void EachLine(int start, int end, Action<int> action)
        {
            for (var i = start; i <= end && i < _source.Length; i++)
            {
                if (_source[i] == '\n' || (_source[i] == '\r' && (i + 1 == _source.Length || _source[i + 1] != '\n'))) action(i + 1);
            }
        }
    }
}
