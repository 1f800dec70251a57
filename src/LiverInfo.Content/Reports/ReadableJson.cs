using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiverInfo.Content.Reports;

/// <summary>JSON that a person can read as well.</summary>
internal static class ReadableJson
{
    // The usual encoder writes quotation marks and accents as \uXXXX, for JSON within HTML. A report is never that.
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    };

    public static string Write(JsonObject document) => document.ToJsonString(Options);
}
