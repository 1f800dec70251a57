using System.Collections.Immutable;

namespace LiverInfo.Content.Model.Standards;

/// <summary>A list of criteria by which others judge pages about treatments. Its words are in <see cref="Locale.StandardStrings"/>.</summary>
/// <param name="Key">The name on the command line.</param>
/// <param name="Criteria">The criteria, in order.</param>
public sealed record Standard(string Key, ImmutableArray<string> Criteria)
{
    /// <summary>
    /// Every standard: the qualifying and certifying items of IPDAS for aids that are not about a test, and the seven statements that
    /// Murdoch and others (2018) looked for on websites that sell stem cells.
    /// </summary>
    public static ImmutableArray<Standard> All { get; } =
    [
        new("ipdas", ["1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.1.5", "1.2.1", "2.1.1", "2.2.1", "2.2.2", "2.2.3", "2.2.4", "2.3.1"]),
        new("disclosure", ["mode-risks", "general-risks", "inefficacy", "limited-evidence", "regulation", "experimental", "no-hype"]),
    ];
}
