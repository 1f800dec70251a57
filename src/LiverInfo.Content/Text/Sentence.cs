using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Text;

/// <summary>One sentence of an article or a settings file, as the checks of honesty and of plain words see it.</summary>
/// <param name="text">Its words, without markup; on one line.</param>
/// <param name="kind">What it is part of.</param>
/// <param name="places">The place of each of its characters, counted from 0.</param>
internal sealed class Sentence(string text, SentenceKind kind, Func<int, Location> places)
{
    /// <summary>Its words, without markup; on one line.</summary>
    public string Text { get; } = text;

    /// <summary>What it is part of.</summary>
    public SentenceKind Kind { get; } = kind;

    /// <summary>The section it stands in.</summary>
    public Section Section { get; init; } = Section.Beginning;

    /// <summary>The name of the box it stands in, such as <c>questions</c>; empty outside boxes.</summary>
    public string Box { get; init; } = "";

    /// <summary>What leads up to the list it stands in: a sentence that ends with a colon, or the title of a box; empty where nothing does.</summary>
    public string LeadIn { get; init; } = "";

    /// <summary>
    /// What stands at its end or after it in the same paragraph or list item. What stands at the very end of a list holds for
    /// the whole list and for the paragraph that leads up to it with a colon; what stands in a table's row or caption, for the row or table.
    /// </summary>
    public Evidence Evidence { get; init; }

    /// <summary>Whether it is put as a question, and so says nothing.</summary>
    public bool IsQuestion => Text.AsSpan().TrimEnd("\"”’)").EndsWith('?');

    /// <summary>Where one of its characters is in the file.</summary>
    /// <param name="offset">Counted from 0.</param>
    public Location At(int offset = 0) => places(offset);
}

/// <summary>What stands under one second-level heading.</summary>
/// <param name="Title">The heading; empty for what stands before the first.</param>
/// <param name="Number">Its place among the sections of the page, from 1; 0 for what stands before the first.</param>
internal sealed record Section(string Title, int Number)
{
    /// <summary>What stands before the first heading.</summary>
    public static Section Beginning { get; } = new("", 0);
}

/// <summary>What a <see cref="Sentence"/> is part of.</summary>
internal enum SentenceKind
{
    /// <summary>The title or the description of a page, what a source found, what a term means.</summary>
    Setting,

    /// <summary>A heading, or the title of a box.</summary>
    Heading,

    /// <summary>A paragraph or a list item.</summary>
    Text,

    /// <summary>A cell of a table, or the caption of a table or a picture.</summary>
    TableOrCaption,

    /// <summary>A word that a list of definitions explains.</summary>
    Term,
}
