using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Markdown.Links;

/// <summary>The edits of links that are not read as links because a sign is wrong.</summary>
internal static partial class LinkEdits
{
    /// <summary>The link as it has to be written; null when it is not clear where a part ends.</summary>
    public static TextEdit? Of(MarkdownContext context, ShownText shown, Match found)
    {
        var written = shown.Written(found, context);
        return Corrected(written) is { } corrected ? context.Replace(shown.OffsetOf(found.Index), written, corrected, isSafe: !TelephoneNumber.HasNationalZero(written)) : null;
    }

    private static string? Corrected(string written)
    {
        if (Parted().Match(written) is { Success: true } parted && !parted.Groups["address"].Value.Contains(' ', StringComparison.Ordinal))
            return $"{parted.Groups["words"].Value}({parted.Groups["address"].Value})";
        if (Reversed().Match(written) is { Success: true } reversed) return $"[{reversed.Groups["words"].Value}]({reversed.Groups["address"].Value})";
        if (Telephone().Match(written) is { Success: true } telephone)
            return $"{telephone.Groups["words"].Value}(tel:{TelephoneNumber.Dialled(telephone.Groups["number"].Value)})";
        if (Number().Match(written) is { Success: true } number) return $"{number.Groups["words"].Value}(tel:{TelephoneNumber.Dialled(number.Groups["number"].Value)})";
        if (Wide().Match(written) is { Success: true } wide && !wide.Groups["address"].Value.Contains(' ', StringComparison.Ordinal)) return $"[{wide.Groups["words"].Value}]({wide.Groups["address"].Value})";
        if (Sized().Match(written) is { Success: true } sized) return $"{sized.Groups["link"].Value})";
        if (Titled().Match(written) is { Success: true } titled) return $"{titled.Groups["link"].Value} \"{titled.Groups["title"].Value}\")";
        return null;
    }

    [GeneratedRegex(@"\A(?<words>!?\[[^\[\]\r\n]+\])\s+\((?<address>[^()\r\n]+)\)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Parted();

    [GeneratedRegex(@"\A\((?<words>[^()\[\]\r\n]+)\)[ ]?\[(?<address>[^\]\s]+)\]\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Reversed();

    [GeneratedRegex(@"\A(?<words>\[[^\[\]\r\n]+\])\(tel:(?<number>[+\d\s().\-–]+)\)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"\A(?<link>!?\[[^\[\]\r\n]*\]\([^()\s“”„«»‘’""]+)[ ]+[“„«](?<title>[^()“”„«»""\r\n]+)[”“»]\)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\A(?<words>\[[^\[\]\r\n]+\])\((?<number>[+0][\d \t.\-–]+)\)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"\A[［\[](?<words>[^\[\]［］\r\n]+)[］\]][ ]?[（(](?<address>[^()（）\r\n]+)[)）]\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Wide();

    [GeneratedRegex(@"\A(?<link>!\[[^\[\]\r\n]*\]\([^()\s]+)[ \t]+(=[\dx%]*|\d+x\d*)\)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Sized();
}
