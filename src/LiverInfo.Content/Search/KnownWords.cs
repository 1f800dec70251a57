using LiverInfo.Content.Search.English;

namespace LiverInfo.Content.Search;

/// <summary>English words and names of medicines, whatever the content. They are spelt rightly, and so never corrected.</summary>
public sealed class KnownWords
{
    private readonly EnglishSearchWords _words;

    private KnownWords(EnglishSearchWords words) => _words = words;

    /// <summary>The words. They are read when the first one is looked for.</summary>
    public static KnownWords English { get; } = new(EnglishSearchWords.Instance);

    /// <summary>Returns whether a word is known.</summary>
    /// <param name="folded">The word, in the spelling of <see cref="WordForms.Fold"/>.</param>
    public bool Contains(string folded) => _words.Contains(folded);
}
