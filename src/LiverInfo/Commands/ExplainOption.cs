using System.CommandLine;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Explaining;

namespace LiverInfo.Commands;

/// <summary>The <c>--explain</c> option of <c>check</c>.</summary>
internal static class ExplainOption
{
    public static Option<string?> Create() => new("--explain")
    {
        Description = "Checks nothing, and explains a code: why the rule is there, what it looks at, an example of each kind, and how to fix it.",
        HelpName = "CODE",
    };

    /// <summary>Prints the explanation of a rule, or which rules there are.</summary>
    /// <returns>The exit code.</returns>
    public static int Explain(string text, TextWriter output, TextWriter error)
    {
        if (RuleSearch.Find(text) is { } rule)
        {
            output.WriteLine(RuleExplanation.Format(rule));
            return ExitCode.Clean;
        }

        error.WriteLine($"There is no code \"{text}\". A code is LI and three digits, as liverinfo check prints it after \"error\" or \"warning\".");
        List("Did you mean one of these?", RuleSearch.Near(text));
        List("All codes:", Rules.All);
        return ExitCode.WrongUsage;

        void List(string heading, IReadOnlyCollection<Rule> rules)
        {
            if (rules.Count == 0) return;
            error.WriteLine();
            error.WriteLine(heading);
            foreach (var listed in rules) error.WriteLine($"  {listed.Code}  {listed.Title}");
        }
    }
}
