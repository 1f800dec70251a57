using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Markdown.Links;

/// <summary>Reports links and pictures that are not read as such because a sign is wrong, and addresses that are no link.</summary>
internal sealed partial class LinkSignPass : IMarkdownPass
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Target = @"(/|\.\.?/|\#|https?:|mailto:|tel:|www\.|images/|[^\s()\[\]]{1,200}\.(md|html?|svg|png|jpe?g|webp)\b)";

    // More are reported as nested too deeply.
    private const int MostBrackets = 50;

    private static readonly (Regex Form, string Why)[] Forms =
    [
        (SpaceBetween(), "a space stands between the square and the round brackets"),
        (Reversed(), "the round and the square brackets are the wrong way round"),
        (CurlyQuotes(), "the title is not in straight double quotes"),
        (NumberAlone(), "a telephone number as an address begins with tel: and has no spaces"),
        (WithSize(), "a picture has no size here, so delete what stands after its file name"),
        (TitleOpen(), "its title needs a straight double quote at both ends, and none within it"),
        (SpaceInTelephone(), "there are no spaces after tel:"),
        (SpaceInAddress(), "an address has no spaces, and a file with a space in its name has to be renamed"),
        (Wide(), "the brackets are wide ones of another keyboard"),
        (WithBar(), "a vertical bar makes no link"),
        (Textile(), "a colon after quotation marks makes no link"),
        (Wiki(), "double square brackets make no link"),
        (Reference(), "the second pair of square brackets names no address"),
        (NotClosed(), "a bracket is missing, or is not where it should be"),
    ];

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var shown in context.Shown)
        {
            var end = 0;
            if (shown.Text.AsSpan().ContainsAny("[](［\""))
            {
                foreach (var (found, why) in Forms
                    .SelectMany(form => form.Form.Matches(shown.Text).Select(found => (Match: found, form.Why)))
                    .OrderBy(found => found.Match.Index)
                    .ThenByDescending(found => found.Match.Length))
                {
                    if (found.Index < end) continue;
                    end = found.Index + found.Length;
                    context.Problems.Add(Problems.LinkNotReadAsLink(context.At(shown.OffsetOf(found.Index)), shown.Written(found, context), why) with { Edit = LinkEdits.Of(context, shown, found) });
                }
            }

            if (end == 0 && Lonely(shown.Text) is >= 0 and var lonely)
            {
                end = 1;
                context.Problems.Add(Problems.LinkNotReadAsLink(context.At(shown.OffsetOf(lonely)), shown.Text[lonely].ToString(), "this bracket has no other that belongs to it"));
            }

            if (end > 0) continue;
            foreach (Match bare in Addresses.In(shown.Text))
            {
                if (!shown.IsInLink(bare.Index))
                    context.Problems.Add(Problems.BareAddress(context.At(shown.OffsetOf(bare.Index)), bare.Value, $"[its name]({Addresses.Complete(bare.Value)})"));
            }
        }
    }

    /// <summary>The index of a square bracket without its other one; -1 when there is none, or the other can be after a backslash.</summary>
    private static int Lonely(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            // The sign of a note that is not read is reported as that.
            if (text[i] == '[' && i + 1 < text.Length && text[i + 1] == '!') return -1;
            if (text[i] == '[') open.Push(i);
            else if (text[i] == ']' && !open.TryPop(out _)) return text.AsSpan(0, i).Contains(ShownText.Opaque) ? -1 : i;
        }

        return open.TryPeek(out var last) && open.Count < MostBrackets && !text.AsSpan(last).Contains(ShownText.Opaque) ? last : -1;
    }

    [GeneratedRegex(@"\[[^\[\]\n]*\]\(\+?\d[\d \t.\-–]*[ \t][\d \t.\-–]*\)", Options)]
    private static partial Regex NumberAlone();

    [GeneratedRegex(@"!?\[[^\[\]\n]*\]\([^()\s]+[ \t]+(=[\dx%]*|\d+x\d*|width=[^()\n]*)\)", Options)]
    private static partial Regex WithSize();

    [GeneratedRegex(@"!?\[[^\[\]\n]*\]\([^()\s]+[ \t]+""[^()\n]*\)", Options)]
    private static partial Regex TitleOpen();

    [GeneratedRegex($@"[［\[][^\[\]［］\n]+[］\]][ ]?[（(]{Target}[^()（）\n]*[)）]", Options)]
    private static partial Regex Wide();

    [GeneratedRegex(@"\[[^\[\]|\n]+\|[ ]?(/[\w#]|https?:|mailto:|www\.)[^\[\]\n]*\]", Options)]
    private static partial Regex WithBar();

    [GeneratedRegex(@"""[^""\n]+"":(/[a-z]|https?:)[^\s]*", Options)]
    private static partial Regex Textile();

    [GeneratedRegex($@"!?\[[^\[\]\n]+\][ \t\n]+\({Target}[^()\n]*\)", Options)]
    private static partial Regex SpaceBetween();

    [GeneratedRegex($@"\([^()\n]+\)[ ]?\[{Target}[^\]\n]*\]", Options)]
    private static partial Regex Reversed();

    [GeneratedRegex(@"!?\[[^\[\]\n]*\]\([^()\n]*[“”„«»‘’][^()\n]*\)", Options)]
    private static partial Regex CurlyQuotes();

    [GeneratedRegex(@"\[[^\[\]\n]*\]\(tel:[^()\n]*(\([^()\n]*\)[^()\n]*)*\)", Options)]
    private static partial Regex SpaceInTelephone();

    [GeneratedRegex(@"!?\[[^\[\]\n]*\]\([^()\n“”„«»‘’]*\s[^()\n“”„«»‘’]*\)", Options)]
    private static partial Regex SpaceInAddress();

    [GeneratedRegex(@"!?\[\[[^\[\]\n]+\]\]", Options)]
    private static partial Regex Wiki();

    [GeneratedRegex($@"!?\[[^\[\]\n^]+\](\[[^\[\]\n^]*\]|[ ]\[{Target}[^\[\]\n^]*\])", Options)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\]\(|\][ ]?[【（]|\](/[\w#]|https?:|www\.)|\([^()\n]+\)[ ]?\((/[\w#]|https?:|mailto:)[^()\n]*\)|\[[^\[\]\n]+\((/|https?:|mailto:|tel:|www\.)[^()\s]*\)|\][ ]?[\{<]/|\]:\((/|https?:)", Options)]
    private static partial Regex NotClosed();
}
