using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LiverInfo.Content.Importing.Docx;

/// <summary>The addresses of links, which are in another part, or in the code of a field.</summary>
internal sealed partial class DocxLinks
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);

    /// <param name="relations">The relations of the document, or null.</param>
    public DocxLinks(XElement? relations)
    {
        foreach (var relation in relations.All("Relationship"))
        {
            if (relation.Get("Id") is { } id && relation.Get("Target") is { } target) _targets.TryAdd(id, target);
        }
    }

    /// <summary>The address of a <c>hyperlink</c> element; null when it names none.</summary>
    public string? Of(XElement hyperlink)
    {
        var target = hyperlink.Get("id") is { } id ? _targets.GetValueOrDefault(id) : null;
        var anchor = hyperlink.Get("anchor");
        return target is null ? anchor is null ? null : $"#{anchor}" : anchor is null || target.Contains('#', StringComparison.Ordinal) ? target : $"{target}#{anchor}";
    }

    /// <summary>The address of a field; null when it is no link.</summary>
    /// <param name="code">The code of the field, such as <c>HYPERLINK "https://www.example.org/" \o "Tip"</c>.</param>
    public static string? OfField(string code)
    {
        if (Hyperlink().Match(code) is not { Success: true } match) return null;
        var (address, anchor) = (match.Groups["address"].Value, match.Groups["anchor"].Value);
        return anchor.Length == 0 ? address : $"{address}#{anchor}";
    }

    [GeneratedRegex("""^\s*HYPERLINK\s+(?!\\)("(?<address>[^"]*)"|(?<address>\S+))(.*?\\l\s+"(?<anchor>[^"]*)")?|^\s*HYPERLINK\s+\\l\s+"(?<anchor>[^"]*)" """, RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Hyperlink();
}
