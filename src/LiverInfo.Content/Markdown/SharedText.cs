using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Yaml;

namespace LiverInfo.Content.Markdown;

/// <summary>
/// The Markdown that pages share. A line of an article with only <c>{name}</c> is replaced by the file <c>_name.md</c> at the top of
/// the content folder. This happens before the Markdown is parsed, so that it works inside boxes.
/// </summary>
internal sealed partial class SharedText
{
    private readonly FrozenDictionary<string, ContentFile> _files;
    private readonly FrozenDictionary<string, Diagnostic> _problems;

    /// <param name="files">The files of the content folder; files that are not shared text are ignored.</param>
    public SharedText(IEnumerable<ContentFile> files)
    {
        _files = files
            .Where(file => ContentFiles.IsShared(file.Path))
            .DistinctBy(file => ContentFiles.SharedName(file.Path)) // _a.md and _a.MD are two files on a case-sensitive file system
            .ToFrozenDictionary(file => ContentFiles.SharedName(file.Path), StringComparer.Ordinal);
        _problems = _files
            .Select(pair => (pair.Key, Problem: ProblemOf(pair.Value)))
            .Where(pair => pair.Problem is not null)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Problem!, StringComparer.Ordinal);
    }

    /// <summary>The names that can be used in braces.</summary>
    public ImmutableArray<string> Names => [.. _files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The problems of the files themselves.</summary>
    public ImmutableArray<Diagnostic> Problems => _problems.Values;

    /// <summary>
    /// Returns the article's file with the shared text inserted into its body, or null when the result is too long. Every character
    /// keeps its original location. The front matter is unchanged.
    /// </summary>
    /// <param name="article">The article's file.</param>
    /// <param name="bodyStart">The offset at which its Markdown begins.</param>
    /// <param name="problems">The list that problems are added to.</param>
    public ContentFile? PutInto(ContentFile article, int bodyStart, ICollection<Diagnostic> problems)
    {
        var pieces = new List<TextPiece>();
        var start = 0;
        foreach (Match line in LineWithName().Matches(article.Text, bodyStart))
        {
            var name = line.Groups["name"].Value;
            if (!_files.TryGetValue(name, out var shared)) continue;
            pieces.Add(new(article, start, line.Index - start));
            if (_problems.TryGetValue(name, out var problem)) problems.Add(problem);
            else pieces.Add(new(shared, 0, shared.Text.TrimEnd().Length));
            start = line.Index + line.Length;
        }

        if (pieces.Count == 0) return article;
        pieces.Add(new(article, start, article.Text.Length - start));
        var length = pieces.Sum(piece => (long)piece.Length);
        if (length <= ContentFolder.LargestArticle) return new(article.Path, pieces);
        problems.Add(Diagnostics.Problems.FileTooLarge(article.Path, length, ContentFolder.LargestArticle));
        return null;
    }

    private static Diagnostic? ProblemOf(ContentFile file)
    {
        if (string.IsNullOrWhiteSpace(file.Text)) return Diagnostics.Problems.SharedTextEmpty(file.Path);
        return FrontMatter.IsIn(file) ? Diagnostics.Problems.SharedTextWithSettings(file.At(0)) : null;
    }

    [GeneratedRegex(@"(?<![^\r\n]) {0,3}\{(?<name>[A-Za-z][A-Za-z0-9-]*)\}[ \t]*(?=\r|\n|\z)", RegexOptions.ExplicitCapture)]
    private static partial Regex LineWithName();
}
