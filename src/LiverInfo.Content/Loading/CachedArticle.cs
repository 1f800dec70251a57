using System.Collections.Immutable;
using LiverInfo.Content.Checks;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Loading;

/// <summary>Reads one article.</summary>
/// <param name="file">The file.</param>
/// <param name="reference">The reference data.</param>
/// <param name="rules">The rules of the language, with the terms of the glossary as explained.</param>
/// <param name="problems">Where problems go.</param>
/// <returns>The article and what its checks read, even when an error holds it back; null when there is nothing to check.</returns>
internal delegate (ParsedArticle Parsed, ArticleContext Context)? ReadArticle(ContentFile file, ReferenceData reference, ITextRules rules, List<Diagnostic> problems);

/// <summary>The result of reading and checking one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Article">The article; null when an error holds the file back.</param>
/// <param name="Problems">The problems of its form.</param>
internal sealed record CachedArticle(ContentFile File, ParsedArticle? Article, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>What <see cref="CheckList.OfArticle"/> reports; it does not hold the file back.</summary>
    public CheckedArticle Checked { get; init; } = new([]);

    /// <summary>The article as far as it could be read, when an error holds it back; otherwise null.</summary>
    public ParsedArticle? HeldBack { get; init; }

    /// <summary>The exception that reading or checking it threw, or null.</summary>
    public LoadFailure? Failure { get; init; }

    /// <summary>Reads and checks a file. An unexpected exception is returned, so that it does not stop the load of the others.</summary>
    public static CachedArticle Read(ContentFile file, ReferenceData reference, ITextRules rules, ReadArticle read)
    {
        var problems = new List<Diagnostic>();
        try
        {
            if (read(file, reference, rules, problems) is not var (parsed, context)) return new(file, null, [.. problems]);
            var isHeldBack = problems.Any(problem => problem.Rule.Effect == RuleEffect.HoldsBack);
            return new(file, isHeldBack ? null : parsed, [.. problems])
            {
                Checked = AllowanceCheck.Apply(context, [.. CheckList.OfArticle.SelectMany(check => check(context))]),
                HeldBack = isHeldBack ? parsed : null,
            };
        }
        catch (Exception exception)
        {
            return new(file, null, [.. problems]) { Failure = new(file.Path, exception) };
        }
    }
}
