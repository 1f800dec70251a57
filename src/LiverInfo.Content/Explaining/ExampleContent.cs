using System.Collections.Immutable;
using System.Text;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Retractions;

namespace LiverInfo.Content.Explaining;

/// <summary>A content folder made of the base of the examples and the files of one example.</summary>
internal static class ExampleContent
{
    private const string Page = "page.md";

    /// <summary>The time at which every example takes place, so that its dates stay as they are meant.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Lays the files of an example over the base; those that are no content are left out.</summary>
    public static IReadOnlyDictionary<string, ExampleFile> Over(ImmutableArray<ExampleFile> example)
    {
        var files = RuleExample.Base.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var settings = files[Page].Text[..^"Text.\n".Length];
        foreach (var file in example.Where(file => file.Path is not (ExampleFile.PublishedBefore or ExampleFile.Retractions)))
        {
            if (file.Path == ExampleFile.Body) files[Page] = new(Page, settings + file.Text, null);
            else files[file.Path] = file;
        }

        return files;
    }

    /// <summary>Checks an example in memory. What only a disk can have, such as a link, is not there.</summary>
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<ExampleFile> example)
    {
        var files = Over(example).Values.Where(file => file.State != ExampleFile.Gone).OrderBy(file => file.Path, StringComparer.Ordinal).ToLookup(file => FileNames.IsPicture(file.Path));
        var pictures = files[true].Select(file => ImageReader.Read(file.Path, Encoding.UTF8.GetBytes(file.Text))).ToList();
        var content = new ContentSnapshot([.. files[false].Select(file => new ContentFile(file.Path, file.Text))], [.. pictures.OfType<Diagnostic>()])
        {
            Images = [.. pictures.OfType<ImageFile>()],
        };
        return Check(content, example);
    }

    /// <summary>Checks content that was read, with the addresses and the retraction file of an example.</summary>
    public static ImmutableArray<Diagnostic> Check(ContentSnapshot content, ImmutableArray<ExampleFile> example)
    {
        var before = example.Where(file => file.Path == ExampleFile.PublishedBefore).SelectMany(file => file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var loaded = SiteLoader.Load(content, new(Now) { PublishedBefore = [.. before.Select(address => new UrlPath(address))] });
        if (example.FirstOrDefault(file => file.Path == ExampleFile.Retractions) is not { } csv) return loaded.Diagnostics;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv.Text));
        return loaded.With(RetractionFile.LookUp(stream, csv.Path, loaded.Sources, out _)!.Diagnostics).Diagnostics;
    }
}
