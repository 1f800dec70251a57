using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Model.Reviews;
using LiverInfo.Content.Yaml;

namespace LiverInfo.Content.Loading;

/// <summary>Reads <c>_reviews.yml</c>.</summary>
internal static class ReviewsReader
{
    private static readonly ImmutableArray<string> Known = ["page", "by", "date", "read", "minor"];

    /// <summary>The valid entries, in order; null when the whole file is invalid. Problems are added to the list.</summary>
    public static IReadOnlyList<ReviewRecord>? Read(ContentFile file, List<Diagnostic> problems) =>
        YamlEntries.ReadList(file, "page", Known, problems, (fields, _) => Read(fields));

    private static ReviewRecord? Read(YamlFields fields)
    {
        var (page, by, read) = (fields.Required("page"), fields.Required("by"), fields.Required("read"));
        var date = fields.Required("date").Length > 0 ? fields.Date("date") : null;
        // An empty note is an error. Without this, the entry would be a review of the whole page.
        var minor = fields.Has("minor") ? fields.RequiredProse("minor") : null;
        return date is { } day
            ? new(
                new("/" + page.TrimStart('/')), by, day, read, minor,
                new(fields.At("page"), fields.At("by"), fields.At("date"), fields.At("read"), fields.At("minor")))
            : null;
    }
}
