using System.Collections.Frozen;
using LiverInfo.Content.Text.English;

namespace LiverInfo.Content.Tests.Shipped;

/// <summary>What the sources page tells is as plain as the articles, which <c>liverinfo check</c> looks after.</summary>
public sealed class SourcesTests
{
    private const double HardestGrade = 8;
    private const int LongestSentence = 25;

    private static readonly FrozenSet<string> Explained = ShippedContent.Site.Glossary.Terms
        .SelectMany(term => term.Forms)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Kinds of source that are evidence about a treatment, or about what happens outside trials.</summary>
    private static readonly FrozenSet<string> Studies =
        new[] { "systematic-review", "randomised-trial", "controlled-study", "uncontrolled-study", "case-report", "trial-record", "survey" }.ToFrozenSet();

    public static TheoryData<string> Told => [.. ShippedContent.Site.Sources.Values.Where(source => source.Found is not null).Select(source => source.Key)];

    [Theory]
    [MemberData(nameof(Told))]
    public void What_a_source_found_is_told_in_plain_words(string key)
    {
        var found = ShippedContent.Site.Sources[key].Found!;
        var sentences = Sentences.Split(found).Select(sentence => found.Substring(sentence.Start, sentence.Length)).ToList();

        Assert.All(sentences, sentence => Assert.InRange(sentence.Split(' ').Length, 1, LongestSentence));
        Assert.InRange(ReadingGrade.Of(sentences, Explained).FleschKincaid, double.MinValue, HardestGrade);
    }

    [Fact]
    public void Of_every_study_that_a_page_cites_it_is_told_what_it_found() => Assert.Empty(
        ShippedContent.Site.Articles
            .SelectMany(article => article.Body.Citations)
            .Select(citation => citation.Source)
            .Where(source => Studies.Contains(source.Kind.Key) && source.Found is null)
            .Select(source => source.Key)
            .Distinct());
}
