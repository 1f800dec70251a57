using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiverInfo.Content.Reports;

/// <summary>Writes indented JSON with a minimum of escapes.</summary>
internal static class ReadableJson
{
    // The default encoder escapes quotation marks and accents for JSON within HTML. Reports are never embedded in HTML.
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    };

    public static string Write(JsonObject document) => document.ToJsonString(Options);
}
