using System.Collections.Immutable;
using System.Text;
using LiverInfo.Content.Files;
using LiverInfo.Content.Importing.Docx;
using LiverInfo.Content.Importing.Html;
using LiverInfo.Content.Templates;

namespace LiverInfo.Content.Importing;

/// <summary>Makes Markdown of the documents and the clipboard of other programs. Nothing is written.</summary>
public static class PageImport
{
    /// <summary>Makes a page of a Word document: a draft, with marked placeholders for what the document does not say.</summary>
    /// <param name="stream">The .docx file, which can be searched; it stays open.</param>
    /// <param name="name">The name of the file without its ending, for a document without a title.</param>
    /// <exception cref="UnreadableDocumentException">It is no such file, is damaged, is too large, or makes no page.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImportedPage FromDocx(Stream stream, string name)
    {
        var read = DocxReader.Read(stream);
        var omissions = read.Omissions.ToList();
        var (title, blocks) = TitleOf(read, name, omissions);
        var markdown = MarkdownWriter.Write(Arrangement.Of(blocks, omissions));
        if (markdown.Length == 0) throw new UnreadableDocumentException("There is no text in this document that could be on a page. If it is in text boxes or pictures, copy it out of them first.");
        NotePlaceholders(markdown, omissions);
        var text = PageTemplate.Draft(title, markdown);
        if (Encoding.UTF8.GetByteCount(text) > ContentFolder.LargestArticle)
            throw new UnreadableDocumentException($"This document makes {Encoding.UTF8.GetByteCount(text) / 1024} KB of text, and a page may have {ContentFolder.LargestArticle / 1024} KB, about 10,000 words. Make several documents of it, and import each.");
        return new(title, text, Omission.Distinct(omissions));
    }

    /// <summary>Makes Markdown of what was copied in Word, Google Docs or a browser.</summary>
    /// <param name="html">The HTML of the clipboard.</param>
    /// <exception cref="UnreadableDocumentException">It is too long.</exception>
    public static PastedText FromHtml(string html)
    {
        var read = HtmlReader.Read(html);
        var omissions = read.Omissions.ToList();
        IEnumerable<ImportedBlock> blocks = read.Title is { } title ? read.Blocks.Prepend(new ImportedHeading(1, TextSpan.Plain(title))) : read.Blocks;
        var markdown = MarkdownWriter.Write(Arrangement.Of(blocks, omissions));
        NotePlaceholders(markdown, omissions);
        return new(markdown, Omission.Distinct(omissions));
    }

    private static (string Title, IEnumerable<ImportedBlock> Blocks) TitleOf(ImportedText read, string name, List<Omission> omissions)
    {
        IEnumerable<ImportedBlock> blocks = read.Blocks;
        var title = read.Title;
        var headings = read.Blocks.OfType<ImportedHeading>().ToList();
        // A single heading of the highest level, with no text before it, is the title.
        if (title is null && headings.Count > 0 && read.Blocks[0] == headings[0] && headings.Count(heading => heading.Level <= headings[0].Level) == 1)
            (title, blocks) = (headings[0].Text, read.Blocks.Skip(1));
        if (title is null)
        {
            title = read.Property ?? name.Replace('-', ' ').Replace('_', ' ').Trim();
            omissions.Add(new($"The document has no title of its own, so its {(read.Property is null ? "file name" : "property \"title\"")} is the title now; change it if it is not right", title));
        }

        var tidy = string.Join(' ', title.Split([' ', '\t', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
        if (tidy.Length == 0) tidy = "Imported page";
        var shortened = PageTemplate.Shortened(tidy);
        if (shortened != tidy) omissions.Add(new("The title was shortened, because it is longer than a page may have", tidy));
        return (shortened, blocks);
    }

    private static void NotePlaceholders(string markdown, List<Omission> omissions)
    {
        if (markdown.Contains("Table: \\[", StringComparison.Ordinal)) omissions.Add(new($"A table has no line that says what it shows; fill in {MarkdownWriter.CaptionWanted}"));
        if (markdown.Contains(MarkdownWriter.HeadingWanted.TrimEnd(']')[1..], StringComparison.Ordinal)) omissions.Add(new($"A column of a table has no heading; fill in {MarkdownWriter.HeadingWanted}"));
    }
}

/// <summary>A page that was made of a document.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Text">The whole file, with line feeds.</param>
/// <param name="Omissions">What is not on it, or is there in another form, in the order of the document.</param>
public sealed record ImportedPage(string Title, string Text, ImmutableArray<Omission> Omissions);

/// <summary>Markdown that was made of what a person has copied.</summary>
/// <param name="Markdown">The Markdown, with line feeds; headings begin at the second level.</param>
/// <param name="Omissions">What is not in it, or is there in another form.</param>
public sealed record PastedText(string Markdown, ImmutableArray<Omission> Omissions);
