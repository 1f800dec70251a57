namespace LiverInfo.Content.Model;

/// <summary>A term of the glossary, from <c>_glossary.yml</c>.</summary>
/// <param name="Id">Its anchor on the glossary page.</param>
/// <param name="Name">The term as it is written in a sentence.</param>
/// <param name="Variants">Other spellings and forms of it.</param>
/// <param name="Pronunciation">How to pronounce it, or null.</param>
/// <param name="Meaning">What it means, in one or two plain sentences.</param>
public sealed record Term(string Id, string Name, EquatableArray<string> Variants, string? Pronunciation, string Meaning)
{
    /// <summary>The name and the variants.</summary>
    public IEnumerable<string> Forms => Variants.Prepend(Name);
}
