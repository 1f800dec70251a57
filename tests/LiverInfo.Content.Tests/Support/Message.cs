using System.Reflection;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Tests.Support;

/// <summary>One wording of one method of <c>Problems</c>, made with stand-ins for what differs from time to time.</summary>
/// <param name="Name">The method, and which of its wordings.</param>
/// <param name="Sample">What the method made of the stand-ins.</param>
internal sealed record Message(string Name, Diagnostic Sample)
{
    private const string AnyText = "§";
    private const int AnyNumber = 7 * 1024;

    /// <summary>Every wording: those that choose by a yes or no, and those that do or do not know what was meant.</summary>
    public static IEnumerable<Message> All =>
        from method in typeof(Diagnostic).Assembly.GetType("LiverInfo.Content.Diagnostics.Problems", throwOnError: true)!
            .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.ReturnType == typeof(Diagnostic)
        from either in (bool[])(method.GetParameters().Any(HasTwoForms) ? [true, false] : [true])
        select new Message(
            method.Name + (either ? "" : ", the other way"),
            (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(parameter => StandIn(parameter, either))])!);

    /// <summary>Whether a text tells this, whatever stands in the places of the stand-ins.</summary>
    public bool IsToldIn(string text) => Regex.IsMatch(
        text, $"{Sample.Code}: {Pattern(Sample.Message)}\n(.*\n){{0,2}}?  {Pattern(Sample.Fix)}$", RegexOptions.Multiline);

    private static string Pattern(string sample) =>
        Regex.Replace(Regex.Escape(sample), @"\d+", @"\d+").Replace(AnyText, ".+", StringComparison.Ordinal);

    private static bool HasTwoForms(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(bool) || parameter.Name == "nearest";

    private static object? StandIn(ParameterInfo parameter, bool either) => parameter.ParameterType switch
    {
        var type when type == typeof(bool) => either,
        var type when type == typeof(string) => either || !HasTwoForms(parameter) ? AnyText : null,
        var type when type == typeof(char) => AnyText[0],
        var type when type == typeof(int) || type == typeof(long) => AnyNumber,
        var type when type == typeof(Location) => new Location("page.md", 1, 1, ""),
        _ => new[] { AnyText },
    };
}
