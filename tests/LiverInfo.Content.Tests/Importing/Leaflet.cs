namespace LiverInfo.Content.Tests.Importing;

/// <summary>A document as a clinic could have it, and what a page that is made of it has to show.</summary>
/// <param name="Name">What it tries.</param>
/// <param name="File">The document.</param>
/// <param name="Expected">The lines of <see cref="PageStructure"/>.</param>
/// <param name="Omissions">The beginnings of what has to be reported, in order.</param>
internal sealed record Leaflet(string Name, DocxFile File, string[] Expected, string[] Omissions)
{
    /// <summary>How many lines of the expected structure the page has, in order.</summary>
    public int Kept(IReadOnlyList<string> shown)
    {
        // The longest common subsequence.
        var table = new int[Expected.Length + 1, shown.Count + 1];
        for (var i = Expected.Length - 1; i >= 0; i--)
        {
            for (var j = shown.Count - 1; j >= 0; j--)
                table[i, j] = Expected[i] == shown[j] ? table[i + 1, j + 1] + 1 : Math.Max(table[i + 1, j], table[i, j + 1]);
        }

        return table[0, 0];
    }
}
