using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Explaining;

/// <summary>Finds a rule by what a person writes.</summary>
public static class RuleSearch
{
    /// <summary>Returns the rule with a code, with or without its letters and in small letters as well; null when there is none.</summary>
    public static Rule? Find(string text)
    {
        var code = text.Trim();
        if (code.Length > 0 && code.All(char.IsAsciiDigit)) code = "LI" + code;
        return Rules.All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Returns the rules whose code is off by one sign, or whose title or reason has the text as a word.</summary>
    public static ImmutableArray<Rule> Near(string text)
    {
        var word = text.Trim();
        return
        [
            .. Rules.All.Where(rule =>
                DidYouMean.Distance(rule.Code, word) <= 1
                || (word.Length > 3 && !word.Any(char.IsAsciiDigit) && $"{rule.Title} {rule.Why}".Contains(word, StringComparison.OrdinalIgnoreCase))),
        ];
    }
}
