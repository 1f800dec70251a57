namespace LiverInfo.Content.Model;

/// <summary>What the page of everything from A to Z shows.</summary>
/// <param name="Letters">The entries by letter, in order; a digit or another sign is under "#".</param>
public sealed record AToZContents(EquatableArray<AToZContents.Letter> Letters)
{
    /// <summary>Selects it from a site: the articles by title, and the words of the glossary.</summary>
    public static AToZContents Of(Site site)
    {
        var pages = site.Articles.Select(article => new Entry(article.Title, article.Address.Value, IsTerm: false))
            .Append(new(site.Locale.Kept.Title, GeneratedPage.Kept.Address.Value, IsTerm: false));
        var terms = site.Glossary.Terms.Select(term => new Entry(term.Name, $"{GeneratedPage.Glossary.Address}#{term.Id}", IsTerm: true));
        return new(
        [
            .. pages.Concat(terms)
                .OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
                .GroupBy(entry => char.IsAsciiLetter(entry.Name[0]) ? char.ToUpperInvariant(entry.Name[0]).ToString() : "#")
                .OrderBy(letter => letter.Key, StringComparer.Ordinal)
                .Select(letter => new Letter(letter.Key, [.. letter])),
        ]);
    }

    /// <summary>The entries that begin with one letter.</summary>
    /// <param name="Name">The letter.</param>
    /// <param name="Entries">The entries, in order.</param>
    public sealed record Letter(string Name, EquatableArray<Entry> Entries)
    {
        /// <summary>The anchor of the letter.</summary>
        public string Id => Name == "#" ? "letter-0" : $"letter-{Name.ToLowerInvariant()}";
    }

    /// <summary>A page or a word.</summary>
    /// <param name="Name">The title or the word.</param>
    /// <param name="Link">Where it is.</param>
    /// <param name="IsTerm">Whether it is a word of the glossary.</param>
    public sealed record Entry(string Name, string Link, bool IsTerm);
}
