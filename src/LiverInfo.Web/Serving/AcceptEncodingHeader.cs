using System.Globalization;
using LiverInfo.Web.Publishing;

namespace LiverInfo.Web.Serving;

/// <summary>Parses <c>Accept-Encoding</c>, on spans because it runs for every request and must not allocate.</summary>
internal static class AcceptEncodingHeader
{
    // Browsers send less than a tenth of this; the rest of a longer header is ignored.
    private const int Longest = 1024;

    /// <summary>
    /// The encoding with the highest q-value, brotli before gzip where they are equal; Identity where neither is accepted or the
    /// header is missing. (RFC 9110, 12.5.3. "identity;q=0" is answered with Identity, as other servers do.)
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

    /// <summary>A q-value from 0 to 1; an invalid one counts as 0, so that nothing is sent that may not be understood.</summary>
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
