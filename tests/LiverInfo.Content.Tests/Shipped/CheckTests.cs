using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Reports;

namespace LiverInfo.Content.Tests.Shipped;

/// <summary>What <c>liverinfo check</c> finds in the shipped content.</summary>
public sealed class CheckTests
{
    /// <summary>Warnings of what falls due one day, of what only a clinic can settle, and of pages and results that it has begun or taken out.</summary>
    private static readonly string[] OfTimeAndClinic = ["LI506", "LI7", "LI209", "LI524"];

    [Fact]
    public void There_is_nothing_to_mend_but_what_only_a_clinic_can_settle() => Assert.Empty(ShippedContent.Loaded.Diagnostics
        .Where(diagnostic => diagnostic.Severity == Severity.Error || !OfTimeAndClinic.Any(code => diagnostic.Code.StartsWith(code, StringComparison.Ordinal)))
        .Select(diagnostic => DiagnosticText.Format(diagnostic)));
}
