using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;

namespace LiverInfo.Content.Loading;

/// <summary>The content after the safe edits of its diagnostics. Nothing is written.</summary>
/// <param name="Content">The files after the edits.</param>
/// <param name="Loaded">The result of loading them.</param>
/// <param name="Changes">What was changed, in order.</param>
public sealed record EditedContent(ContentSnapshot Content, LoadResult Loaded, ImmutableArray<EditedLines> Changes)
{
    /// <summary>An edit can make another possible. More rounds than this are not needed by a text that a person wrote.</summary>
    private const int MostRounds = 50;

    /// <summary>Makes safe edits until there are no more.</summary>
    /// <param name="content">The files.</param>
    /// <param name="options">How to load them.</param>
    public static EditedContent Of(ContentSnapshot content, LoadOptions options)
    {
        var changes = ImmutableArray.CreateBuilder<EditedLines>();
        var results = new HashSet<(string Path, string Code, string Line, int Column)>();
        var loaded = SiteLoader.Load(content, options);
        for (var round = 0; round < MostRounds; round++)
        {
            var edited = loaded.Diagnostics
                .Where(diagnostic => diagnostic.Edit is { IsSafe: true })
                .GroupBy(diagnostic => diagnostic.Edit!.Path)
                .ToDictionary(file => file.Key, file => file.ToList());
            var before = changes.Count;
            content = content with { Files = [.. content.Files.Select(file => edited.TryGetValue(file.Path, out var problems) ? Edit(file, problems, results, changes) : file)] };
            if (changes.Count == before) break;
            loaded = SiteLoader.Load(content, options);
        }

        return new(content, loaded, changes.ToImmutable());
    }

    /// <summary>Makes one edit in each line, from the last line up, so that the lines of the others do not change.</summary>
    private static ContentFile Edit(
        ContentFile file, List<Diagnostic> problems, HashSet<(string Path, string Code, string Line, int Column)> results, ImmutableArray<EditedLines>.Builder changes)
    {
        var found = new List<EditedLines>();
        var free = int.MaxValue;
        // Of two edits in one line, the first is made now, and the other in the next round, if it is still needed.
        var firsts = problems.OrderBy(problem => problem.Edit!.Column).DistinctBy(problem => problem.Edit!.Line);
        foreach (var problem in firsts.OrderByDescending(problem => problem.Edit!.Line))
        {
            var edit = problem.Edit!;
            if (edit.End.Line >= free || EditedLines.Of(file, problem) is not { } lines) continue;
            // An edit that did not resolve its problem is not made again.
            if (results.Contains((edit.Path, problem.Code, lines.Before, edit.Column))) continue;
            results.Add((edit.Path, problem.Code, lines.After, edit.Column));
            file = file.With(edit)!;
            free = edit.Line;
            found.Add(lines);
        }

        found.Reverse();
        changes.AddRange(found);
        return file;
    }
}

/// <summary>The lines that an edit changes.</summary>
/// <param name="Diagnostic">The diagnostic with the edit.</param>
/// <param name="Before">The lines as they were.</param>
/// <param name="After">The lines after the edit.</param>
public sealed record EditedLines(Diagnostic Diagnostic, string Before, string After)
{
    /// <summary>The lines of a diagnostic's edit; null when it has none, or the text under it is not what it expects.</summary>
    public static EditedLines? Of(ContentFile file, Diagnostic diagnostic) =>
        diagnostic.Edit is { } edit && file.LinesOf(edit) is var (before, after) ? new(diagnostic, before, after) : null;
}
