using System.Globalization;

namespace LiverInfo.Web.Serving;

/// <summary>The encoding in which a reader's program would best get a body.</summary>
internal enum ContentEncoding
{
    /// <summary>As it is.</summary>
    Identity,

    /// <summary>gzip</summary>
    Gzip,

    /// <summary>brotli, the smallest</summary>
    Brotli,
}

/// <summary>Reads <c>Accept-Encoding</c>.</summary>
internal static class AcceptEncodingHeader
{
    // No browser sends half as much; what is longer is read no further.
    private const int Longest = 1024;

    /// <summary>
    /// The encoding with the highest q-value, brotli before gzip where they are equal; the body as it is where neither is wanted,
    /// or nothing is said. (RFC 9110, 12.5.3. "identity;q=0" is answered with the body as it is, as everybody does.)
    /// </summary>
    public static ContentEncoding Best(ReadOnlySpan<char> header)
    {
        if (header.Length > Longest) header = header[..Longest];
        double? brotli = null, gzip = null, any = null;
        foreach (var range in header.Split(','))
        {
            var part = header[range].Trim();
            var end = part.IndexOf(';');
            var name = (end < 0 ? part : part[..end]).TrimEnd();
            var quality = end < 0 ? 1 : Quality(part[(end + 1)..]);
            if (name.Equals("br", StringComparison.OrdinalIgnoreCase)) brotli = quality;
            else if (name.Equals("gzip", StringComparison.OrdinalIgnoreCase) || name.Equals("x-gzip", StringComparison.OrdinalIgnoreCase)) gzip = quality;
            else if (name is "*") any = quality;
        }

        var (forBrotli, forGzip) = (brotli ?? any ?? 0, gzip ?? any ?? 0);
        if (forBrotli > 0 && forBrotli >= forGzip) return ContentEncoding.Brotli;
        return forGzip > 0 ? ContentEncoding.Gzip : ContentEncoding.Identity;
    }

    /// <summary>From 0 to 1; nonsense counts as 0, so that nothing is sent that may not be understood.</summary>
    private static double Quality(ReadOnlySpan<char> parameter)
    {
        parameter = parameter.Trim();
        if (parameter.Length < 3 || parameter[0] is not ('q' or 'Q')) return 0;
        var number = parameter[1..].TrimStart();
        return number is ['=', ..]
            && double.TryParse(number[1..].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality)
            && quality is >= 0 and <= 1
                ? quality
                : 0;
    }
}
