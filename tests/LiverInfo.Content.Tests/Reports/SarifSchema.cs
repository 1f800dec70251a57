using System.Text.Json;

namespace LiverInfo.Content.Tests.Reports;

/// <summary>
/// The part of the SARIF 2.1.0 schema that our reports use. Each object is named as in the schema, with the properties it must
/// have and the type of each it may have; a name that is not listed here is a breach, as it is in the schema.
/// </summary>
internal static class SarifSchema
{
    private static readonly Dictionary<string, (string[] Required, Dictionary<string, string> Known)> Objects = new()
    {
        ["sarifLog"] = (["version", "runs"], new() { ["$schema"] = "address", ["version"] = "version", ["runs"] = "run[]" }),
        ["run"] = (["tool"], new() { ["tool"] = "tool", ["columnKind"] = "columnKind", ["results"] = "result[]", ["artifacts"] = "artifact[]", ["properties"] = "values" }),
        ["artifact"] = ([], new() { ["location"] = "artifactLocation", ["hashes"] = "texts" }),
        ["tool"] = (["driver"], new() { ["driver"] = "toolComponent" }),
        ["toolComponent"] = (["name"], new() { ["name"] = "text", ["version"] = "text", ["rules"] = "reportingDescriptor[]" }),
        ["reportingDescriptor"] = (["id"], new()
        {
            ["id"] = "text",
            ["name"] = "text",
            ["shortDescription"] = "multiformatMessageString",
            ["fullDescription"] = "multiformatMessageString",
            ["properties"] = "propertyBag",
        }),
        ["propertyBag"] = ([], new() { ["tags"] = "text[]" }),
        ["multiformatMessageString"] = (["text"], new() { ["text"] = "text" }),
        ["result"] = (["message"], new()
        {
            ["ruleId"] = "text",
            ["ruleIndex"] = "index",
            ["level"] = "level",
            ["message"] = "message",
            ["locations"] = "location[]",
            ["partialFingerprints"] = "texts",
        }),
        ["message"] = (["text"], new() { ["text"] = "text" }),
        ["location"] = ([], new() { ["physicalLocation"] = "physicalLocation" }),
        ["physicalLocation"] = (["artifactLocation"], new() { ["artifactLocation"] = "artifactLocation", ["region"] = "region" }),
        ["artifactLocation"] = ([], new() { ["uri"] = "address" }),
        ["region"] = (["startLine"], new() { ["startLine"] = "place", ["startColumn"] = "place" }),
    };

    private static readonly Dictionary<string, string[]> Choices = new()
    {
        ["version"] = ["2.1.0"],
        ["columnKind"] = ["utf16CodeUnits", "unicodeCodePoints"],
        ["level"] = ["none", "note", "warning", "error"],
    };

    /// <summary>Where a report does not keep to the schema, and how.</summary>
    public static IReadOnlyList<string> Breaches(string report)
    {
        using var document = JsonDocument.Parse(report);
        return [.. Breaches("", "sarifLog", document.RootElement)];
    }

    private static IEnumerable<string> Breaches(string path, string type, JsonElement value)
    {
        if (type.EndsWith("[]", StringComparison.Ordinal))
        {
            return value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().SelectMany((item, i) => Breaches($"{path}[{i}]", type[..^2], item))
                : [$"{path}: is not a list"];
        }

        if (!Objects.ContainsKey(type)) return IsValid(type, value) ? [] : [$"{path}: is not {Named(type)}"];
        if (value.ValueKind != JsonValueKind.Object) return [$"{path}: is not {Named(type)}"];

        var breaches = OfObject(path, type, value);
        return type == "run" ? breaches.Concat(OfRules(path, value)) : breaches;
    }

    private static IEnumerable<string> OfObject(string path, string type, JsonElement value)
    {
        var (required, known) = Objects[type];
        foreach (var name in required.Where(name => !value.TryGetProperty(name, out _)))
            yield return $"{Within(path, name)}: is missing";

        foreach (var property in value.EnumerateObject())
        {
            var at = Within(path, property.Name);
            if (!known.TryGetValue(property.Name, out var propertyType)) yield return $"{at}: is not known in {type}";
            else foreach (var breach in Breaches(at, propertyType, property.Value)) yield return breach;
        }
    }

    /// <summary>What the schema cannot say and the specification does: rules differ, and results point to theirs.</summary>
    private static IEnumerable<string> OfRules(string path, JsonElement run)
    {
        var rules = Items(run, "tool", "driver", "rules").Select(rule => Text(rule, "id")).ToList();
        if (rules.Distinct().Count() < rules.Count) yield return $"{path}.tool.driver.rules: has one id twice";

        foreach (var (i, result) in Items(run, "results").Index())
        {
            if (result.TryGetProperty("ruleIndex", out var index) && index.ValueKind == JsonValueKind.Number
                && rules.ElementAtOrDefault(index.GetInt32()) != Text(result, "ruleId"))
                yield return $"{path}.results[{i}].ruleIndex: is not the rule of ruleId";
        }
    }

    private static bool IsValid(string type, JsonElement value) => type switch
    {
        "place" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 1,
        "index" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0,
        "texts" => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(entry => entry.Value.ValueKind == JsonValueKind.String),
        "values" => value.ValueKind == JsonValueKind.Object, // a property bag may hold what a tool likes
        _ when value.ValueKind != JsonValueKind.String => false,
        "address" => Uri.IsWellFormedUriString(value.GetString(), UriKind.RelativeOrAbsolute) && !value.GetString()!.StartsWith('/'),
        "text" => true,
        _ => Choices[type].Contains(value.GetString()),
    };

    private static string Named(string type) => type switch
    {
        "texts" or "values" => type,
        _ when "aeiou".Contains(type[0], StringComparison.Ordinal) => $"an {type}",
        _ => $"a {type}",
    };

    private static string Within(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static JsonElement[] Items(JsonElement from, params string[] names)
    {
        foreach (var name in names)
        {
            if (!from.TryGetProperty(name, out from)) return [];
        }

        return [.. from.EnumerateArray()];
    }

    private static string? Text(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var text) ? text.GetString() : null;
}
