using System.Collections.Immutable;
using System.Reflection;

namespace LiverInfo.Content.Diagnostics;

/// <summary>The list of all rules.</summary>
public static class Rules
{
    /// <summary>All rules, ordered by code. Collected by reflection, so that no rule can be missing from the list.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. typeof(Problems).GetFields(BindingFlags.NonPublic | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    /// <summary>The codes of the rules that take exceptions.</summary>
    public static ImmutableArray<string> WithExceptions { get; } = [.. All.Where(rule => rule.TakesExceptions).Select(rule => rule.Code)];

    /// <summary>Warnings that only the clinic can resolve, by <see cref="Rule.AllowName"/>.</summary>
    public static ImmutableSortedDictionary<string, Rule> Allowable { get; } = All
        .Where(rule => rule.AllowName is not null)
        .ToImmutableSortedDictionary(rule => rule.AllowName!, rule => rule, StringComparer.Ordinal);
}
