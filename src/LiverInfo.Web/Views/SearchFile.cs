using LiverInfo.Content.Search;

namespace LiverInfo.Web.Views;

/// <summary>The index as the script reads it.</summary>
/// <param name="Text">The JSON.</param>
internal sealed record SearchFile(string Text)
{
    /// <summary>The address. It changes with the index.</summary>
    public string Address { get; } = $"/search-index.{Fingerprint.Of(Text, length: 4)}.json";

    /// <summary>Writes an index.</summary>
    public static SearchFile Of(SearchIndex index, Locale locale) => new(SearchIndexJson.Of(index, locale.Search));
}
