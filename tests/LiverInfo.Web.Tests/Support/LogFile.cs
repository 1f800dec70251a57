using System.Text.Json;

namespace LiverInfo.Web.Tests.Support;

/// <summary>The log as a clinic may configure it: a rolling file of compact JSON.</summary>
internal sealed class LogFile(string folder)
{
    /// <summary>The configuration that writes it, in Serilog's own words.</summary>
    public Dictionary<string, string?> Configuration => new()
    {
        ["Serilog:WriteTo:0:Name"] = "File",
        ["Serilog:WriteTo:0:Args:path"] = Path.Combine(folder, "liverinfo-.json"),
        ["Serilog:WriteTo:0:Args:rollingInterval"] = "Day",
        ["Serilog:WriteTo:0:Args:formatter"] = "Serilog.Formatting.Compact.CompactJsonFormatter, Serilog.Formatting.Compact",
    };

    /// <summary>Every event so far.</summary>
    public List<JsonElement> Events() => [.. Text().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    /// <summary>The whole file as it is on disk; empty when there is none yet.</summary>
    public string Text()
    {
        if (!Directory.Exists(folder)) return "";
        return string.Concat(Directory.EnumerateFiles(folder, "liverinfo-*.json").Order(StringComparer.Ordinal).Select(path =>
        {
            using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            var text = reader.ReadToEnd();
            return text[..(text.LastIndexOf('\n') + 1)]; // a line may be half written
        }));
    }

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
