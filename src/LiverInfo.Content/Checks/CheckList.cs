using System.Collections.Immutable;
using LiverInfo.Content.Checks.Honesty;
using LiverInfo.Content.Checks.PlainWords;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Checks;

/// <summary>Every check. What the Markdown passes report while an article is parsed comes before.</summary>
internal static class CheckList
{
    /// <summary>Checks that read one article and the reference data. Their diagnostics are cached with the article.</summary>
    public static ImmutableArray<Func<ArticleContext, IEnumerable<Diagnostic>>> OfArticle { get; } =
    [
        article => HonestyCheck.Run(article.Judged),
        article => RecordedFigureCheck.Run(article.Sentences, article.Reference.Results),
        article => article.IsTreatment ? TreatmentSectionsCheck.Run(article.Sentences, article.KindAt) : [],
        article => SourceCheck.Retracted(article.Cited),
        article => ReadabilityCheck.Run(article.Sentences, article.Rules),
        article => SentenceLengthCheck.Run(article.Sentences),
        article => JargonCheck.Run(article.Sentences, article.Reference.Glossary, article.Rules),
    ];

    /// <summary>Checks that read the whole site.</summary>
    public static ImmutableArray<Func<SiteContext, IEnumerable<Diagnostic>>> OfSite { get; } =
    [
        TopicCheck.Run,
        TitleCheck.Run,
        FutureDateCheck.Run,
        AliasCheck.Run,
        LinkCheck.Run,
        OrphanCheck.Run,
        SearchCheck.Run,
        AddressGoneCheck.Run,
        ReviewCheck.Run,
        SourceCheck.NotChecked,
        EntryTextCheck.Run,
        ResultCheck.Run,
        RegisterCheck.Run,
    ];
}
