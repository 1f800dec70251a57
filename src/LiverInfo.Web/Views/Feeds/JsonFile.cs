using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace LiverInfo.Web.Views.Feeds;

/// <summary>Parts that the JSON files, and JSON within a page, have in common.</summary>
internal static class JsonFile
{
    // Letters stay as they are, and the signs of HTML become numbers, so that no text can end a script element.
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly JsonSerializerOptions Readable = new(Compact) { WriteIndented = true };

    /// <summary>Returns a file that people can read.</summary>
    public static string Of(JsonObject json) => json.ToJsonString(Readable) + "\n";

    /// <summary>Returns the fewest characters, for a page.</summary>
    public static string InPage(JsonObject json) => json.ToJsonString(Compact);

    /// <summary>Returns an object without the members that have no value.</summary>
    public static JsonObject Object(params IEnumerable<(string Name, JsonNode? Value)> members) =>
        new(members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Name, member.Value)));

    /// <summary>Returns an array; null for an empty one.</summary>
    public static JsonArray? Array(IEnumerable<JsonNode?> items) => items.ToArray() is { Length: > 0 } all ? new(all) : null;
}
