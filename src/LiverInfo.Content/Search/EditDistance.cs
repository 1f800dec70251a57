namespace LiverInfo.Content.Search;

/// <summary>How many letters differ between two words.</summary>
internal static class EditDistance
{
    private const int Longest = 32;

    /// <summary>The number of letters to add, leave out, replace or exchange with a neighbour; more than the limit when it is exceeded.</summary>
    /// <param name="a">A word of at most 32 letters; a longer one is over the limit.</param>
    /// <param name="b">Another.</param>
    /// <param name="limit">The most that matters.</param>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (a.Length > Longest || b.Length > Longest || Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        Span<int> rows = stackalloc int[3 * (Longest + 1)];
        for (var j = 0; j <= b.Length; j++) rows[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (row, above, twoAbove) = (i % 3 * (Longest + 1), (i + 2) % 3 * (Longest + 1), (i + 1) % 3 * (Longest + 1));
            rows[row] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(rows[above + j], rows[row + j - 1]) + 1, rows[above + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost = Math.Min(cost, rows[twoAbove + j - 2] + 1);
                rows[row + j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > limit) return limit + 1;
        }

        return rows[(a.Length % 3 * (Longest + 1)) + b.Length];
    }
}
