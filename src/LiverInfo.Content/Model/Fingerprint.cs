using System.Security.Cryptography;
using System.Text;

namespace LiverInfo.Content.Model;

/// <summary>SHA-256 hashes as lower-case hexadecimal digits.</summary>
public static class Fingerprint
{
    /// <summary>The hash of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="length">How many bytes of the hash to return, each as two digits.</param>
    public static string Of(ReadOnlySpan<byte> bytes, int length = SHA256.HashSizeInBytes) =>
        Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, length));

    /// <summary>The hash of a text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many bytes of the hash to return, each as two digits.</param>
    public static string Of(string text, int length = SHA256.HashSizeInBytes) => Of(Encoding.UTF8.GetBytes(text), length);

    /// <summary>The hash of texts in UTF-8, without concatenating them in memory.</summary>
    /// <param name="texts">The texts, in order.</param>
    /// <param name="more">Bytes after the texts.</param>
    /// <param name="length">How many bytes of the hash to return, each as two digits.</param>
    public static string Of(IEnumerable<string> texts, ReadOnlySpan<byte> more = default, int length = SHA256.HashSizeInBytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts) hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData(more);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, length));
    }
}
