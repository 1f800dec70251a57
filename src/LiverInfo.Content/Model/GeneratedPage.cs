using System.Collections.Immutable;

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

    /// <summary>Every generated page.</summary>
    public static ImmutableArray<GeneratedPage> All { get; } = [Glossary, Sources];

    /// <inheritdoc />
    public override bool IsLinkTarget => true;

    /// <summary>Returns the generated page at an address, or null.</summary>
    public static GeneratedPage? At(UrlPath address) => All.FirstOrDefault(page => page.Address == address);
}
