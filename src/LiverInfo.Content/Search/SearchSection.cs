namespace LiverInfo.Content.Search;

/// <summary>A part of a page that can be found: the text below one heading, a word of the glossary, or a source.</summary>
/// <param name="Address">The page.</param>
/// <param name="Anchor">The anchor on the page; empty for its top.</param>
/// <param name="Title">The title of the page, or the word or the source.</param>
/// <param name="Heading">The heading; empty for the top of a page.</param>
/// <param name="Kind">What it is part of.</param>
/// <param name="Names">What a reader may type to mean exactly this; the first is the title or the heading.</param>
/// <param name="Parts">The titles of its parts.</param>
/// <param name="Sentences">The text.</param>
public sealed record SearchSection(
    UrlPath Address, string Anchor, string Title, string Heading, SectionKind Kind, EquatableArray<string> Names, EquatableArray<string> Parts, EquatableArray<string> Sentences)
{
    /// <summary>The address with the anchor.</summary>
    public string Link => Anchor.Length == 0 ? Address.Value : $"{Address}#{Anchor}";

    /// <summary>Whether it is the top of its page.</summary>
    public bool IsTop => Heading.Length == 0;

    private const double PriorOfTop = 0.85;
    private const double PriorOfQuestions = 0.6;

    /// <summary>How much the page that it is on counts: a word of the glossary and a source are found beside pages.</summary>
    internal double PriorOfPage => Kind switch { SectionKind.Source => 0.45, SectionKind.Term => 0.7, _ => 1 };

    /// <summary>How much its own text counts. The top of a page is short, and questions answer nothing.</summary>
    internal double Prior { get; } = Kind switch
    {
        SectionKind.Source => 0.45,
        SectionKind.Term => 0.7,
        _ when Heading.Length == 0 => PriorOfTop,
        _ => HasQuestions(Sentences) ? PriorOfQuestions : 1,
    };

    /// <summary>Whether it holds questions below a heading, rather than answers.</summary>
    internal bool IsQuestions => Kind == SectionKind.Article && !IsTop && HasQuestions(Sentences);

    private static bool HasQuestions(EquatableArray<string> sentences) => sentences.Length > 0 && sentences.Count(sentence => sentence.EndsWith('?')) * 2 > sentences.Length;

    /// <summary>What is shown once in a list of results: a page, a word of the glossary, or a source.</summary>
    internal string Group => Kind == SectionKind.Term ? Link : Address.Value;
}

/// <summary>What a <see cref="SearchSection"/> is part of.</summary>
public enum SectionKind
{
    /// <summary>An article.</summary>
    Article,

    /// <summary>The glossary.</summary>
    Term,

    /// <summary>The page of a source.</summary>
    Source,
}
