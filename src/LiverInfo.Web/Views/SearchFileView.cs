using LiverInfo.Content.Search;

namespace LiverInfo.Web.Views;

/// <summary>A file of the index for the script. It is made when it is first needed, because only an export needs all of them.</summary>
/// <param name="Files">The files.</param>
/// <param name="Name">Which of them; see <see cref="SearchFiles.Names"/>.</param>
public sealed record SearchFileView(SearchFiles Files, string Name) : ILazyView
{
    /// <summary>The address. It changes with the index.</summary>
    public string Address => $"/search-index.{Files.Fingerprint}{(Name.Length == 0 ? "" : ".")}{Name}.json";

    /// <summary>The views of all files; the first is the one that the script reads first.</summary>
    public static IEnumerable<SearchFileView> All(SearchFiles files) => files.Names.Select(name => new SearchFileView(files, name));
}
