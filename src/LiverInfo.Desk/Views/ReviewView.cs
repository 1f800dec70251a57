using System.Collections.Immutable;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.Results;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Desk.Views;

/// <summary>What a reviewer reads and ticks before signing.</summary>
internal sealed record ReviewView
{
    /// <summary>The page.</summary>
    public required Article Article { get; init; }

    /// <summary>The state of its review.</summary>
    public required ReviewState State { get; init; }

    /// <summary>Says when readers do not see the page; null when they do.</summary>
    public string? Notice { get; init; }

    /// <summary>Its parts with their figures.</summary>
    public required ImmutableArray<PartToRead> Parts { get; init; }

    /// <summary>The sources that may be cited, by key.</summary>
    public required IReadOnlyDictionary<string, Source> Sources { get; init; }

    /// <summary>The strings in the language of the site.</summary>
    public required Locale Locale { get; init; }

    /// <summary>Those who may sign, by name.</summary>
    public required ImmutableArray<Person> People { get; init; }

    /// <summary>The secret of the form: the name of its field, and the value.</summary>
    public required (string Name, string Value) Secret { get; init; }

    /// <summary>The other desks on the folder.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>The names of the boxes that are ticked.</summary>
    public ImmutableHashSet<string> Ticked { get; init; } = [];

    /// <summary>Whether the form was sent with boxes that are not ticked, which are then marked.</summary>
    public bool MarksMissing { get; init; }

    /// <summary>The id of the person who is chosen; empty for nobody.</summary>
    public string By { get; init; } = "";

    /// <summary>Whether only a small change was read.</summary>
    public bool IsMinor { get; init; }

    /// <summary>What the small change is.</summary>
    public string Minor { get; init; } = "";

    /// <summary>Why nothing was signed; null before the form is sent.</summary>
    public string? Message { get; init; }

    /// <summary>The names of all boxes, with what each is for.</summary>
    public IEnumerable<(string Name, string Label)> Boxes =>
    [
        .. Parts.SelectMany((part, number) => part.Figures.Select((figure, index) => (NameOf(number, index), figure.Text)).Append((NameOf(number), TitleOf(part)))),
        .. Article.Body.Results.Select(result => (NameOf(result), $"{result.Measures}, {result.In}")),
    ];

    /// <summary>The boxes that are not ticked.</summary>
    public IEnumerable<(string Name, string Label)> Missing => Boxes.Where(box => !Ticked.Contains(box.Name));

    /// <summary>The name of the box of a part.</summary>
    public static string NameOf(int part) => $"part-{part}";

    /// <summary>The name of the box of a figure.</summary>
    public static string NameOf(int part, int figure) => $"figure-{part}-{figure}";

    /// <summary>The name of the box of a result.</summary>
    public static string NameOf(StudyResult result) => $"result-{result.Key}";

    /// <summary>What a part is called.</summary>
    public static string TitleOf(PartToRead part) => part.Title.Length > 0 ? part.Title : "The title, and what comes before the first heading";
}
