using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Prose;

/// <summary>One sentence of an article, as the checks of honesty and of plain words see it.</summary>
/// <param name="Text">Its words, without markup; on one line.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Kind">What it is part of.</param>
/// <param name="Section">The second-level heading it stands under; empty before the first.</param>
/// <param name="IsCited">
/// Whether a source (or the clinic's own view) stands at its end or after it in the same paragraph or list item; a source at
/// the very end of a list stands for the whole list.
/// </param>
internal sealed record Sentence(string Text, Location At, SentenceKind Kind, string Section, bool IsCited);

/// <summary>What a <see cref="Sentence"/> is part of.</summary>
internal enum SentenceKind
{
    /// <summary>The title or the description of the page.</summary>
    FrontMatter,

    /// <summary>A heading, or the title of a box.</summary>
    Heading,

    /// <summary>A paragraph or a list item.</summary>
    Text,

    /// <summary>A cell of a table, or its caption.</summary>
    Table,
}
