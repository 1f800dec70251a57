using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;

namespace LiverInfo.Content.Files;

/// <summary>
/// The Markdown that pages share: a file <c>_name.md</c> at the top of the content folder is put in wherever a line of an article
/// holds only <c>{name}</c>. This is done before the Markdown is parsed, so it may stand in a box.
/// </summary>
internal sealed partial class SharedText
{
    private readonly FrozenDictionary<string, ContentFile> _files;
    private readonly FrozenDictionary<string, Diagnostic> _problems;

    /// <param name="files">The files of the content folder, other files among them.</param>
    public SharedText(IEnumerable<ContentFile> files)
    {
        _files = files
            .Where(file => IsShared(file.Path))
            .DistinctBy(file => NameOf(file.Path)) // some systems tell .md from .MD
            .ToFrozenDictionary(file => NameOf(file.Path), StringComparer.Ordinal);
        _problems = _files
            .Select(pair => (pair.Key, Problem: ProblemOf(pair.Value)))
            .Where(pair => pair.Problem is not null)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Problem!, StringComparer.Ordinal);
    }

    /// <summary>The names that may stand in braces.</summary>
    public ImmutableArray<string> Names => [.. _files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>What is wrong with the files themselves.</summary>
    public ImmutableArray<Diagnostic> Problems => _problems.Values;

    /// <summary>Whether a file is put into pages and is no page of its own.</summary>
    public static bool IsShared(string path) => path is ['_', ..] && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// An article's file with the shared text put into its body, in which every character keeps the place it comes from; null when
    /// it would be too long. The part before the body stays as it is.
    /// </summary>
    /// <param name="article">The article's file.</param>
    /// <param name="bodyStart">The offset at which its Markdown begins.</param>
    /// <param name="problems">Where problems go.</param>
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

    private static string NameOf(string path) => path[1..^".md".Length];

    private static Diagnostic? ProblemOf(ContentFile file)
    {
        if (string.IsNullOrWhiteSpace(file.Text)) return Diagnostics.Problems.SharedTextEmpty(file.Path);
        return FrontMatter.IsIn(file) ? Diagnostics.Problems.SharedTextWithSettings(file.At(0)) : null;
    }

    [GeneratedRegex(@"(?<![^\r\n]) {0,3}\{(?<name>[A-Za-z][A-Za-z0-9-]*)\}[ \t]*(?=\r|\n|\z)", RegexOptions.ExplicitCapture)]
    private static partial Regex LineWithName();
}
