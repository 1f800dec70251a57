using System.Text.RegularExpressions;

namespace LiverInfo.Content.Checks.Honesty.Words;

/// <summary>Numbers that name something and count nothing: dates, "phase 3", "hepatitis B12", "999" as a phone number, values of settings.</summary>
internal static partial class NumbersThatName
{
    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    private const string Month = "(Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)";

    /// <summary>The text with spaces in place of such numbers. No offset changes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="settings">The values of settings, the longest first. They come first, because other numbers could replace a part of one.</param>
    public static string Blanked(string text, IReadOnlyList<string> settings)
    {
        foreach (var value in settings) text = text.Replace(value, new(' ', value.Length), StringComparison.Ordinal);
        text = Names().Replace(text, Blank);
        return Calls().IsMatch(text) ? NumbersToCall().Replace(text, Blank) : text;
    }

    private static string Blank(Match match) => new(' ', match.Length);

    [GeneratedRegex($@"
        \d{{4}}-\d\d-\d\d
      | \b\d\d?(st|nd|rd|th)?\ {Month}\b(\ \d{{4}})?
      | \b{Month}\ (\d\d?,\ )?\d{{4}}\b
      | \b(19|20)\d\d([-–]\d\d(\d\d)?)?s?\b(?!\ (\w+\ )?(people|patients|men|women|adults|children|participants|deaths))(?!%)
      | \b(phase|stage|step|type|grade|level|part|table|figure|page|question|number|chapter|version|item|WCAG)s?\ (\d+(\.\d+)*|one|two|three|four|five)\b(\ (and|or|to)\ (\d+|two|three|four|five)\b)?
      | (?<=[a-z]-?)\d+([.,]\d+)*
      | \b\d+(st|nd|rd|th)\b
      | ^\d{{1,3}}[.):]\ 
      | (?<![\w.,])(\+\d{{1,3}}|\(?0\d)[\d\ ()\-]{{7,}}\d\b
      | \b\d\d?([:.]\d\d)?\ ?(am|pm)\b | \b24/7\b | \b24\ hours\ a\ day\b | \b(\d|five|six|seven)\ days\ a\ week\b
      | \b\d+\ (pixels|px)\b
        ", Options)]
    private static partial Regex Names();

    [GeneratedRegex(@"\b(call|ring|dial|phone|number)s?\b", Options)]
    private static partial Regex Calls();

    [GeneratedRegex(@"\b(999|112|911|111|000)\b(?!\ (\w+\ )?(people|patients))", Options)]
    private static partial Regex NumbersToCall();
}
