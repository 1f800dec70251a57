using System.Collections.Immutable;

namespace LiverInfo.Training;

/// <summary>The labelled sentences, as clinics, charities and health services write them. None is taken from a page.</summary>
internal static class Corpus
{
    /// <summary>Most of the sentences of several writers, which the weights are trained on.</summary>
    public static ImmutableArray<LabelledSentence> Train { get; } = Read("train.tsv");

    /// <summary>Every third or fourth sentence of the same writers. No weight is trained on them.</summary>
    public static ImmutableArray<LabelledSentence> Measure { get; } = Read("measure.tsv");

    /// <summary>Sentences of one more writer. Neither weights nor classes nor limits were set with them in view.</summary>
    public static ImmutableArray<LabelledSentence> Unseen { get; } = Read("unseen.tsv");

    /// <summary>Sentences that others wrote and labelled before they saw the rules. The weights are trained on them too.</summary>
    public static ImmutableArray<LabelledSentence> Open { get; } = Read("open.tsv");

    private static ImmutableArray<LabelledSentence> Read(string name) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", name)).Skip(1).Select(LabelledSentence.Parse)];
}
