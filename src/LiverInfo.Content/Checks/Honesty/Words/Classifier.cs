using System.Collections.Immutable;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.Honesty.Words;

/// <summary>Reads sentences and judges each for the three rules.</summary>
internal sealed class Classifier
{
    private readonly SentenceReader _reader;
    private readonly Weights _weights;

    /// <param name="classes">The classes of words.</param>
    /// <param name="lines">The lines of <c>weights.txt</c>.</param>
    public Classifier(WordClasses classes, IEnumerable<string> lines)
    {
        var symbols = new Symbols();
        _weights = Weights.Read(lines, symbols);
        _reader = new(classes, symbols.Find, _weights.Has);
    }

    /// <summary>The classifier with the shipped weights.</summary>
    public static Classifier Shipped { get; } = new(WordClasses.Shipped, Resource.Lines("weights.txt"));

    /// <summary>Judges the sentences of a page.</summary>
    /// <param name="sentences">The sentences, in order.</param>
    /// <param name="isTreatment">Whether the page is about a treatment.</param>
    /// <param name="settings">The settings, whose values are no figures.</param>
    public ImmutableArray<JudgedSentence> Judge(ImmutableArray<Sentence> sentences, bool isTreatment, SiteSettings? settings)
    {
        string[] values = settings is null ? [] :
        [
            .. settings.UsableInText.Values.Select(setting => setting.Value).Where(value => value.Any(char.IsAsciiDigit)).OrderByDescending(value => value.Length),
        ];
        return [.. _reader.Read(sentences, isTreatment, values).Select(read => new JudgedSentence(read, _weights))];
    }
}
