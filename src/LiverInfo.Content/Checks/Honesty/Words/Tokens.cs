using System.Collections.Concurrent;

namespace LiverInfo.Content.Checks.Honesty.Words;

/// <summary>Splits a sentence into words, numbers and signs. A hyphen ends a word, as a space does.</summary>
internal static class Tokens
{
    private const int MostKnown = 50_000;

    // Most words are repeated often. The lookup by span avoids a copy of each.
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> KnownAt = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tokens of a text, in order.</summary>
    public static List<Token> In(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            if (char.IsLetter(text[i]))
            {
                while (end < text.Length && (char.IsLetter(text[end]) || IsWithin(text, end))) end++;
                AddWord(tokens, text, i, end);
            }
            else if (BeginsNumber(text, i))
            {
                while (end < text.Length && (char.IsDigit(text[end]) || IsInNumber(text, end) || (IsRaised(text[i]) && IsRaised(text[end])))) end++;
                tokens.Add(new(i, end - i, Token.Number));
            }
            else if (FractionAt(text, i) is { } fraction)
            {
                tokens.Add(new(i, 1, fraction));
            }
            else if (!char.IsWhiteSpace(text[i]) && text[i] is not ('-' or '\'' or '’' or '‘'))
            {
                tokens.Add(new(i, 1, SignAt(text[i])));
            }

            i = end;
        }

        return tokens;
    }

    // "don't" is "do" and "not".
    private static void AddWord(List<Token> tokens, string text, int start, int end)
    {
        if (end - start > 3 && text[end - 1] is 't' && text[end - 2] is '\'' or '’' && text[end - 3] is 'n')
        {
            tokens.Add(new(start, end - start, StemOf(text.AsSpan(start, end - start - 3))));
            tokens.Add(new(end - 3, 3, "not"));
            return;
        }

        tokens.Add(new(start, end - start, StemOf(text.AsSpan(start, end - start))));
    }

    private static string StemOf(ReadOnlySpan<char> word)
    {
        if (KnownAt.TryGetValue(word, out var stem)) return stem;
        var written = word.ToString();
        stem = Stem.Of(written.ToLowerInvariant().Replace('’', '\''));
        if (Known.Count < MostKnown) Known.TryAdd(written, stem);
        return stem;
    }

    private static bool IsWithin(string text, int at) => text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static bool IsInNumber(string text, int at) => text[at] is '.' or ',' && at + 1 < text.Length && char.IsDigit(text[at + 1]);

    // A digit of any script, or a raised one that is no power.
    private static bool BeginsNumber(string text, int at) =>
        char.IsDigit(text[at]) || (IsRaised(text[at]) && (at == 0 || char.IsWhiteSpace(text[at - 1])));

    private static bool IsRaised(char c) => c is '⁰' or '¹' or '²' or '³' or (>= '⁴' and <= '⁹');

    // ½ is read as the word, but not that of 2½.
    private static string? FractionAt(string text, int at) => at > 0 && char.IsDigit(text[at - 1]) ? null : text[at] switch
    {
        '½' => "half",
        '⅓' or '⅔' => "third",
        '¼' or '¾' => "quarter",
        >= '⅕' and <= '⅞' => Token.Number,
        _ => null,
    };

    private static string SignAt(char sign) => sign switch
    {
        '“' or '”' => "\"",
        '—' or '–' or ';' or ':' => ";",
        '%' => "%",
        '£' => "£",
        '$' => "$",
        '€' => "€",
        ',' => ",",
        '"' => "\"",
        '.' or '!' => ".",
        '?' => "?",
        '(' or ')' => "(",
        _ => "*",
    };
}
