using System.Text.RegularExpressions;

namespace LiverInfo.Web.Tests.Support;

/// <summary>
/// A site of a few pages, each of which says at its head, at its start and at its end which edit of it this is, so that one that is
/// torn or mixed can be told. Gone afterwards.
/// </summary>
internal sealed partial class SmallSite : IDisposable
{
    private const string Description = "What a reader will find on this page, told in one plain sentence.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("liverinfo-");

    public SmallSite()
    {
        Directory.CreateDirectory(Root);
        File.Copy(Path.Combine(ExampleSite.Content, "_sources.yml"), PathOf("_sources.yml"));
        File.WriteAllText(PathOf("_site.yml"), Settings(0));
        File.WriteAllText(PathOf("index.md"), $"---\ntitle: \"Home\"\ndescription: \"{Description}\"\n---\n\nWelcome.\n");
        foreach (var page in Pages) File.WriteAllText(PathOf(page + ".md"), Page(page, 0));
    }

    /// <summary>The pages, by the one part of their address.</summary>
    public static IReadOnlyList<string> Pages { get; } = ["ant", "bee", "cat", "dog"];

    /// <summary>The content folder.</summary>
    public string Root => Path.Combine(_folder.FullName, "content");

    /// <summary>The state folder.</summary>
    public string State => Path.Combine(_folder.FullName, "state");

    /// <summary>A path beside the content folder.</summary>
    public string Beside(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>A path within the content folder.</summary>
    public string PathOf(string name) => Path.Combine(Root, name);

    /// <summary>The file of one edit of a page.</summary>
    public static string Page(string page, int edit) =>
        $"""
        ---
        title: "The {page}, edit-{page}-{edit}"
        description: "{Description}"
        ---

        It begins with edit-{page}-{edit}.

        ## A part of it

        {string.Join("\n\n", Enumerable.Range(1, 20).Select(n => $"This is the text of part {n}. It is long enough to be cut off in the middle by a careless program."))}

        It ends with edit-{page}-{edit}. It belongs to {"{clinic}"}.

        """;

    /// <summary>One edit of the settings.</summary>
    public static string Settings(int edit) =>
        $"""
        clinic: "The clinic of setting-{edit}"
        address: "1 Example Street, Exampleton"
        phone: "01632 960000"
        email: "hello@example.org"
        emergency: "999"
        publicAddress: "https://www.example.org"
        defaultAuthor: "An Example Author"
        reviewIn: 12 months
        timeZone: "UTC"
        banner:
          title: "Talk to a professional first."
          text: "This is an example."
          link: /ant
          linkText: "What to ask"

        """;

    /// <summary>Which edit of a page, and of the settings, a body shows. Fails when it shows more than one of either, or not the whole.</summary>
    public static (int Edit, int Setting) EditOf(string page, string html)
    {
        var edits = Edits().Matches(html).Where(match => match.Groups[1].Value == page).Select(match => match.Groups[2].Value).ToList();
        var settings = SettingEdits().Matches(html).Select(match => match.Groups[1].Value).ToList();
        Assert.True(edits.Count >= 4, $"a title, a heading, a beginning and an end: {string.Join(", ", edits)}");
        Assert.Single(edits.Distinct());
        Assert.Single(settings.Distinct());
        Assert.EndsWith("</html>", html.TrimEnd(), StringComparison.Ordinal);
        return (Number(edits[0]), Number(settings[0]));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"edit-([a-z]+)-(\d+)")]
    private static partial Regex Edits();

    [GeneratedRegex(@"setting-(\d+)")]
    private static partial Regex SettingEdits();
}
