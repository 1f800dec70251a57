using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Tests;

public sealed class RulesTests
{
    [Fact]
    public void What_may_be_allowed_is_a_warning_of_a_known_rule() =>
        Assert.All(Rules.Allowable.Values, code => Assert.Contains(code, Rules.All.Keys));
}
