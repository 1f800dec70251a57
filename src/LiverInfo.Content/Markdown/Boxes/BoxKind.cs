using System.Collections.Immutable;

namespace LiverInfo.Content.Markdown.Boxes;

/// <summary>
/// A kind of box, which an author opens with <c>:::name</c>. Everything that depends on the kind is a property here, but for its
/// words, which are in <see cref="Locale.MarkdownStrings.Boxes"/>.
/// </summary>
/// <param name="Name">The name that the author writes, and the CSS class of the box.</param>
internal sealed record BoxKind(string Name)
{
    /// <summary>Every kind.</summary>
    public static ImmutableArray<BoxKind> All { get; } =
    [
        new("in-short") { HasFixedTitle = true, IsSummary = true },
        new("nonurgent") { HasTitle = true },
        new("urgent") { HasTitle = true },
        new("emergency") { HasTitle = true },
        new("warning") { HasTitle = true },
        new("do") { HasFixedTitle = true, HoldsList = true },
        new("dont") { HasFixedTitle = true, HoldsList = true, IsDenial = true },
        new("details") { HasTitle = true, IsCollapsed = true },
        new("numbers") { CanHaveTitle = true, ShowsResults = true },
        new("options") { CanHaveTitle = true, ComparesOptions = true },
        new("questions") { CanHaveTitle = true, HoldsList = true, AsksQuestions = true },
    ];

    /// <summary>The names of every kind.</summary>
    public static IEnumerable<string> Names => All.Select(kind => kind.Name);

    /// <summary>Whether the author writes a title after the name.</summary>
    public bool HasTitle { get; init; }

    /// <summary>Whether the author may write a title after the name, or leave it out.</summary>
    public bool CanHaveTitle { get; init; }

    /// <summary>Whether the title is the same for every box of this kind.</summary>
    public bool HasFixedTitle { get; init; }

    /// <summary>Whether the box must contain a list.</summary>
    public bool HoldsList { get; init; }

    /// <summary>Whether it is the summary of the page, which comes first and is shown above the list of contents.</summary>
    public bool IsSummary { get; init; }

    /// <summary>Whether its text advises against what it says.</summary>
    public bool IsDenial { get; init; }

    /// <summary>Whether it is closed until a reader opens it. Its title is then the control and not a heading.</summary>
    public bool IsCollapsed { get; init; }

    /// <summary>Whether its list is questions to tick, and its title whom to ask. Each is the label of a checkbox, so that no term in it can be a button.</summary>
    public bool AsksQuestions { get; init; }

    /// <summary>Whether it shows results of studies, which its list names.</summary>
    public bool ShowsResults { get; init; }

    /// <summary>Whether it shows choices side by side.</summary>
    public bool ComparesOptions { get; init; }

    /// <summary>Whether its title is a heading, and headings in the box are one level below it.</summary>
    public bool IsHeaded => !IsCollapsed && !AsksQuestions;

    /// <summary>Whether terms are explained in the text of the box.</summary>
    public bool ExplainsTerms => !AsksQuestions;

    /// <summary>The kind with a name, or null when there is none.</summary>
    public static BoxKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
