using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Reports;

namespace LiverInfo.Content.Explaining;

/// <summary>Explains a rule to authors: why it is there, what it looks at, an example of each kind, and what to do.</summary>
public static class RuleExplanation
{
    /// <summary>Returns the explanation, without a final line break.</summary>
    public static string Format(Rule rule) => string.Join("\n\n", Paragraphs(rule));

    private static IEnumerable<string> Paragraphs(Rule rule)
    {
        yield return $"{rule.Code}: {rule.Title}";
        yield return $"Why it is there: {rule.Why}";
        yield return Effect(rule);
        if (rule.MeasuredPrecision is { } precision) yield return $"How often it is right: {precision}";
        if (rule.ReadExample() is not { } example)
        {
            yield return "There is no example, because nothing that you write should bring it about. Please report it, with the file.";
            yield break;
        }

        yield return $"What it looks at: {example.LooksAt}";
        yield return "With this, it is told:";
        foreach (var file in example.Bad) yield return Shown(file);
        if (ExampleContent.Check(example.Bad).FirstOrDefault(diagnostic => diagnostic.Code == rule.Code) is { } told)
        {
            yield return "Then liverinfo check says, and how to mend it is the last line:";
            yield return Indented(DiagnosticText.Format(told));
        }
        else
        {
            yield return $"How to mend it: {example.Fix}";
        }

        yield return "With this, it is not:";
        foreach (var file in example.Good) yield return Shown(file);
    }

    private static string Effect(Rule rule) => (rule.Severity, rule.Effect) switch
    {
        (Severity.Warning, _) => $"It is a warning: worth a look, and readers get the page. With --strict it counts as an error{(rule.AllowName is { } name ? $", unless --allow {name} lets it pass" : "")}.",
        (_, RuleEffect.HoldsBack) => "It is an error, and liverinfo check fails. The file is held back: what readers see stays as it was until this is mended.",
        _ => "It is an error, and liverinfo check fails. Readers get the page all the same, because a correction must not wait.",
    };

    private static string Shown(ExampleFile file)
    {
        var name = file.Path switch
        {
            ExampleFile.Body => "In the text of a page",
            ExampleFile.PublishedBefore => "An address that was published before",
            var path => file.State is { } state ? $"{path} ({state})" : path,
        };
        return file.Text.Length == 0 ? $"  {name}" : $"  {name}:\n\n{Indented(file.Text.TrimEnd('\n'))}";
    }

    private static string Indented(string text) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? "" : $"    {line}"));
}
