using System.Globalization;
using System.Text.Json.Nodes;
using LiverInfo.Content.Model.Retractions;

namespace LiverInfo.Content.Reports;

/// <summary>What was looked up in a retraction file, for other programs.</summary>
internal static class RetractionJson
{
    public static JsonObject Of(RetractionLookup lookup) => new()
    {
        ["file"] = lookup.File,
        ["sha256"] = lookup.Sha256,
        ["utf8"] = lookup.IsUtf8,
        ["rows"] = lookup.Rows,
        ["newest"] = lookup.Newest?.ToString("O", CultureInfo.InvariantCulture),
        ["brokenRows"] = new JsonArray([.. lookup.BrokenRows.Select(line => JsonValue.Create(line))]),
        ["lookedUp"] = lookup.LookedUp,
        ["withoutNumber"] = Names(lookup.WithoutNumber),
        ["alreadyMarked"] = Names(lookup.AlreadyMarked),
    };

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);
}
