using System.Text;

namespace LiverInfo.Content.Files;

/// <summary>Restores a letter that another program read as Windows-1252.</summary>
internal static class DamagedLetters
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The letter or sign that was meant; null when it is not known.</summary>
    public static string? Restore(string damaged)
    {
        try
        {
            return Utf8.GetString(Windows.GetBytes(damaged)) is [var sign] && !char.IsControl(sign) && sign != '\uFFFD' ? $"{sign}" : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
