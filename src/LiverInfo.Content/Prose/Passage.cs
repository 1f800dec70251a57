using System.Text;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Markdown.Settings;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Prose;

/// <summary>The words of one paragraph, with the place of each in the file and of the sources among them.</summary>
internal sealed class Passage
{
    private readonly Reading _reading;
    private readonly List<(int Text, int Source)> _places = [];
    private readonly List<int> _citations = [];

    private Passage(LeafBlock block, Reading reading)
    {
        _reading = reading;
        var text = new StringBuilder();
        foreach (var inline in block.Inline?.Descendants() ?? [])
        {
            if (inline is CitationInline) _citations.Add(text.Length);
            var words = inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LineBreakInline => " ",
                SettingInline setting => setting.Value?.Value ?? "",
                _ => "",
            };
            if (words.Length == 0) continue;
            _places.Add((text.Length, reading.BodyStart + inline.Span.Start));
            text.Append(words);
        }

        Text = text.ToString();
    }

    /// <summary>The words, on one line.</summary>
    public string Text { get; }

    /// <summary>Whether any source is cited in it.</summary>
    public bool HasCitation => _citations.Count > 0;

    public static Passage Of(LeafBlock block, Reading reading) => new(block, reading);

    /// <summary>Whether a source stands anywhere after an offset.</summary>
    public bool IsCitedAfter(int offset) => _citations.Any(citation => citation > offset);

    /// <summary>The place of a character in the file.</summary>
    public Location At(int offset)
    {
        var (text, source) = _places.LastOrDefault(place => place.Text <= offset);
        return _reading.File.At(source + (offset - text));
    }
}
