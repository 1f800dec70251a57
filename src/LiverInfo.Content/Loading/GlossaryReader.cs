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
    private static readonly ImmutableArray<string> Known = ["term", "also", "say", "meaning"];

    /// <summary>The valid entries, in order; null when the whole file is invalid. Problems are added to the list.</summary>
    public static IReadOnlyList<TermEntry>? Read(ContentFile file, ITextRules rules, List<Diagnostic> problems)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return YamlEntries.ReadList(file, "term", Known, problems, TermEntry? (fields, found) =>
        {
            var (name, also, say, meaning) = (fields.RequiredProse("term"), fields.ProseTexts("also"), fields.OptionalProse("say"), fields.RequiredProse("meaning"));
            if (name.Length == 0 || meaning.Length == 0) return null;
            foreach (var form in also.Prepend(name).Where(form => !owners.TryAdd(form, name)))
                found.Add(Problems.TermTwice(fields.At("term"), form, owners[form]));
            return new(new(LinkHelper.UrilizeAsGfm(name), name, also, say, meaning), ProseReader.Read(meaning, fields.At("meaning"), file, rules));
        })?.DistinctBy(entry => entry.Term.Id).ToList();
    }
}
