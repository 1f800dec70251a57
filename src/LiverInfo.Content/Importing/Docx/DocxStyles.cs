using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LiverInfo.Content.Importing.Docx;

/// <summary>The styles of a document. Their ids differ with the language of the program; their names are English, in most files.</summary>
internal sealed partial class DocxStyles
{
    private const int MostAncestors = 20;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly string? _ordinary;

    /// <param name="part">The part of the styles, or null.</param>
    public DocxStyles(XElement? part)
    {
        foreach (var style in part.All("style"))
        {
            if (style.Get("styleId") is { } id) _styles.TryAdd(id, style);
        }

        _ordinary = _styles.FirstOrDefault(style => style.Value.Get("type") == "paragraph" && style.Value.Get("default") is "1" or "true").Key;
    }

    /// <summary>The name of a paragraph's style in small letters; empty for none.</summary>
    public string NameOf(XElement? properties) => IdOf(properties) is { } id ? _styles.GetValueOrDefault(id).At("name").Val()?.ToLowerInvariant() ?? id.ToLowerInvariant() : "";

    /// <summary>Whether a paragraph is the title of the document.</summary>
    public bool IsTitle(XElement? properties) => Title().IsMatch(NameOf(properties));

    /// <summary>The level of a heading, from 1; null when a paragraph is none.</summary>
    public int? HeadingLevel(XElement? properties)
    {
        if (properties.At("outlineLvl").Number() is { } own) return own is >= 0 and <= 8 ? own + 1 : null;
        foreach (var style in Chain(IdOf(properties)))
        {
            if (Heading().Match(style.At("name").Val() ?? style.Get("styleId") ?? "") is { Success: true } match) return match.Groups["level"].Value[0] - '0';
            if (style.At("pPr", "outlineLvl").Number() is { } level) return level is >= 0 and <= 8 ? level + 1 : null;
        }

        return null;
    }

    /// <summary>The numbering of a paragraph, its own or that of its style; null for none.</summary>
    public XElement? NumberingOf(XElement? properties) =>
        properties.At("numPr") ?? Chain(IdOf(properties)).Select(style => style.At("pPr", "numPr")).FirstOrDefault(numbering => numbering is not null);

    /// <summary>Whether a property such as <c>b</c> is on for a run: its own, or that of its style.</summary>
    public bool IsOn(XElement? run, string property) =>
        run.Flag(property) ?? Chain(run.At("rStyle").Val()).Select(style => style.At("rPr").Flag(property)).FirstOrDefault(flag => flag is not null) ?? false;

    /// <summary>Whether a property is on for all runs of a paragraph by its style.</summary>
    public bool IsOnInParagraph(XElement? properties, string property) =>
        Chain(IdOf(properties)).Select(style => style.At("rPr").Flag(property)).FirstOrDefault(flag => flag is not null) ?? false;

    private string? IdOf(XElement? properties) => properties.At("pStyle").Val() ?? _ordinary;

    /// <summary>A style and those that it is based on.</summary>
    private IEnumerable<XElement> Chain(string? id)
    {
        for (var i = 0; i < MostAncestors && id is not null && _styles.TryGetValue(id, out var style); i++, id = style.At("basedOn").Val()) yield return style;
    }

    // Programs that translate the names of styles, which Word does not.
    [GeneratedRegex(@"\A(heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|başlık|заголовок|标题|見出し)\s*(?<level>[1-9])\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\A(title|titel|titre principal|título del documento)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
