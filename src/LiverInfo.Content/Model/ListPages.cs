using System.Collections.Frozen;

namespace LiverInfo.Content.Model;

/// <summary>The pages that are made from a whole file, not from an article. No article can have their addresses.</summary>
public static class ListPages
{
    /// <summary>The words that are explained.</summary>
    public static UrlPath Glossary { get; } = new("/glossary");

    /// <summary>The sources, and what each study did and found.</summary>
    public static UrlPath Sources { get; } = new("/sources");

    /// <summary>Each address, and the file its page is made from.</summary>
    public static FrozenDictionary<UrlPath, string> Files { get; } = new Dictionary<UrlPath, string>
    {
        [Glossary] = ContentFiles.Glossary,
        [Sources] = ContentFiles.Sources,
    }.ToFrozenDictionary();
}
