using System.Collections.Frozen;
using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Model.Reviews;
using LiverInfo.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace LiverInfo.Content.Loading;

/// <summary>Reads <c>_people.yml</c>.</summary>
internal static class PeopleReader
{
    private static readonly ImmutableArray<string> Known = ["name", "role", "registration", "interests"];

    /// <summary>The people who could be read, by id; null when the file as a whole could not. Problems are added to the list.</summary>
    public static FrozenDictionary<string, Person>? Read(ContentFile file, List<Diagnostic> problems)
    {
        if (YamlText.ReadMapping(file, file.Text, problems) is not { } mapping) return null;

        var people = new Dictionary<string, Person>(StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Children)
        {
            var id = (key as YamlScalarNode)?.Value ?? key.ToString();
            var at = YamlText.At(file, key.Start);
            if (value is not YamlMappingNode entry)
            {
                problems.Add(Problems.NotAGroup(at, id, Known));
                continue;
            }

            var found = new List<Diagnostic>();
            var fields = new YamlFields(file, entry, Known, found, at);
            var person = new Person(
                id,
                fields.RequiredProse("name"),
                fields.RequiredProse("role"),
                fields.Optional("registration"),
                fields.OptionalProse("interests"));
            problems.AddRange(found);
            if (found.Count == 0) people[id] = person;
        }

        return people.ToFrozenDictionary();
    }
}
