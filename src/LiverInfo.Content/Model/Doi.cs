using System.Collections.Immutable;

namespace LiverInfo.Content.Model;

/// <summary>Digital object identifiers, the permanent numbers of articles, in one spelling.</summary>
public static class Doi
{
    /// <summary>The address that a DOI is added to.</summary>
    public const string Resolver = "https://doi.org/";

    private static readonly ImmutableArray<string> Prefixes =
        [Resolver, "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "https://www.doi.org/", "doi.org/", "dx.doi.org/", "doi:"];

    /// <summary>Whether a text is a web address that leads to a DOI.</summary>
    public static bool IsAddress(string text) => text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && WithoutPrefix(text).Length < text.Trim().Length;

    /// <summary>A text without the address or the word that people write before a DOI.</summary>
    public static string WithoutPrefix(string text)
    {
        text = text.Trim();
        var prefix = Prefixes.FirstOrDefault(prefix => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        return prefix is null ? text : text[prefix.Length..].TrimStart();
    }

    /// <summary>
    /// The DOI in a text, in small letters, for comparison: without an address before it, and without the punctuation of the sentence
    /// around it. Null when there is none, for example in <c>unavailable</c>.
    /// </summary>
    public static string? Of(string text)
    {
        var bare = WithoutPrefix(text);
        // Only in an address are signs written as numbers.
        if (bare.Length < text.Trim().Length && bare.Contains('%', StringComparison.Ordinal)) bare = Uri.UnescapeDataString(bare);
        bare = WithoutEnd(bare);
        return bare.StartsWith("10.", StringComparison.Ordinal) && bare.IndexOf('/', StringComparison.Ordinal) is > 3 and var slash && slash < bare.Length - 1
            ? bare.ToLowerInvariant()
            : null;
    }

    private static string WithoutEnd(string text)
    {
        while (text.Length > 0 && IsEnd(text)) text = text[..^1];
        return text;
    }

    /// <summary>Whether the last sign is not part of a DOI. A bracket is part of it when it was opened in it.</summary>
    private static bool IsEnd(string text) => text[^1] switch
    {
        '.' or ',' or ';' or ':' or '"' or '\'' or '/' => true,
        ')' => text.Count(c => c == '(') < text.Count(c => c == ')'),
        ']' => text.Count(c => c == '[') < text.Count(c => c == ']'),
        var last => char.IsWhiteSpace(last),
    };
}
