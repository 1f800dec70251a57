using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LiverInfo.Content.Model.Leaflets;

/// <summary>
/// The number on a printed page: three signs for its address, then five for its text. It follows from the content alone, so that every
/// machine has the same, and the page of a paper can be found although nobody kept that text. Two of 300 pages may share the first three.
/// </summary>
public static class LeafletId
{
    /// <summary>The signs: no vowels, which would make words, and none that looks like another in print.</summary>
    public const string Signs = "346789bcdfghjkmnpqrtvwxy";

    /// <summary>How many signs a number has.</summary>
    public const int Length = PageLength + TextLength;

    /// <summary>How many signs are for the address.</summary>
    public const int PageLength = 3;

    private const int TextLength = 5;

    /// <summary>Returns the number of the text that an article has now.</summary>
    public static string Of(Article article) => Of(article.Address, article.Fingerprint);

    /// <summary>Returns the number of a text at an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="fingerprint">The <see cref="Article.Fingerprint"/> of the text.</param>
    public static string Of(UrlPath address, string fingerprint) => OfPage(address) + SignsOf(fingerprint, TextLength);

    /// <summary>Returns the first signs of every number of a page.</summary>
    public static string OfPage(UrlPath address) => SignsOf(address.Value, PageLength);

    /// <summary>Returns whether a text may be a number.</summary>
    public static bool IsWellFormed(string text) => text.Length == Length && text.All(Signs.Contains);

    private static string SignsOf(string text, int count)
    {
        var rest = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        Span<char> signs = stackalloc char[count];
        foreach (ref var sign in signs) (rest, sign) = (rest / (ulong)Signs.Length, Signs[(int)(rest % (ulong)Signs.Length)]);
        return signs.ToString();
    }
}
