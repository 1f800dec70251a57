using System.Collections.Immutable;
using LiverInfo.Content.Model.Leaflets;

namespace LiverInfo.Content.Model;

/// <summary>A page that is made from the whole site, not from one article. No article can have its address.</summary>
/// <param name="Address">The address.</param>
/// <param name="File">The file that it is made from, for messages to authors.</param>
/// <param name="Select">
/// Selects what the page shows, as a value with value equality: the page is rendered again when, and only when, this value changes.
/// A Razor page whose model is of that type renders it.
/// </param>
public sealed record GeneratedPage(UrlPath Address, string File, Func<Site, object> Select) : SitePage(Address)
{
    /// <summary>The glossary.</summary>
    public static GeneratedPage Glossary { get; } = new(new("/glossary"), "_glossary.yml", GlossaryContents.Of);

    /// <summary>The sources, with what each study did and found.</summary>
    public static GeneratedPage Sources { get; } = new(new("/sources"), "_sources.yml", SourceContents.Of);

    /// <summary>The pages and the words of the glossary in alphabetical order.</summary>
    public static GeneratedPage AToZ { get; } = new(new("/a-z"), "_site.yml", AToZContents.Of);

    /// <summary>The pages that a reader keeps on the phone, and what to do in an emergency.</summary>
    public static GeneratedPage Kept { get; } = new(new("/kept"), "_site.yml", KeptContents.Of);

    /// <summary>The search. It has no place in a list of pages; what it shows is selected where it is rendered.</summary>
    public static GeneratedPage Search { get; } = new(new("/search"), "_site.yml", _ => throw new InvalidOperationException("The search is rendered from its index."));

    /// <summary>The page for paper: booklets of a topic, and the pages to tick for another. Every address below it is taken as well.</summary>
    public static GeneratedPage Leaflets { get; } = new(new("/leaflet"), "_site.yml", LeafletContents.Of);

    /// <summary>The pages that are generated but are in no list of pages.</summary>
    public static ImmutableArray<GeneratedPage> Unlisted { get; } = [Search, Leaflets];

    /// <summary>Every generated page that a list of pages has.</summary>
    public static ImmutableArray<GeneratedPage> All { get; } = [Glossary, Sources, AToZ, Kept];

    /// <inheritdoc />
    public override bool IsLinkTarget => true;

    /// <summary>Returns the generated page that an address belongs to, or null.</summary>
    public static GeneratedPage? At(UrlPath address) => address.Segments is [var first, _, ..] && Leaflets.Address.Value == $"/{first}"
        ? Leaflets
        : All.Concat(Unlisted).FirstOrDefault(page => page.Address == address);
}
