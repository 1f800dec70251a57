using LiverInfo.Content.Diagnostics;

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
