using System.CommandLine;
using LiverInfo.Content.Files;

namespace LiverInfo.Commands;

/// <summary>The <c>--content</c> option, which every command has.</summary>
internal static class ContentOption
{
    public static Option<string?> Create() => new("--content")
    {
        Description = "The folder with the articles. Default: the nearest folder named \"content\", in the current folder or above it.",
        HelpName = "FOLDER",
    };

    /// <summary>Finds the content folder; prints one line and returns null when there is none.</summary>
    public static ContentFolder? Find(string? named, TextWriter error)
    {
        if (named is null)
        {
            var found = ContentFolder.FindAbove(Environment.CurrentDirectory) ?? ContentFolder.FindAbove(AppContext.BaseDirectory);
            if (found is null) error.WriteLine($"There is no content folder here or above {Environment.CurrentDirectory}. Name it with --content FOLDER.");
            return found;
        }

        if (!Directory.Exists(named))
        {
            error.WriteLine($"There is no folder {Path.GetFullPath(named)}. Name the folder that holds {ContentFiles.Settings} with --content FOLDER.");
            return null;
        }

        if (!Directory.EnumerateFileSystemEntries(named).Any())
        {
            error.WriteLine($"The folder {Path.GetFullPath(named)} is empty. Name the folder that holds {ContentFiles.Settings} with --content FOLDER.");
            return null;
        }

        return new(named);
    }
}
