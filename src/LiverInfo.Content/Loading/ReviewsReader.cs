using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Model.Reviews;
using LiverInfo.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace LiverInfo.Content.Loading;

/// <summary>Reads <c>_reviews.yml</c>.</summary>
internal static class ReviewsReader
{
    private static readonly ImmutableArray<string> Known = ["page", "by", "date", "read", "minor"];

    /// <summary>The records that could be read, in order; null when the file as a whole could not. Problems are added to the list.</summary>
    public static IReadOnlyList<ReviewRecord>? Read(ContentFile file, List<Diagnostic> problems)
    {
        if (YamlText.ReadList(file, file.Text, problems) is not { } list) return null;

        var records = new List<ReviewRecord>();
        foreach (var item in list.Children)
        {
            if (item is not YamlMappingNode entry)
            {
                problems.Add(Problems.NotAGroup(YamlText.At(file, item.Start), "page", Known));
                continue;
            }

            var found = new List<Diagnostic>();
            var record = Read(new YamlFields(file, entry, Known, found));
            problems.AddRange(found);
            if (record is not null && found.Count == 0) records.Add(record);
        }

        return records;
    }

    private static ReviewRecord? Read(YamlFields fields)
    {
        var (page, by, read) = (fields.Required("page"), fields.Required("by"), fields.Required("read"));
        var date = fields.Required("date").Length > 0 ? fields.Date("date") : null;
        // A note that was begun and left empty is a problem, and not a review of the whole page.
        var minor = fields.Has("minor") ? fields.RequiredProse("minor") : null;
        return date is { } day
            ? new(
                new("/" + page.TrimStart('/')), by, day, read, minor,
                new(fields.At("page"), fields.At("by"), fields.At("date"), fields.At("read"), fields.At("minor")))
            : null;
    }
}
