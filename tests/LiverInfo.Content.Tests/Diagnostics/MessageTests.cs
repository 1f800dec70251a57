using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Diagnostics;

/// <summary>Every message there is, however it comes about.</summary>
public sealed class MessageTests
{
    private static readonly Lazy<string> AllExpected = new(() => string.Join("\n\n", Case.All.Select(found => found.Expected)));

    // No content can cause an internal error, so no case can expect it. InternalErrorTests has its text.
    private const string InternalError = nameof(Problems.InternalError);

    public static TheoryData<string> Names => [.. Message.All.Select(message => message.Name)];

    public static TheoryData<string> NamesWithCase => [.. Message.All.Select(message => message.Name).Where(name => name != InternalError)];

    [Theory]
    [MemberData(nameof(NamesWithCase))]
    public void A_message_has_a_case(string name) => Assert.True(
        Named(name).IsToldIn(AllExpected.Value), $"No case in Cases expects {Named(name).Sample}");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_message_is_a_sentence_or_ends_with_what_it_is_about(string name) =>
        Assert.Matches(@"^[\p{Lu}""{[§].*(\.|: §)$", Named(name).Sample.Message);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_message_says_what_to_do(string name) => Assert.NotEmpty(Named(name).Sample.Fix.Trim());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_message_has_a_code_to_search_for(string name) => Assert.Matches(@"^LI\d{3}$", Named(name).Sample.Code);

    private static Message Named(string name) => Message.All.Single(message => message.Name == name);
}
