using System.Collections.Immutable;
using LiverInfo.Content.Checks.Honesty.Words;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Checks.Honesty;

/// <summary>LI501, LI502 and LI503, which judge the same sentences.</summary>
internal static class HonestyCheck
{
    /// <param name="sentences">The sentences of a page.</param>
    public static IEnumerable<Diagnostic> Run(ImmutableArray<JudgedSentence> sentences) =>
        [.. ClaimCheck.Run(sentences), .. FigureCheck.Run(sentences), .. HypeCheck.Run(sentences)];
}
