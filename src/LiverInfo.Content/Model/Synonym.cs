namespace LiverInfo.Content.Model;

/// <summary>A word or phrase that readers search for, from <c>_glossary.yml</c>.</summary>
/// <param name="Phrase">What they type.</param>
/// <param name="Name">The word that it stands for.</param>
public sealed record Synonym(string Phrase, string Name);
