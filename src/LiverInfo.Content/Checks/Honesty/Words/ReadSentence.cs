using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.Honesty.Words;

/// <summary>A sentence as the classifier sees it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Tokens">Its words, numbers and signs.</param>
/// <param name="Classes">The classes of the words and phrases that begin at each token.</param>
/// <param name="Scopes">Whether each token is stated, denied or doubted.</param>
/// <param name="Occurrences">Its features, each time that one occurs.</param>
internal sealed record ReadSentence(
    Sentence Sentence, IReadOnlyList<Token> Tokens, IReadOnlyList<ulong> Classes, IReadOnlyList<Scope> Scopes, IReadOnlyList<Occurrence> Occurrences)
{
    /// <summary>The places of the tokens that may be figures.</summary>
    public required IReadOnlyList<int> Figures { get; init; }

    /// <summary>Whether it is about cells, or goes on from a sentence that is.</summary>
    public required bool IsAboutCells { get; init; }

    /// <summary>Whether its section, its box or the sentence that introduces its list warns of it or denies it.</summary>
    public required bool IsDoubtful { get; init; }

    /// <summary>Whether it asks something. "Did you know that it heals?" asks nothing.</summary>
    public required bool IsQuestion { get; init; }

    /// <summary>Whether it is a heading or a setting, where no source can be cited.</summary>
    public bool IsHeading => Sentence.Kind is SentenceKind.Heading or SentenceKind.Setting;

    /// <summary>The text from one token to another.</summary>
    public string Text(int first, int last) => Sentence.Text[Tokens[first].Start..Tokens[last].End];

    /// <summary>The location of a token.</summary>
    public Location At(int token) => Sentence.At(Tokens[token].Start);
}
