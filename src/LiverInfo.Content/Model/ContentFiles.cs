using System.Collections.Immutable;

namespace LiverInfo.Content.Model;

/// <summary>The names of the files in a content folder.</summary>
public static class ContentFiles
{
    /// <summary>The settings of the site. A folder with this file is a content folder.</summary>
    public const string Settings = "_site.yml";

    /// <summary>The sources that articles cite.</summary>
    public const string Sources = "_sources.yml";

    /// <summary>The results of studies, which pages show in a box.</summary>
    public const string Results = "_results.yml";

    /// <summary>The terms that are explained.</summary>
    public const string Glossary = "_glossary.yml";

    /// <summary>The people who review articles.</summary>
    public const string People = "_people.yml";

    /// <summary>The register of reviews.</summary>
    public const string Reviews = "_reviews.yml";

    /// <summary>The article of a folder itself; at the top, the home page.</summary>
    public const string Index = "index.md";

    /// <summary>The guide for authors, which is not an article.</summary>
    public const string Guide = "README.md";

    /// <summary>The extension of Markdown files.</summary>
    public const string MarkdownExtension = ".md";

    /// <summary>The extension of data files.</summary>
    public const string YamlExtension = ".yml";

    /// <summary>The data files that are read.</summary>
    public static ImmutableArray<string> Data { get; } = [Settings, Sources, Results, Glossary, People, Reviews];

    /// <summary>
    /// Whether a file is read: articles and images, and at the top data files and shared text. Not the guide for authors, and not the
    /// temporary files of editors and systems.
    /// </summary>
    /// <param name="folder">Its folder, relative to the content folder; empty for the content folder itself.</param>
    /// <param name="name">Its name.</param>
    internal static bool IsContent(string folder, string name)
    {
        if (folder == ImageFile.Folder) return name[0] is not ('.' or '_' or '~') && FileNames.IsPicture(name);
        return name[0] switch
        {
            '.' or '~' => false,
            '_' => folder.Length == 0 && (name.EndsWith(YamlExtension, StringComparison.Ordinal) || IsMarkdown(name)),
            _ => IsMarkdown(name) && !(folder.Length == 0 && (FileNames.IsCustomary(name) || name.Equals(Guide, StringComparison.OrdinalIgnoreCase))),
        };
    }

    /// <summary>Whether a file is Markdown.</summary>
    public static bool IsMarkdown(ReadOnlySpan<char> path) => path.EndsWith(MarkdownExtension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file is Markdown that is inserted into articles and is not a page.</summary>
    /// <param name="path">The file, relative to the content folder.</param>
    public static bool IsShared(string path) => path is ['_', ..] && IsMarkdown(path);

    /// <summary>Whether a file is an article: Markdown that is a page.</summary>
    /// <param name="path">The file, relative to the content folder.</param>
    public static bool IsArticle(string path) => IsMarkdown(path) && !IsShared(path);

    /// <summary>A path without its Markdown extension.</summary>
    public static string WithoutExtension(string path) => path[..^MarkdownExtension.Length];

    /// <summary>The name by which articles insert a shared file: <c>name</c> for <c>_name.md</c>.</summary>
    public static string SharedName(string path) => WithoutExtension(path)[1..];
}
