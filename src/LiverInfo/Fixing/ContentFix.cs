using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Reports;

namespace LiverInfo.Fixing;

/// <summary><c>check --fix</c>: makes the safe edits, and writes the files.</summary>
internal static class ContentFix
{
    /// <summary>Writes the edited files, and prints each change.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="content">Its files.</param>
    /// <param name="options">How to load them.</param>
    /// <param name="shown">The folder as it is printed.</param>
    /// <param name="output">Receives the changes.</param>
    /// <returns>The files as they are now.</returns>
    public static ContentSnapshot Run(ContentFolder folder, ContentSnapshot content, LoadOptions options, string shown, TextWriter output)
    {
        var edited = EditedContent.Of(content, options);
        if (edited.Changes.IsEmpty)
        {
            output.WriteLine("There is nothing that can be mended without asking you.\n");
            return content;
        }

        var before = content.Files.ToDictionary(file => file.Path);
        var failed = new HashSet<string>(StringComparer.Ordinal);
        var written = 0;
        foreach (var file in edited.Content.Files.Where(file => file.Written != before[file.Path].Written))
        {
            if (EditedFile.Write(folder.Root, file.Path, before[file.Path].Written, file.Written) is not { } reason)
            {
                written++;
                continue;
            }

            failed.Add(file.Path);
            output.WriteLine($"{Path.Combine(shown, file.Path).Replace('\\', '/')} was left as it is: {reason}\n");
        }

        var made = edited.Changes.Where(change => !failed.Contains(change.Diagnostic.Edit!.Path)).ToList();
        foreach (var change in made) output.WriteLine(EditReport.Format(change.Diagnostic, change.Before, change.After, shown) + "\n");
        output.WriteLine($"{Count(made.Count, "change")} in {Count(written, "file")}.\n");
        return folder.Read();
    }

    /// <summary>Prints what could be changed, and changes nothing.</summary>
    /// <param name="content">The files.</param>
    /// <param name="loaded">The result of loading them.</param>
    /// <param name="shown">The folder as it is printed.</param>
    /// <param name="output">Receives the changes.</param>
    public static void Suggest(ContentSnapshot content, LoadResult loaded, string shown, TextWriter output)
    {
        var files = content.Files.ToDictionary(file => file.Path);
        var suggestions = loaded.Diagnostics
            .Select(diagnostic => diagnostic.Edit is { } edit && files.TryGetValue(edit.Path, out var file) ? EditedLines.Of(file, diagnostic) : null)
            .OfType<EditedLines>()
            .ToList();
        output.WriteLine(suggestions.Count == 0 ? "\nThere is no change to suggest." : "\nThese changes are suggested, and not made:");
        foreach (var change in suggestions) output.WriteLine("\n" + EditReport.Format(change.Diagnostic, change.Before, change.After, shown));
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
