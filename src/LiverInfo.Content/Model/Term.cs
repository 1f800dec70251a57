namespace LiverInfo.Content.Model;

/// <summary>A word explained, from <c>_glossary.yml</c>.</summary>
/// <param name="Id">Its anchor on the glossary page.</param>
/// <param name="Name">The word as it stands in a sentence.</param>
/// <param name="Also">Other spellings and forms of it.</param>
/// <param name="Say">How to pronounce it, or null.</param>
/// <param name="Meaning">What it means, in one or two plain sentences.</param>
public sealed record Term(string Id, string Name, EquatableArray<string> Also, string? Say, string Meaning)
{
    /// <summary>Every form of the word.</summary>
    public IEnumerable<string> Forms => Also.Prepend(Name);
}
