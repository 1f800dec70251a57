using System.Text.RegularExpressions;

namespace LiverInfo.Content.Markdown;

/// <summary>A telephone number as people write it, and as a telephone dials it.</summary>
internal static partial class TelephoneNumber
{
    /// <summary>The number as it is dialled: digits and a plus sign. A 0 in brackets after a country code is left out, because it is dialled only within the country.</summary>
    public static string Dialled(string written) => NotDialled().Replace(NationalZero().Replace(written, "${country}"), "");

    /// <summary>Whether a 0 in brackets stands after a country code. Dialled with it, the call would fail.</summary>
    public static bool HasNationalZero(string written) => NationalZero().IsMatch(written);

    // Numbers of Italy (39) are dialled with their 0 from abroad too.
    [GeneratedRegex(@"(?<country>(\A|:)\s*(\+|00)(?!39)[\s.\-–]*\d{1,3}[\s.\-–]*)[(（]\s*0(?=[\s\d.\-–]*[)）])", RegexOptions.ExplicitCapture)]
    private static partial Regex NationalZero();

    [GeneratedRegex(@"[^0-9+]")]
    private static partial Regex NotDialled();
}
