using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LiverInfo.Content.Importing.Html;

/// <summary>Reads the HTML that Word, Google Docs and browsers put on the clipboard.</summary>
internal sealed partial class HtmlReader
{
    /// <summary>The maximum length in characters: a whole leaflet from Word, with its styles, has a tenth of it.</summary>
    public const int LongestHtml = 4 * 1024 * 1024;

    private const int Deepest = 200;

    private readonly List<Omission> _omissions = [];
    private readonly List<ImportedBlock> _blocks = [];
    private List<TextSpan> _spans = [];
    private string? _title;

    // What the words that are read become at the end of their block.
    private Func<ImmutableArray<TextSpan>, ImportedBlock> _make = Paragraph;

    private static ImportedBlock Paragraph(ImmutableArray<TextSpan> spans) => new ImportedParagraph(spans);

    /// <summary>Reads HTML.</summary>
    /// <param name="html">A page or a part of one.</param>
    /// <exception cref="UnreadableDocumentException">It is too long.</exception>
    public static ImportedText Read(string html)
    {
        if (html.Length > LongestHtml) throw new UnreadableDocumentException("This is too much text to paste at once. Paste one part after the other.");
        // The clipboard of Windows has lines of its own before the HTML.
        if (html.StartsWith("Version:", StringComparison.Ordinal) && html.IndexOf('<', StringComparison.Ordinal) is >= 0 and var start) html = html[start..];
        var reader = new HtmlReader();
        if (new HtmlParser().ParseDocument(html).Body is { } body) reader.ReadAll(body, default, 0);
        reader.End();
        return new(reader._title, [.. reader._blocks], [.. reader._omissions]);
    }

    private void ReadAll(INode container, Form form, int depth)
    {
        foreach (var node in container.ChildNodes)
        {
            switch (node)
            {
                case IText text:
                    Add(text.Data, form);
                    break;
                case IElement element when depth > Deepest:
                    Add(element.TextContent, form);
                    break;
                case IElement element:
                    Read(element, form.With(element), depth + 1);
                    break;
            }
        }
    }

    private void Read(IElement element, Form form, int depth)
    {
        if (IsLeftOut(element)) return;
        switch (element.LocalName)
        {
            case "br":
                _spans.Add(new("\n"));
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                var level = element.LocalName[1] - '0';
                ReadBlock(element, form, depth, spans => new ImportedHeading(level, spans));
                break;
            case "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "aside" or "blockquote" or "figure" or "figcaption" or "address" or "pre" or "dl" or "dt" or "dd" or "center" or "fieldset" or "details" or "summary":
                ReadParagraph(element, form, depth);
                break;
            case "hr":
                End();
                break;
            case "ul" or "ol":
                ReadList(element, form, depth, 0);
                break;
            case "li":
                ReadItem(element, form, depth, 0, null);
                break;
            case "table":
                End();
                ReadTable(element, depth);
                break;
            case "a":
                ReadLink(element, form, depth);
                break;
            case "img" or "svg" or "picture":
                OmitPicture(element);
                break;
            case "sup" or "sub":
                ReadRaised(element, form, element.LocalName == "sup");
                break;
            default:
                if (form.Position is { } raised && element.ChildElementCount == 0) ReadRaised(element, form, raised);
                else ReadAll(element, form, depth);
                break;
        }
    }

    private void ReadParagraph(IElement element, Form form, int depth)
    {
        var style = StyleOf(element);
        if (List().Match(style) is { Success: true } list)
        {
            var marker = element.QuerySelectorAll("span").FirstOrDefault(span => Ignore().IsMatch(StyleOf(span)));
            var sign = marker?.TextContent.Trim() ?? "";
            marker?.Remove();
            int? number = Number().Match(sign) is { Success: true } match ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) : Letter().IsMatch(sign) ? (char.ToLowerInvariant(sign.Trim('(', ')', '.')[0]) - 'a') + 1 : null;
            var level = list.Groups["level"].Value[0] - '1';
            ReadBlock(element, form, depth, spans => new ImportedItem(level, number, spans));
        }
        else if (element.ClassList.Any(name => name is "MsoTitle") && _title is null)
        {
            End();
            ReadAll(element, form, depth);
            _title = Words.TextOf(Words.Tidy(_spans));
            _spans = [];
        }
        else
        {
            ReadBlock(element, form, depth, element.ClassList.Any(name => name is "MsoCaption") ? spans => new ImportedCaption(spans) : Paragraph);
        }
    }

    private void ReadBlock(IElement element, Form form, int depth, Func<ImmutableArray<TextSpan>, ImportedBlock> make)
    {
        End();
        var outer = _make;
        _make = make;
        ReadAll(element, form, depth);
        End();
        _make = outer;
    }

    private void End()
    {
        if (Words.Tidy(_spans) is { Length: > 0 } spans) _blocks.Add(_make(spans));
        _spans = [];
    }

    private void ReadList(IElement list, Form form, int depth, int level)
    {
        End();
        var outer = _make;
        _make = Paragraph;
        var number = int.TryParse(list.GetAttribute("start"), CultureInfo.InvariantCulture, out var start) ? start : 1;
        if (list.LocalName == "ol" && list.GetAttribute("type") is { Length: > 0 } type && type != "1") _omissions.Add(new("Letters or Roman numbers of a list are numbers now", "", list.TextContent.Trim()));
        foreach (var child in list.Children)
        {
            switch (child.LocalName)
            {
                case "li":
                    ReadItem(child, form.With(child), depth + 1, level, list.LocalName == "ol" ? number++ : null);
                    break;
                // Not allowed in HTML, and written by Google Docs and Word all the same.
                case "ul" or "ol" when depth < Deepest:
                    ReadList(child, form.With(child), depth + 1, level + 1);
                    break;
                default:
                    Read(child, form.With(child), depth + 1);
                    break;
            }
        }

        End();
        _make = outer;
    }

    private void ReadItem(IElement item, Form form, int depth, int level, int? number)
    {
        End();
        var outer = _make;
        var before = _blocks.Count;
        ImportedBlock Make(ImmutableArray<TextSpan> spans) => new ImportedItem(level, number, spans, IsContinued: _blocks.Count > before && _blocks[before] is ImportedItem);
        _make = Make;
        ReadPieces(item, form, depth);
        End();
        _make = outer;

        void ReadPieces(INode container, Form inner, int deeper)
        {
            foreach (var node in container.ChildNodes)
            {
                if (node is IText text) Add(text.Data, inner);
                else if (node is not IElement element || IsLeftOut(element)) continue;
                else if (element.LocalName is "ul" or "ol" && deeper < Deepest) ReadList(element, inner.With(element), deeper + 1, level + 1);
                else if (element.LocalName is "p" or "div" && deeper < Deepest)
                {
                    End();
                    ReadPieces(element, inner.With(element), deeper + 1);
                    End();
                }
                else Read(element, inner.With(element), deeper + 1);

                _make = Make;
            }
        }
    }

    private void ReadTable(IElement table, int depth)
    {
        var rows = table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table).Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").ToList()).Where(row => row.Count > 0).ToList();
        if (rows.Count == 0) return;
        if (rows.TrueForAll(row => row.Count == 1))
        {
            _omissions.Add(new("A frame round text (a table of one column) is ordinary text now", "", Before));
            foreach (var cell in rows.Select(row => row[0])) ReadBlock(cell, default, depth, Paragraph);
            return;
        }

        var grid = new SortedDictionary<(int Row, int Column), ImmutableArray<TextSpan>>();
        var hasMerged = false;
        foreach (var (y, row) in rows.Index())
        {
            var x = 0;
            foreach (var cell in row)
            {
                while (grid.ContainsKey((y, x))) x++;
                var (across, down) = (Span(cell, "colspan"), Math.Min(Span(cell, "rowspan"), rows.Count - y));
                hasMerged |= across > 1 || down > 1;
                var words = CellOf(cell, depth);
                for (var dy = 0; dy < down; dy++)
                {
                    for (var dx = 0; dx < across; dx++) grid.TryAdd((y + dy, x + dx), dx == 0 || y == 0 ? words : []);
                }

                x += across;
            }
        }

        var columns = grid.Keys.Max(key => key.Column) + 1;
        if (hasMerged) _omissions.Add(new("Merged cells of a table are single cells now; look whether each row still says the same", "", Before));
        var cells = Enumerable.Range(0, rows.Count).Select(y => Enumerable.Range(0, columns).Select(x => grid.GetValueOrDefault((y, x), [])).ToImmutableArray()).ToList();
        var caption = table.Children.FirstOrDefault(child => child.LocalName == "caption")?.TextContent.Trim();
        _blocks.Add(new ImportedTable(caption is { Length: > 0 } ? caption : null, [.. cells[0].Select(cell => TextSpan.Plain(Words.TextOf(cell)))], [.. cells.Skip(1)]));
    }

    private ImmutableArray<TextSpan> CellOf(IElement cell, int depth)
    {
        var inner = new HtmlReader();
        if (depth < Deepest) inner.ReadAll(cell, default, depth + 1);
        else inner.Add(cell.TextContent, default);
        inner.End();
        _omissions.AddRange(inner._omissions);
        return Words.OnOneLine(inner._blocks, _omissions);
    }

    private static int Span(IElement cell, string name) => int.TryParse(cell.GetAttribute(name), CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, 60) : 1;

    private void ReadLink(IElement link, Form form, int depth)
    {
        var address = link.GetAttribute("href");
        // Without an address it is a mark that links lead to.
        if (address is null || NoteMark().IsMatch(address))
        {
            if (address is null) ReadAll(link, form, depth);
            return;
        }

        if (ImportedLink.Of(address) is { } target) form = form with { Link = target };
        else if (link.TextContent.Trim().Length > 0) _omissions.Add(new($"A link to {Short(address)} is plain text now, because readers of the site could not follow it", link.TextContent.Trim()));
        ReadAll(link, form, depth);
    }

    private void ReadRaised(IElement element, Form form, bool isRaised)
    {
        var text = element.TextContent;
        if (element.QuerySelector("a[href]") is not null)
        {
            _omissions.Add(new("A raised mark of a note or source is not on the page; if it is a source, cite it with [^key]", text.Trim(), Before));
            return;
        }

        if (RaisedText.Of(text, isRaised) is { } signs) text = signs;
        else _omissions.Add(new($"{(isRaised ? "Raised" : "Lowered")} text is on the line now; look whether it still says the same", text, Before));
        Add(text, form);
    }

    private void OmitPicture(IElement picture)
    {
        var image = picture.LocalName == "picture" ? picture.QuerySelector("img") ?? picture : picture;
        var description = (image.GetAttribute("alt") ?? image.GetAttribute("aria-label") ?? image.QuerySelector("title")?.TextContent ?? "").Trim();
        _omissions.Add(new(
            description.Length > 0 ? "A picture is not on the page; save it in images/ and add it with its description" : "A picture without a description is not on the page; save it in images/ and add it with a description",
            description,
            Before));
    }

    /// <summary>Whether an element is no text of the page; says so where it has words.</summary>
    private bool IsLeftOut(IElement element)
    {
        var style = StyleOf(element);
        var what = element.LocalName switch
        {
            "script" or "style" or "template" or "head" or "meta" or "link" or "title" or "noscript" or "object" when element.LocalName != "object" => "",
            "nav" => "A menu is not on the page",
            "iframe" or "video" or "audio" or "embed" or "object" or "canvas" => "A film, a sound or a part of another website is not on the page",
            "input" or "select" or "textarea" or "button" => "A field of a form is not on the page",
            "math" => "A formula is not on the page; write it in words",
            "del" or "s" or "strike" => "Struck-out text is not on the page",
            _ when style.Contains("mso-element:comment", StringComparison.Ordinal) || element.ClassList.Contains("MsoCommentReference") => "A comment is not on the page",
            _ when style.Contains("mso-element:footnote", StringComparison.Ordinal) || style.Contains("mso-element:endnote", StringComparison.Ordinal) => "A footnote is not on the page; if it is a source, cite it with [^key]",
            _ when style.Contains("display:none", StringComparison.Ordinal) || style.Contains("mso-hide:all", StringComparison.Ordinal) || element.HasAttribute("hidden") => "Hidden text is not on the page",
            _ when style.Contains("line-through", StringComparison.Ordinal) => "Struck-out text is not on the page",
            _ => null,
        };
        if (what is null) return false;
        var words = Space().Replace(element.TextContent, " ").Trim();
        if (what.Length > 0 && (words.Length > 0 || element.LocalName is not ("del" or "s" or "strike" or "span" or "p"))) _omissions.Add(new(what, words, Before));
        return true;
    }

    private void Add(string text, Form form)
    {
        text = Space().Replace(text, " ");
        // The white space between blocks.
        if (text is " " && (_spans.Count == 0 || _spans[^1].Text.EndsWith('\n'))) return;
        if (text.Length > 0) _spans.Add(new(_spans.Count > 0 && _spans[^1].Text.EndsWith(' ') ? text.TrimStart(' ') : text, form.IsBold, form.IsItalic, form.Link));
    }

    private string Before => string.Concat(_spans.Select(span => span.Text)) is { Length: > 0 } here ? here : _blocks.LastOrDefault()?.Text ?? "";

    private static string Short(string address) => address.Length <= 80 ? address : address[..80] + "…";

    private static string StyleOf(IElement element) => (element.GetAttribute("style") ?? "").ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);

    [GeneratedRegex(@"[ \t\r\n\f\u00A0]+")]
    private static partial Regex Space();

    [GeneratedRegex(@"mso-list:l\d+level(?<level>[1-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex List();

    [GeneratedRegex("mso-list:ignore")]
    private static partial Regex Ignore();

    [GeneratedRegex(@"\A\(?(?<number>\d{1,4})[.)]?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    // Not the "o" that Word draws as the bullet of the second level.
    [GeneratedRegex(@"\A(\([a-z]\)|[a-z][.)])\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Letter();

    [GeneratedRegex(@"\A#_(ftn|edn|ftnref|ednref|msocom)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NoteMark();

    /// <summary>The form of words within elements.</summary>
    private readonly record struct Form(bool IsBold, bool IsItalic, string? Link, bool? Position)
    {
        public Form With(IElement element)
        {
            var form = element.LocalName switch
            {
                "b" or "strong" => this with { IsBold = true },
                "i" or "em" or "cite" => this with { IsItalic = true },
                _ => this,
            };
            var style = StyleOf(element);
            if (style.Length == 0) return form;
            if (Weight().Match(style) is { Success: true } weight) form = form with { IsBold = weight.Groups["weight"].Value is "bold" or "bolder" or "600" or "700" or "800" or "900" };
            if (Slant().Match(style) is { Success: true } slant) form = form with { IsItalic = slant.Groups["slant"].Value is "italic" or "oblique" };
            if (style.Contains("vertical-align:super", StringComparison.Ordinal)) form = form with { Position = true };
            else if (style.Contains("vertical-align:sub", StringComparison.Ordinal)) form = form with { Position = false };
            return form;
        }
    }

    [GeneratedRegex(@"(?<![a-z-])font-weight:(?<weight>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Weight();

    [GeneratedRegex(@"(?<![a-z-])font-style:(?<slant>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Slant();
}
