namespace LiverInfo.Content.Search;

/// <summary>Phrases as the search compares them.</summary>
internal static class SearchWords
{
    /// <summary>The stems of some words, with a space between them.</summary>
    public static string Stems(IEnumerable<string> words) => string.Join(' ', words.Select(word => WordForms.Stem(WordForms.Fold(word))));
}
