using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Retractions;

namespace LiverInfo.Content.Tests.Reports;

/// <summary>Problems to report.</summary>
internal static class Sample
{
    public static IReadOnlyList<Diagnostic> Two { get; } =
    [
        new(Rule(Severity.Error, "LI201"), new("hepatitis/hepatitis-b.md", 31, 5, "See [tests](/tests/fibroscn)."),
            "This link goes to a page that does not exist: /tests/fibroscn", "Did you mean /tests/fibroscan?"),
        new(Rule(Severity.Warning, "LI112"), new("tests/fibroscan.md", 1, 1, ""),
            "The folder \"tests\" has no page of its own.", "Add a file tests/index.md."),
    ];

    /// <summary>What was looked up in a retraction file that is not as it should be.</summary>
    public static RetractionLookup Retractions { get; } = new()
    {
        File = "made up/retractions.csv",
        Sha256 = new('a', 64),
        IsUtf8 = false,
        Rows = 69_000,
        Newest = new(2026, 10, 31),
        BrokenRows = [17, 4_012],
        LookedUp = 2,
        WithoutNumber = ["first-2020"],
        AlreadyMarked = ["second-2021"],
    };

    public static Rule Rule(Severity severity, string code = "LI999", string title = "Something wrong", string why = "Things are right.") =>
        new(code, title, why, RuleCategory.PlainWords, severity, RuleEffect.Reports);

    public static Diagnostic Of(
        Severity severity = Severity.Error,
        string code = "LI999",
        string path = "page.md",
        int line = 3,
        string excerpt = "Some words.",
        string message = "It is wrong.",
        string fix = "Mend it.") => new(Rule(severity, code), new(path, line, 2, excerpt), message, fix);
}
