using System.Xml.Linq;

namespace LiverInfo.Content.Importing.Docx;

/// <summary>The notes and comments of a document by their numbers, and the texts around its pages.</summary>
internal sealed class DocxNotes
{
    private readonly Dictionary<(string Kind, string Id), XElement> _notes = [];

    /// <param name="package">The file.</param>
    /// <param name="folder">The folder of the main part.</param>
    public DocxNotes(DocxPackage package, string folder)
    {
        foreach (var (part, kind) in new[] { ("footnotes", "footnote"), ("endnotes", "endnote"), ("comments", "comment") })
        {
            foreach (var note in package.Read($"{folder}{part}.xml").All(kind))
            {
                if (note.Get("id") is { } id) _notes.TryAdd((kind, id), note);
            }
        }

        AroundPages =
        [
            .. package.Names
                .Where(name => name.StartsWith($"{folder}header", StringComparison.OrdinalIgnoreCase) || name.StartsWith($"{folder}footer", StringComparison.OrdinalIgnoreCase))
                .Where(name => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.OrdinalIgnoreCase)
                .Select(package.Read)
                .Select(part => part is null ? "" : TextOf(part))
                .Where(text => text.Any(char.IsLetter))
                .Distinct(),
        ];
    }

    /// <summary>The texts at the top and the bottom of each page.</summary>
    public IReadOnlyList<string> AroundPages { get; }

    /// <summary>The words of a note or a comment; empty when there is none.</summary>
    /// <param name="kind"><c>footnote</c>, <c>endnote</c> or <c>comment</c>.</param>
    /// <param name="reference">What refers to it.</param>
    public string Of(string kind, XElement reference) =>
        reference.Get("id") is { } id && _notes.TryGetValue((kind, id), out var note) ? TextOf(note) : "";

    /// <summary>The words within an element, with a space between paragraphs.</summary>
    public static string TextOf(XElement element)
    {
        var text = new System.Text.StringBuilder();
        foreach (var inner in element.Descendants())
        {
            switch (inner.Name.LocalName)
            {
                case "t" or "delText":
                    text.Append(inner.Value);
                    break;
                case "p" or "tab" or "br" or "cr":
                    text.Append(' ');
                    break;
            }
        }

        return string.Join(' ', text.ToString().Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }
}
