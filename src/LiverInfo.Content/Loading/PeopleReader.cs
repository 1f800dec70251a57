using System.Collections.Frozen;
using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Model.Reviews;
using LiverInfo.Content.Text;
using LiverInfo.Content.Yaml;

namespace LiverInfo.Content.Loading;

/// <summary>Reads <c>_people.yml</c>.</summary>
internal static class PeopleReader
{
    private static readonly ImmutableArray<string> Known = ["name", "role", "registration", "interests"];

    private static readonly ImmutableArray<string> Shown = ["role", "interests"];

    /// <summary>The sentences about each person that readers see, with their places.</summary>
    public static IEnumerable<Sentence> Sentences(ContentFile file, ITextRules rules) => YamlEntries.ReadMapping(file, Known, [], (_, fields, _) =>
        Shown.SelectMany(name => ProseReader.Read(fields.Optional(name) ?? "", fields.At(name), file, rules)).ToList())?.SelectMany(person => person) ?? [];

    /// <summary>The valid entries, by id; null when the whole file is invalid. Problems are added to the list.</summary>
    public static FrozenDictionary<string, Person>? Read(ContentFile file, List<Diagnostic> problems) =>
        YamlEntries.ReadMapping(file, Known, problems, (id, fields, _) => new Person(
            id,
            fields.RequiredProse("name"),
            fields.RequiredProse("role"),
            fields.OptionalProse("registration"),
            fields.OptionalProse("interests")))?.ToFrozenDictionary(person => person.Id);
}
