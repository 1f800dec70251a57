using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Text;
using LiverInfo.Content.Yaml;
using Markdig.Helpers;

namespace LiverInfo.Content.Loading;

/// <summary>Reads <c>_glossary.yml</c>.</summary>
internal static class GlossaryReader
{
    private static readonly ImmutableArray<string> Known = ["term", "also", "say", "meaning", "synonyms"];

    /// <summary>The valid entries, in order; null when the whole file is invalid. Problems are added to the list.</summary>
    /// <remarks>An entry with synonyms and without a meaning is for the search only: no page explains its word.</remarks>
    public static GlossaryEntries? Read(ContentFile file, ITextRules rules, List<Diagnostic> problems)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var synonyms = new List<Synonym>();
        var terms = YamlEntries.ReadList(file, "term", Known, problems, TermEntry? (fields, found) =>
        {
            var (name, also, say, others) = (fields.RequiredProse("term"), fields.ProseTexts("also"), fields.OptionalProse("say"), fields.ProseTexts("synonyms"));
            synonyms.AddRange(others.Select(other => new Synonym(other, name)));
            var meaning = others.IsEmpty || fields.Has("meaning") ? fields.RequiredProse("meaning") : "";
            if (name.Length == 0 || meaning.Length == 0) return null;
            foreach (var form in also.Prepend(name).Where(form => !owners.TryAdd(form, name)))
                found.Add(Problems.TermTwice(fields.At("term"), form, owners[form]));
            return new(new(LinkHelper.UrilizeAsGfm(name), name, also, say, meaning), ProseReader.Read(meaning, fields.At("meaning"), file, rules))
            {
                Names = [.. ProseReader.Read(name, fields.At("term"), file, rules), .. ProseReader.Read(say ?? "", fields.At("say"), file, rules)],
            };
        })?.DistinctBy(entry => entry.Term.Id).ToList();
        return terms is null ? null : new(terms, synonyms);
    }
}

/// <summary>The entries of <c>_glossary.yml</c>.</summary>
/// <param name="Terms">The words that pages explain, in order.</param>
/// <param name="Synonyms">The words that readers search for.</param>
internal sealed record GlossaryEntries(IReadOnlyList<TermEntry> Terms, IReadOnlyList<Synonym> Synonyms);
