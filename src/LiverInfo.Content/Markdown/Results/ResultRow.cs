using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Model.Results;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Results;

/// <summary>A result of a study in a <see cref="NumbersTable"/>. Its only inline is the citation of its source.</summary>
internal sealed class ResultRow : LeafBlock
{
    /// <param name="result">The result.</param>
    /// <param name="at">Where the author names it.</param>
    public ResultRow(StudyResult result, SourceSpan at)
        : base(parser: null)
    {
        (Result, Span) = (result, at);
        Citation = new(result.Source.Key) { Span = at };
        Inline = new();
        Inline.AppendChild(Citation);
    }

    /// <summary>The result.</summary>
    public StudyResult Result { get; }

    /// <summary>The citation of its source.</summary>
    public CitationInline Citation { get; }
}
