namespace LiverInfo.Content.Model;

/// <summary>What the glossary page shows.</summary>
/// <param name="Entries">The terms in alphabetical order.</param>
public sealed record GlossaryContents(EquatableArray<GlossaryContents.Entry> Entries)
{
    /// <summary>Selects it from a site.</summary>
    public static GlossaryContents Of(Site site) => new([.. site.Glossary.Terms.Select(term => new Entry(term, PageList.Of(site.ArticlesWith(term))))]);

    /// <summary>A term and the pages that use it.</summary>
    /// <param name="Term">The term.</param>
    /// <param name="UsedBy">The pages.</param>
    public sealed record Entry(Term Term, PageList UsedBy);
}
