using System.Collections.Immutable;

namespace LiverInfo.Content.Tests.Shipped.Traceability;

/// <summary>A row of <c>claims.md</c>.</summary>
/// <param name="Id">S1 to S23, some with a letter.</param>
/// <param name="Address">The page that answers it; null when it is left out.</param>
/// <param name="Anchor">The heading under which it is answered; empty when it is left out.</param>
/// <param name="Sources">The keys of the sources that the answer rests on; none when it is left out.</param>
/// <param name="WhyLeftOut">Why there is no answer; empty when there is one.</param>
internal sealed record Claim(string Id, UrlPath? Address, string Anchor, ImmutableArray<string> Sources, string WhyLeftOut)
{
    private const string LeftOut = "left out";

    public static ImmutableArray<Claim> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Shipped", "Traceability", "claims.md"))
            .Where(line => line.StartsWith("| S", StringComparison.Ordinal))
            .Select(line => Parse([.. line.Split('|', StringSplitOptions.TrimEntries)[1..^1]])),
    ];

    private static Claim Parse(ImmutableArray<string> cells) => cells switch
    {
        [var id, _, LeftOut, var why] => new(id, null, "", [], why),
        [var id, _, var place, var sources] when place.Split('#') is [var address, var anchor] =>
            new(id, new(address), anchor, [.. sources.Split(", ")], ""),
        _ => throw new InvalidDataException($"This row of claims.md does not have its four cells, or no anchor: {string.Join(" | ", cells)}"),
    };
}
