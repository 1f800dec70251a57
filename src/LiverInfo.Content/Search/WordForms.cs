using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LiverInfo.Content.Search;

/// <summary>
/// The words of a text as the search compares them. The rules are lists of patterns, so that a browser follows the same ones; only
/// patterns that .NET and JavaScript read alike are used.
/// </summary>
internal static class WordForms
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>British and American spelling become one; each rule is applied in turn.</summary>
    public static ImmutableArray<WordRule> Spelling { get; } =
    [
        new("ae|oe", "e"),
        new("(..)our(s|ed|ing|less|ful|y)?$", "$1or$2"),
        new("([iy])z(e|es|ed|er|ers|ing|ation|ations)$", "$1s$2"),
        new("tre(s?)$", "ter$1"),
        new("mme(s?)$", "m$1"),
        new("ogue(s?)$", "og$1"),
        new("ense(s?)$", "ence$1"),
    ];

    /// <summary>Endings; of each group the first rule that fits is applied.</summary>
    public static ImmutableArray<ImmutableArray<WordRule>> Endings { get; } =
    [
        [new("(..)ies$", "$1y"), new("(s|x|z|ch|sh)es$", "$1"), new("([^siu])s$", "$1")],
        [new("(...)(osis|otic)$", "$1os")],
        [new("^(.{4,})ness$", "$1"), new("^(.{4,})ment$", "$1"), new("^(.{4,})ly$", "$1"), new("^(.{5,})ation$", "$1"), new("^(.{5,})ion$", "$1")],
        [new("^(?=.*[aeiouy].*ing$)(.{3,})ing$", "$1"), new("^(?=.*[aeiouy].*ed$)(.{2,}[^e])ed$", "$1")],
        [new("([bcdfgklmnprt])\\1$", "$1")],
        [new("^(.{3,})e$", "$1"), new("^(..+)y$", "$1i")],
    ];

    /// <summary>How a word sounds; each rule is applied in turn. A vowel is an A.</summary>
    public static ImmutableArray<WordRule> Sounds { get; } =
    [
        new("^[kgpm]n", "n"),
        new("^ps", "s"),
        new("^wr", "r"),
        new("^x", "z"),
        new("ph", "f"),
        new("(t|c|ss?)io(?=n)", "2A"),
        new("sh", "2"),
        new("ci(?=[aou])", "2"),
        new("tch|ch", "1"),
        new("sc(?=[eiy])", "s"),
        new("c(?=[eiy])", "s"),
        new("qu", "kw"),
        new("ck|[cq]", "k"),
        new("dg(?=[eiy])", "j"),
        new("g(?=[eiy])", "j"),
        new("gh", ""),
        new("x", "ks"),
        new("z", "s"),
        new("(.)h", "$1"),
        new("([aeo])w(?![aeiou])", "$1"),
        new("mb$", "m"),
        new("([^aeiouyA\\n])e$", "$1"),
        new("([^aeiouyAsj12\\n])es$", "$1s"),
        new("[aeiouyA]+", "A"),
        new("(.)\\1+", "$1"),
    ];

    /// <summary>The words of a text, in small letters, without accents and apostrophes; a hyphen separates words.</summary>
    public static List<string> Split(string text) => [.. PlacesIn(text).Select(place => Plain(text.AsSpan(place.Start, place.Length)))];

    /// <summary>The places of the words of a text.</summary>
    public static IEnumerable<(int Start, int Length)> PlacesIn(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isPart = i < text.Length && (IsPart(text[i]) || (start >= 0 && IsJoiner(text[i]) && i + 1 < text.Length && IsPart(text[i + 1])));
            if (isPart && start < 0) start = i;
            if (isPart || start < 0) continue;
            yield return (start, i - start);
            start = -1;
        }
    }

    /// <summary>A word in small letters, without accents and apostrophes.</summary>
    public static string Plain(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in System.Text.Ascii.IsValid(word) ? word : word.ToString().Normalize(NormalizationForm.FormD))
        {
            if (IsPart(c)) plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }

    /// <summary>Writes the same into a buffer, where the word is ASCII.</summary>
    public static bool TryPlain(ReadOnlySpan<char> word, Span<char> plain, out int length)
    {
        length = 0;
        foreach (var c in word)
        {
            if (!char.IsAscii(c)) return false;
            if (char.IsAsciiLetterOrDigit(c)) plain[length++] = char.ToLowerInvariant(c);
        }

        return true;
    }

    /// <summary>Makes British and American spelling one.</summary>
    /// <param name="word">A word from <see cref="Split"/>.</param>
    public static string Fold(string word) => All(Spelling, word);

    /// <summary>Removes endings.</summary>
    /// <param name="folded">A word from <see cref="Fold"/>.</param>
    public static string Stem(string folded)
    {
        if (folded.Length < 4 || char.IsAsciiDigit(folded[^1])) return folded;
        foreach (var group in Endings)
        {
            foreach (var rule in group)
            {
                var changed = rule.Apply(folded);
                if (changed == folded) continue;
                folded = changed;
                break;
            }
        }

        return folded;
    }

    /// <summary>How a word sounds.</summary>
    /// <param name="folded">A word from <see cref="Fold"/>.</param>
    public static string Sound(string folded) => All(Sounds, folded);

    /// <summary>Folds the words of a text, one a line, all at once: seventy thousand take a tenth of the time.</summary>
    public static string FoldLines(string lines) => Spelling.Aggregate(lines, (text, rule) => rule.ApplyToLines(text));

    /// <summary>How the words of a text sound, one a line.</summary>
    public static string SoundLines(string lines) => Sounds.Aggregate(lines, (text, rule) => rule.ApplyToLines(text));

    private static string All(ImmutableArray<WordRule> rules, string word)
    {
        foreach (var rule in rules) word = rule.Apply(word);
        return word;
    }

    private static bool IsPart(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);

    private static bool IsJoiner(char c) => c is '\'' or '’' or '‘' or '`' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Replaces what fits a pattern.</summary>
    internal sealed class WordRule(string pattern, string replacement)
    {
        private readonly Regex _regex = new(pattern, Options);

        public string Pattern { get; } = pattern;

        public string Replacement { get; } = replacement;

        public string ApplyToLines(string lines) => Regex.Replace(lines, Pattern, Replacement, Options | RegexOptions.Multiline);

        public string Apply(string word) => _regex.Replace(word, Replacement);
    }
}
