using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Checks;

/// <summary>What the checks of one article report.</summary>
/// <param name="Problems">The diagnostics, without those that the author has made an exception for.</param>
internal sealed record CheckedArticle(ImmutableArray<Diagnostic> Problems)
{
    /// <summary>The diagnostics that the author has made an exception for.</summary>
    public ImmutableArray<Diagnostic> Removed { get; init; } = [];

    /// <summary>The exceptions, each with the number of diagnostics it removes.</summary>
    public ImmutableArray<Allowance> Allowances { get; init; } = [];

    /// <summary>Returns only what is reported of one setting, from its start to the end of its line.</summary>
    public CheckedArticle At(Location setting) => new([.. Problems.Where(problem => problem.At.Line == setting.Line && problem.At.Column >= setting.Column)]);
}
