using System.Collections.Frozen;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Model.Results;
using LiverInfo.Content.Model.Reviews;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Loading;

/// <summary>The settings, sources, glossary, people and reviews of a content folder. What does not load keeps its previous version.</summary>
internal sealed class DataFiles
{
    private readonly ContentSnapshot _content;
    private readonly LoadReport _report;

    /// <param name="content">The files.</param>
    /// <param name="rules">The rules of the language.</param>
    /// <param name="previous">The previous site, or null.</param>
    /// <param name="report">Where problems go.</param>
    public DataFiles(ContentSnapshot content, ITextRules rules, Site? previous, LoadReport report)
    {
        (_content, _report) = (content, report);
        Settings = Read(ContentFiles.Settings, SettingsReader.Read, isRequired: true) ?? previous?.Settings;
        var sources = Read(ContentFiles.Sources, (file, problems) => SourcesReader.Read(file, rules, problems), isRequired: true);
        SourceEntries = sources ?? [];
        Sources = sources?.Select(entry => entry.Source).ToFrozenDictionary(source => source.Key) ?? previous?.Sources;
        var results = Sources is null ? null : Read(ContentFiles.Results, (file, problems) => ResultsReader.Read(file, rules, Sources, problems));
        ResultEntries = results ?? [];
        Results = results?.Select(entry => entry.Result).ToFrozenDictionary(result => result.Key)
            ?? (report.HeldBack.Contains(ContentFiles.Results) ? previous?.Results : null)
            ?? FrozenDictionary<string, StudyResult>.Empty;
        var glossary = Read(ContentFiles.Glossary, (file, problems) => GlossaryReader.Read(file, rules, problems));
        TermEntries = glossary?.Terms ?? [];
        Glossary = glossary is null ? previous?.Glossary ?? new([]) : new(glossary.Terms.Select(entry => entry.Term), glossary.Synonyms);
        if (Settings is null || Sources is null) return;
        People = Read(ContentFiles.People, PeopleReader.Read) ?? People;
        Reviews = Read(ContentFiles.Reviews, ReviewsReader.Read) ?? [];
        // Without its previous version, a register that does not load would take the reviewer off every page.
        Register = previous is not null && (report.HeldBack.Contains(ContentFiles.People) || report.HeldBack.Contains(ContentFiles.Reviews))
            ? previous.Register
            : new ReviewRegister(People, Reviews, Settings.DefaultAuthor.Value);
    }

    /// <summary>The settings; null when they have never loaded.</summary>
    public SiteSettings? Settings { get; }

    /// <summary>The sources by key; null when they have never loaded.</summary>
    public FrozenDictionary<string, Source>? Sources { get; }

    /// <summary>The results of studies by key; empty when there is no such file.</summary>
    public FrozenDictionary<string, StudyResult> Results { get; }

    /// <summary>The entries of the file of results; empty when it did not load.</summary>
    public IReadOnlyList<ResultEntry> ResultEntries { get; }

    /// <summary>The glossary.</summary>
    public Glossary Glossary { get; }

    /// <summary>The register of reviews; null when the settings or the sources have never loaded.</summary>
    public ReviewRegister? Register { get; }

    /// <summary>The entries of the file of sources; empty when it did not load.</summary>
    public IReadOnlyList<SourceEntry> SourceEntries { get; }

    /// <summary>The entries of the glossary file; empty when it did not load.</summary>
    public IReadOnlyList<TermEntry> TermEntries { get; }

    /// <summary>The people by id; empty when the file did not load.</summary>
    public FrozenDictionary<string, Person> People { get; } = FrozenDictionary<string, Person>.Empty;

    /// <summary>The records of reviews; empty when the file did not load.</summary>
    public IReadOnlyList<ReviewRecord> Reviews { get; } = [];

    private T? Read<T>(string path, Func<ContentFile, List<Diagnostic>, T?> read, bool isRequired = false) where T : class
    {
        if (_content.Files.FirstOrDefault(file => file.Path == path) is { } file)
        {
            if (_report.Guard(path, () => read(file, _report.Diagnostics)) is { } value) return value;
            _report.HeldBack.Add(path);
        }
        else if (isRequired && _report.HeldBack.Add(path))
        {
            _report.Diagnostics.Add(Problems.SettingsFileMissing(path));
        }

        return null;
    }
}
