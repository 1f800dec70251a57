using System.Collections.Immutable;

namespace LiverInfo.Content.Markdown.Boxes;

/// <summary>A kind of box that an author can open with <c>:::name</c>.</summary>
/// <param name="Name">What the author writes, and the box's CSS class.</param>
/// <param name="Prefix">Said before the title to those who cannot see the box's colour.</param>
/// <param name="HasTitle">Whether the author writes a title after the name.</param>
/// <param name="FixedTitle">The title, when it is always the same.</param>
/// <param name="HoldsList">Whether the box is nothing without a list in it.</param>
internal sealed record BoxKind(string Name, string Prefix = "", bool HasTitle = false, string FixedTitle = "", bool HoldsList = false)
{
    public static BoxKind InShort { get; } = new("in-short", FixedTitle: "In short");

    public static BoxKind Details { get; } = new("details", HasTitle: true);

    public static BoxKind Questions { get; } = new("questions", HoldsList: true);

    public static ImmutableArray<BoxKind> All { get; } =
    [
        InShort,
        new("nonurgent", "Non-urgent advice: ", HasTitle: true),
        new("urgent", "Urgent advice: ", HasTitle: true),
        new("emergency", "Emergency: ", HasTitle: true),
        new("warning", "Warning: ", HasTitle: true),
        new("do", FixedTitle: "Do", HoldsList: true),
        new("dont", FixedTitle: "Don’t", HoldsList: true),
        Details,
        Questions,
    ];

    public static IEnumerable<string> Names => All.Select(kind => kind.Name);
}
