using System.Collections.Immutable;

namespace LiverInfo.Content.Model;

/// <summary>Numbers of articles on PubMed, in one spelling.</summary>
public static class PubMedId
{
    /// <summary>The address that a number is added to.</summary>
    public const string Address = "https://pubmed.ncbi.nlm.nih.gov/";

    private static readonly ImmutableArray<string> Addresses = [Address, "https://www.ncbi.nlm.nih.gov/pubmed/"];

    /// <summary>The number in a text, without zeros before it; null when there is none, which is also written as 0.</summary>
    public static string? Of(string text)
    {
        var digits = text.Trim().TrimStart('0');
        return digits.Length > 0 && digits.All(char.IsAsciiDigit) ? digits : null;
    }

    /// <summary>The number in the address of a page on PubMed; null for any other address.</summary>
    public static string? OfAddress(string address) => Addresses
        .Where(start => address.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        .Select(start => Of(address[start.Length..].Split('/', '?', '#')[0]))
        .FirstOrDefault();
}
