using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Reports;
using LiverInfo.Content.Retractions;

namespace LiverInfo.Content.Tests.Support;

/// <summary>
/// A folder of <c>Cases</c>. Its <c>content</c> is laid over that of <c>_base</c>; then each line of its <c>setup.txt</c>,
/// where there is one, is done: <c>delete path</c>, <c>grow path</c> (past the largest size), <c>hold path</c> (open, so that
/// only its owner can read it), <c>link path</c> (to a file elsewhere), <c>link-folder path</c> (to a folder elsewhere), <c>once address</c> (was published before) or <c>tell unreviewed</c>. What the check then
/// says, with its <c>retractions.csv</c> where there is one, has to be its <c>expected.txt</c>; that a page was never reviewed is left out unless asked for, as it goes for all.
/// </summary>
internal sealed record Case(string Name)
{
    private const string Base = "_base";

    private const string Retractions = "retractions.csv";

    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Cases");

    /// <summary>The content folder that every case starts from.</summary>
    public static string BaseContent { get; } = Path.Combine(Root, Base, "content");

    public static IEnumerable<Case> All => Directory.GetDirectories(Root)
        .Select(folder => new Case(Path.GetFileName(folder)))
        .Where(found => found.Name != Base)
        .OrderBy(found => found.Name, StringComparer.Ordinal);

    public string Expected => File.ReadAllText(PathOf("expected.txt")).Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');

    public string Told() => Read((content, loaded, root) =>
    {
        var diagnostics = loaded.Diagnostics
            .Where(diagnostic => diagnostic.Code != TinySite.Unreviewed || Steps.Contains(("tell", "unreviewed")))
            .ToList();
        var articles = content.Files.Count(file => ContentFiles.IsArticle(file.Path));
        var paragraphs = diagnostics
            .Select(diagnostic => DiagnosticText.Format(diagnostic).Replace(root, "(folder)", StringComparison.Ordinal))
            .Append(DiagnosticText.Summary(articles, diagnostics));
        return string.Join("\n\n", paragraphs);
    });

    public LoadResult Load() => Read((_, loaded, _) => loaded);

    /// <summary>Runs a test with the files, and with how they are loaded.</summary>
    public void Use(Action<ContentSnapshot, LoadOptions> test) => Lay((content, options, _) =>
    {
        test(content, options);
        return true;
    });

    private T Read<T>(Func<ContentSnapshot, LoadResult, string, T> use) =>
        Lay((content, options, root) => use(content, LookUpRetractions(SiteLoader.Load(content, options)), root));

    private T Lay<T>(Func<ContentSnapshot, LoadOptions, string, T> use)
    {
        using var folder = new TempFolder();
        folder.Overlay(BaseContent);
        if (Directory.Exists(PathOf("content"))) folder.Overlay(PathOf("content"));
        using var held = SetUp(folder);
        var publishedBefore = Steps.Where(step => step.What == "once").Select(step => new UrlPath(step.Where)).ToList();
        var content = new ContentFolder(folder.Root).Read();
        return use(content, new(TinySite.Now) { PublishedBefore = publishedBefore }, folder.Root);
    }

    private LoadResult LookUpRetractions(LoadResult loaded)
    {
        if (!File.Exists(PathOf(Retractions))) return loaded;
        using var file = File.OpenRead(PathOf(Retractions));
        return loaded.With(RetractionFile.LookUp(file, Retractions, loaded.Sources, out _)!.Diagnostics);
    }

    private IEnumerable<(string What, string Where)> Steps => File.Exists(PathOf("setup.txt"))
        ? File.ReadAllLines(PathOf("setup.txt")).Select(line => line.Split(' ')).Select(words => (words[0], words[1]))
        : [];

    private FileStream? SetUp(TempFolder folder)
    {
        FileStream? held = null;
        foreach (var (what, where) in Steps)
        {
            switch (what)
            {
                case "delete":
                    File.Delete(folder.PathOf(where));
                    break;
                case "grow":
                    File.AppendAllText(folder.PathOf(where), new string(' ', ContentFolder.LargestFile));
                    break;
                case "hold":
                    held = new FileStream(folder.PathOf(where), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
                    break;
                case "link":
                    File.CreateSymbolicLink(folder.PathOf(where), typeof(Case).Assembly.Location);
                    break;
                case "link-folder":
                    Directory.CreateSymbolicLink(folder.PathOf(where), AppContext.BaseDirectory);
                    break;
                case not ("once" or "tell"):
                    throw new InvalidDataException($"The case {Name} asks to \"{what}\", and there is no such step.");
            }
        }

        return held;
    }

    private string PathOf(string file) => Path.Combine(Root, Name, file);
}
