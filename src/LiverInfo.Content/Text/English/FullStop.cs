using System.Globalization;

namespace LiverInfo.Content.Text.English;

/// <summary>One or more punctuation marks that can end a sentence, with the closing quotation marks and brackets after them.</summary>
/// <param name="Start">The offset of the first mark.</param>
/// <param name="SignsEnd">The offset after the last mark.</param>
/// <param name="End">The offset after the closing quotation marks and brackets.</param>
internal readonly record struct FullStop(int Start, int SignsEnd, int End)
{
    /// <summary>The maximum number of digits of a list number such as "12." at the start of a sentence. A year has four.</summary>
    public const int LongestListNumber = 3;

    public static bool IsSign(char c) => c is '.' or '?' or '!' or '…';

    public static FullStop At(string text, int start)
    {
        var signsEnd = start;
        while (signsEnd < text.Length && IsSign(text[signsEnd])) signsEnd++;
        var end = signsEnd;
        while (end < text.Length && IsClosing(text[end])) end++;
        return new(start, signsEnd, end);
    }

    /// <summary>Whether a sentence ends here.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="sentence">The offset at which the sentence begins.</param>
    /// <param name="next">The offset of the first character after the white space that follows.</param>
    public bool EndsSentence(string text, int sentence, int next)
    {
        while (next < text.Length && IsOpening(text[next])) next++;
        // Dots with spaces between them are one ellipsis.
        if (next < text.Length && IsSign(text[next])) return false;
        var following = WordFrom(text, next);
        var goesOnSmall = IsSmall(following);

        var asks = text[SignsEnd - 1] is '?' or '!';
        if (asks) return End == SignsEnd || !goesOnSmall;
        if (goesOnSmall) return false;
        var isOneDot = End == Start + 1 && text[Start] == '.';
        return !isOneDot || !IsAbbreviated(text, sentence, following);
    }

    private bool IsAbbreviated(string text, int sentence, string following)
    {
        var (word, before) = TokenBefore(text, sentence, Start);
        var isFirst = before == sentence;
        if (Abbreviations.GoesOn(word) || (isFirst && IsListNumber(word))) return true;
        if (following.Length > 0 && char.IsAsciiDigit(following[0])) return Abbreviations.GoesOnBeforeNumber(word);
        return Abbreviations.IsInitials(word)
            && !Abbreviations.BeginsSentence(following)
            && (isFirst || Abbreviations.IsInitials(following) || !Abbreviations.IsKind(word, TokenBefore(text, sentence, before).Token));
    }

    private static bool IsListNumber(string word) => word.Length is > 0 and <= LongestListNumber && word.All(char.IsAsciiDigit);

    /// <summary>The word that ends at an offset, without opening brackets and quotation marks, and the offset at which it begins.</summary>
    private static (string Token, int Before) TokenBefore(string text, int from, int to)
    {
        while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
        var start = to;
        while (start > from && !char.IsWhiteSpace(text[start - 1])) start--;
        var before = start;
        while (start < to && !char.IsLetterOrDigit(text[start])) start++;
        return (text[start..to], before);
    }

    private static string WordFrom(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return text[start..end];
    }

    /// <summary>Whether a word is in lower case. "iPS cells" and "mRNA" are not, because they can begin a sentence.</summary>
    private static bool IsSmall(string word) => word.Length > 0 && char.IsLower(word[0]) && !word.Any(char.IsUpper);

    private static bool IsClosing(char c) => c is '"' or '\'' ||
        char.GetUnicodeCategory(c) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation;

    private static bool IsOpening(char c) => c is '"' or '\'' ||
        char.GetUnicodeCategory(c) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;
}
