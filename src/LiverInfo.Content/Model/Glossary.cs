using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LiverInfo.Content.Model;

/// <summary>The glossary, and a search for its terms in a text.</summary>
public sealed class Glossary
{
    private readonly FrozenDictionary<string, Term> _byForm;

    // Forms are indexed by their first two characters, so that a text is scanned once, whatever the number of terms.
    private readonly FrozenDictionary<int, ImmutableArray<string>> _byBeginning;

    /// <param name="terms">The terms; when two have the same form, the first keeps it.</param>
    /// <param name="synonyms">Further words that readers search for, each with the word that it stands for.</param>
    public Glossary(IEnumerable<Term> terms, IEnumerable<Synonym>? synonyms = null)
    {
        Synonyms = [.. synonyms ?? []];
        Terms = [.. terms.OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase)];
        _byForm = Terms
            .SelectMany(term => term.Forms.Select(form => (form, term)))
            .DistinctBy(pair => pair.form, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(pair => pair.form, pair => pair.term, StringComparer.OrdinalIgnoreCase);
        // The longest form first, so that "stem cells" is not found within "blood-forming stem cells" when both are terms.
        _byBeginning = _byForm.Keys
            .GroupBy(form => Beginning(form))
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).ToImmutableArray());
    }

    /// <summary>The terms, in alphabetical order.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>Words that readers search for, and that pages do not use.</summary>
    public ImmutableArray<Synonym> Synonyms { get; }

    /// <summary>Returns the term with a name or variant, ignoring case; null when there is none.</summary>
    public Term? Find(string form) => _byForm.GetValueOrDefault(form.Trim());

    /// <summary>Finds the terms in a text as whole words, in order.</summary>
    public IReadOnlyList<(int Start, int Length, Term Term)> FindIn(ReadOnlySpan<char> text)
    {
        List<(int Start, int Length, Term Term)>? found = null;
        for (var start = 0; start < text.Length;)
        {
            var form = start == 0 || !Tokenizer.Joins(text[start - 1], text[start]) ? FormAt(text, start) : null;
            if (form is not null) (found ??= []).Add((start, form.Length, _byForm[form]));
            start += form?.Length ?? 1;
        }

        return found ?? (IReadOnlyList<(int, int, Term)>)[];
    }

    /// <summary>Returns a key of the first two characters, ignoring case.</summary>
    private static int Beginning(ReadOnlySpan<char> text) => text switch
    {
        // The second character of a surrogate pair decides the case.
        [var first, var second, ..] when !char.IsLowSurrogate(second) => (char.ToUpperInvariant(first) << 16) | char.ToUpperInvariant(second),
        [var first, ..] => char.ToUpperInvariant(first) << 16,
        [] => 0,
    };

    private string? FormAt(ReadOnlySpan<char> text, int start)
    {
        if (!_byBeginning.TryGetValue(Beginning(text[start..]), out var forms)) return null;
        foreach (var form in forms)
        {
            if (StandsAt(text, start, form)) return form;
        }

        return null;
    }

    private bool StandsAt(ReadOnlySpan<char> text, int start, string form) =>
        text[start..].StartsWith(form, StringComparison.OrdinalIgnoreCase)
        && (start + form.Length == text.Length || !Tokenizer.Joins(text[start + form.Length - 1], text[start + form.Length]))
        && IsSameAbbreviation(form, text.Slice(start, form.Length));

    /// <summary>An abbreviation in capitals matches only in capitals: "MELD" is a score, "meld" is not.</summary>
    private bool IsSameAbbreviation(string found, ReadOnlySpan<char> asWritten)
    {
        foreach (var form in _byForm[found].Forms)
        {
            if (asWritten.SequenceEqual(form) || (!Acronym.Begins(form) && asWritten.Equals(form, StringComparison.OrdinalIgnoreCase))) return true;
        }

        return false;
    }
}
