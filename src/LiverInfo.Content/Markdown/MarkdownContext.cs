using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Markdown.Links;
using LiverInfo.Content.Model.Results;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown;

/// <summary>The Markdown of one article with its syntax tree, and what the passes find in it.</summary>
/// <param name="file">The whole file, including the front matter.</param>
/// <param name="bodyStart">The offset in the file at which the Markdown begins.</param>
/// <param name="referenceData">What the article refers to.</param>
/// <param name="problems">The list that problems are added to.</param>
internal sealed class MarkdownContext(ContentFile file, int bodyStart, ReferenceData referenceData, ICollection<Diagnostic> problems)
{
    /// <summary>The whole file, including the front matter.</summary>
    public ContentFile File { get; } = file;

    /// <summary>The offset in the file at which the Markdown begins.</summary>
    public int BodyStart { get; } = bodyStart;

    /// <summary>What the article refers to.</summary>
    public ReferenceData ReferenceData { get; } = referenceData;

    /// <summary>The list that problems are added to.</summary>
    public ICollection<Diagnostic> Problems { get; } = problems;

    /// <summary>The syntax tree; empty until the Markdown is parsed.</summary>
    public MarkdownDocument Document { get; set; } = [];

    /// <summary>Every node of the tree as it was parsed. Listed once, because walking the tree costs more than most passes.</summary>
    public IReadOnlyList<MarkdownObject> Nodes { get; set; } = [];

    /// <summary>The text of every paragraph, heading and cell as it was parsed.</summary>
    public IReadOnlyList<ShownText> Shown { get; set; } = [];

    /// <summary>The sources cited, in the order of their numbers, each with the location of its first citation.</summary>
    public ImmutableArray<(Citation Citation, Location At)> Citations { get; set; } = [];

    /// <summary>The results of studies that are shown, in order.</summary>
    public ImmutableArray<StudyResult> Results { get; set; } = [];

    /// <summary>The second-level headings outside boxes, in order.</summary>
    public ImmutableArray<Heading> Headings { get; set; } = [];

    /// <summary>Every anchor of the page.</summary>
    public ImmutableArray<string> Anchors { get; set; } = [];

    /// <summary>The number of words to read.</summary>
    public int Words { get; set; }

    /// <summary>The glossary terms used, in alphabetical order.</summary>
    public ImmutableArray<Term> Terms { get; set; } = [];

    /// <summary>The links to pages of this site.</summary>
    public ImmutableArray<PageLink> Links { get; set; } = [];

    /// <summary>Whether two versions of the text stand in it, which is reported on its own, and not as what the signs between them make of it.</summary>
    public bool HasTwoVersions { get; } = ConflictMarkers.In(file, bodyStart) is not null;

    /// <summary>The location of a node in the file.</summary>
    public Location At(MarkdownObject markdown) => At(markdown.Span.Start);

    /// <summary>The location of an offset in the Markdown.</summary>
    public Location At(int offset) => File.At(BodyStart + offset);

    /// <summary>The source text of a node.</summary>
    public ReadOnlySpan<char> SourceOf(MarkdownObject markdown)
    {
        var start = Math.Clamp(BodyStart + markdown.Span.Start, 0, File.Text.Length);
        return File.Text.AsSpan(start, Math.Clamp(markdown.Span.Length, 0, File.Text.Length - start));
    }

    /// <summary>The edit that replaces a part of the Markdown; null when the part is not written as it was read.</summary>
    /// <param name="offset">The offset of the part in the Markdown.</param>
    /// <param name="old">The part.</param>
    /// <param name="replacement">The text in its place.</param>
    /// <param name="isSafe">Whether what the author means cannot change.</param>
    public TextEdit? Replace(int offset, string old, string replacement, bool isSafe) => File.Replace(BodyStart + offset, old, replacement, isSafe);

    /// <summary>The edit that adds text before a character of the Markdown.</summary>
    public TextEdit? Insert(int offset, string text, bool isSafe) => Replace(offset, "", text, isSafe);

    /// <summary>The offset in the Markdown at which the line of another offset begins.</summary>
    public int LineStartOf(int offset)
    {
        var start = BodyStart + offset;
        while (start > BodyStart && File.Text[start - 1] is not ('\r' or '\n')) start--;
        return start - BodyStart;
    }

    /// <summary>The text of the line from an offset in the Markdown on.</summary>
    public string RestOfLine(int offset)
    {
        var rest = File.Text.AsSpan(Math.Clamp(BodyStart + offset, 0, File.Text.Length));
        return rest[..(rest.IndexOfAny('\r', '\n') is >= 0 and var end ? end : rest.Length)].ToString();
    }
}
