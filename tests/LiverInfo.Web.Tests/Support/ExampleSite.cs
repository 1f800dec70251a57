namespace LiverInfo.Web.Tests.Support;

/// <summary>The example site, which has every kind of page and every part that a page can have, in memory.</summary>
public sealed class ExampleSite() : ServedSite(Content, onPort: false)
{
    /// <summary>A page with every part that an author can write.</summary>
    internal const string EveryPart = "/every-part";

    /// <summary>The folder that holds the content folder, as a clinic's repository does.</summary>
    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Example");

    /// <summary>The content folder. Tests that change it take a copy: <see cref="TempContent"/>.</summary>
    internal static string Content { get; } = Path.Combine(Folder, "content");
}

/// <summary>The example site on a port, for a browser.</summary>
public sealed class ExampleSiteOnPort() : ServedSite(ExampleSite.Content, onPort: true);
