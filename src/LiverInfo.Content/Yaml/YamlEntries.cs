using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using YamlDotNet.RepresentationModel;

namespace LiverInfo.Content.Yaml;

/// <summary>Reads files that are lists of entries. An entry with an error is reported and left out; the others are kept.</summary>
internal static class YamlEntries
{
    /// <summary>Reads a mapping from a key to the fields of each entry. Returns null when the YAML of the file is invalid; the problems of its valid entries are reported all the same.</summary>
    /// <param name="file">The file.</param>
    /// <param name="known">The names of the fields.</param>
    /// <param name="problems">The list that problems are added to.</param>
    /// <param name="read">Reads an entry from its key and fields. It adds problems to the list it gets, and can return null after an error.</param>
    public static IReadOnlyList<T>? ReadMapping<T>(
        ContentFile file, IReadOnlyCollection<string> known, List<Diagnostic> problems, Func<string, YamlFields, List<Diagnostic>, T?> read)
        where T : class
    {
        var before = problems.Count;
        if (YamlText.ReadMapping(file, file.Text, problems) is not { } mapping) return null;
        var isValid = problems.Count == before;
        // YAML allows a list as a key, and its text can equal another key.
        var entries = mapping.Children.Select(pair => (Name: KeyOf(pair.Key), pair.Value, YamlText.At(file, pair.Key.Start))).DistinctBy(entry => entry.Name);
        var all = Read(file, entries, known, problems, read);
        return isValid ? all : null;
    }

    /// <summary>Reads a list with the fields of each entry. Returns null when the YAML of the file is invalid; the problems of its valid entries are reported all the same.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The name of an entry in messages.</param>
    /// <param name="known">The names of the fields.</param>
    /// <param name="problems">The list that problems are added to.</param>
    /// <param name="read">Reads an entry from its fields. It adds problems to the list it gets, and can return null after an error.</param>
    public static IReadOnlyList<T>? ReadList<T>(
        ContentFile file, string name, IReadOnlyCollection<string> known, List<Diagnostic> problems, Func<YamlFields, List<Diagnostic>, T?> read)
        where T : class
    {
        var before = problems.Count;
        if (YamlText.ReadList(file, file.Text, problems) is not { } list) return null;
        var isValid = problems.Count == before;
        var all = Read(file, list.Children.Select(item => (name, item, YamlText.At(file, item.Start))), known, problems, (_, fields, found) => read(fields, found));
        return isValid ? all : null;
    }

    private static List<T> Read<T>(
        ContentFile file,
        IEnumerable<(string Name, YamlNode Value, Location At)> entries,
        IReadOnlyCollection<string> known,
        List<Diagnostic> problems,
        Func<string, YamlFields, List<Diagnostic>, T?> read)
        where T : class
    {
        var all = new List<T>();
        foreach (var (name, value, at) in entries)
        {
            if (YamlRecovery.IsUnreadable(value)) continue;
            if (value is not YamlMappingNode mapping)
            {
                problems.Add(YamlFields.NotAGroup(file, value, name, known, at));
                continue;
            }

            var found = new List<Diagnostic>();
            var entry = read(name, new(file, mapping, known, found, at), found);
            problems.AddRange(found);
            if (entry is not null && found.All(problem => problem.Severity != Severity.Error)) all.Add(entry);
        }

        return all;
    }

    private static string KeyOf(YamlNode key) => (key as YamlScalarNode)?.Value ?? key.ToString();
}
