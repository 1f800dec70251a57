using System.Collections.Immutable;
using DiffPlex;

namespace LiverInfo.Desk.Texts;

/// <summary>
/// Two texts that were made from one, put together by paragraphs. What only one of them changed is taken from it; where both changed
/// the same paragraph, both stay for a person to choose.
/// </summary>
/// <remarks>
/// The differences are those of DiffPlex. Its own three-way merge (1.9.0) is not used: it drops paragraphs added at the end, and every
/// later change after two changes that overlap.
/// </remarks>
/// <param name="Parts">The parts, in order.</param>
internal sealed record Merge(ImmutableArray<MergedPart> Parts)
{
    /// <summary>Whether no paragraph was changed by both.</summary>
    public bool IsClean => Parts.All(part => !part.IsConflict);

    /// <summary>The number of places that a person has to decide about.</summary>
    public int Conflicts => Parts.Count(part => part.IsConflict);

    /// <summary>The whole text, where each conflict is decided by a choice.</summary>
    /// <param name="choose">Returns the text for a conflict, by its number from 0.</param>
    public string Text(Func<int, MergedPart, string> choose)
    {
        var number = 0;
        return string.Concat(Parts.Select(part => part.IsConflict ? choose(number++, part) : part.Mine));
    }

    /// <summary>Puts two texts together.</summary>
    /// <param name="before">The text that both were made from.</param>
    /// <param name="mine">The one.</param>
    /// <param name="theirs">The other.</param>
    public static Merge Of(string before, string mine, string theirs)
    {
        var chunker = ParagraphChunker.Instance;
        var (was, one, other) = (chunker.Chunk(before), chunker.Chunk(mine), chunker.Chunk(theirs));
        var ours = Changes(before, mine);
        var others = Changes(before, theirs);
        var parts = ImmutableArray.CreateBuilder<MergedPart>();
        var at = 0;
        while (ours.Count > 0 || others.Count > 0)
        {
            var start = Math.Min(ours.Count > 0 ? ours.Peek().Start : int.MaxValue, others.Count > 0 ? others.Peek().Start : int.MaxValue);
            parts.AddRange(was.Skip(at).Take(start - at).Select(MergedPart.Agreed));
            var (mineHere, theirsHere) = (new List<Change>(), new List<Change>());
            var end = start;
            while (Take(ours, mineHere, theirsHere, ref end) || Take(others, theirsHere, mineHere, ref end))
            {
            }

            var original = Join(was, start, end);
            var myText = Apply(mineHere, was, one, start, end);
            var theirText = Apply(theirsHere, was, other, start, end);
            parts.Add(myText == theirText || theirText == original ? MergedPart.Agreed(myText)
                : myText == original ? MergedPart.Agreed(theirText)
                : new(original, myText, theirText));
            at = end;
        }

        parts.AddRange(was.Skip(at).Select(MergedPart.Agreed));
        return new(parts.ToImmutable());
    }

    private static Queue<Change> Changes(string before, string after) => new(
        Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, ParagraphChunker.Instance).DiffBlocks
            .Select(block => new Change(block.DeleteStartA, block.DeleteStartA + block.DeleteCountA, block.InsertStartB, block.InsertCountB)));

    /// <summary>Takes the next change into a region, if it is the first of it, or overlaps what is in it.</summary>
    private static bool Take(Queue<Change> changes, List<Change> own, List<Change> others, ref int end)
    {
        if (!changes.TryPeek(out var next)) return false;
        var isFirst = own.Count == 0 && others.Count == 0 && next.Start == end;
        // What is added right beside a change of the other is decided by a person: which comes first is not known.
        if (!isFirst && !others.Any(other => next.Touches(other))) return false;
        own.Add(changes.Dequeue());
        end = Math.Max(end, next.End);
        return true;
    }

    private static string Apply(List<Change> changes, IReadOnlyList<string> was, IReadOnlyList<string> now, int start, int end)
    {
        var text = new System.Text.StringBuilder();
        var at = start;
        foreach (var change in changes)
        {
            text.Append(Join(was, at, change.Start)).Append(Join(now, change.NewStart, change.NewStart + change.NewCount));
            at = change.End;
        }

        return text.Append(Join(was, at, end)).ToString();
    }

    private static string Join(IReadOnlyList<string> chunks, int start, int end) => string.Concat(chunks.Skip(start).Take(Math.Max(0, end - start)));

    private readonly record struct Change(int Start, int End, int NewStart, int NewCount)
    {
        public bool Touches(Change other) => Start == End || other.Start == other.End
            ? Start <= other.End && other.Start <= End
            : Start < other.End && other.Start < End;
    }
}

/// <summary>A part of a <see cref="Merge"/>.</summary>
/// <param name="Before">The text that both were made from.</param>
/// <param name="Mine">The one text.</param>
/// <param name="Theirs">The other text.</param>
internal sealed record MergedPart(string Before, string Mine, string Theirs)
{
    /// <summary>Whether a person has to choose.</summary>
    public bool IsConflict => Mine != Theirs;

    /// <summary>A part that both agree on.</summary>
    public static MergedPart Agreed(string text) => new(text, text, text);
}
