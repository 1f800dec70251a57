namespace LiverInfo.Content.Diagnostics;

/// <summary>Structure that screen readers need. A correction is never delayed for it.</summary>
internal static partial class Problems
{
    private static readonly Rule SecondTitle = new(
        "LI401", "Second page title", "A page has one title.",
        RuleCategory.Accessibility, Severity.Error, RuleEffect.Reports);

    public static Diagnostic TitleInText(Location at) => SecondTitle.At(at,
        "A heading with one # is a second title of the page. The title comes from the front matter.",
        "Use ## for a section, and ### for a part of a section.");

    private static readonly Rule HeadingLevelSkipped = new(
        "LI402", "Heading level skipped", "Headings step down one level at a time, for those who listen.",
        RuleCategory.Accessibility, Severity.Error, RuleEffect.Reports);

    public static Diagnostic HeadingJump(Location at, int level, int before) => HeadingLevelSkipped.At(at,
        $"This heading has {level} # signs and the one before it {before}, so somebody who listens to the page would miss a level.",
        $"Use {before + 1} # signs or fewer.");

    private static readonly Rule ImageDescriptionMissing = new(
        "LI403", "Picture without description", "A picture is described for those who cannot see it.",
        RuleCategory.Accessibility, Severity.Error, RuleEffect.Reports);

    public static Diagnostic ImageWithoutDescription(Location at) => ImageDescriptionMissing.At(at,
        "This picture has no description, so somebody who cannot see it would not know what it shows.",
        "Say what it shows in the square brackets: ![what it shows](images/name.svg). If it shows nothing that matters, write ![decorative](images/name.svg).");

    public static Diagnostic ImageDescriptionSaysNothing(Location at, string description) => ImageDescriptionMissing.At(at,
        $"The description \"{description}\" does not say what this picture shows, so somebody who cannot see it would not know.",
        "Say what it shows in the square brackets, in a few words. If it shows nothing that matters, write ![decorative](images/name.svg).");

    private static readonly Rule CaptionMissing = new(
        "LI404", "Table without caption", "A table says what it is about.",
        RuleCategory.Accessibility, Severity.Error, RuleEffect.Reports);

    public static Diagnostic TableWithoutCaption(Location at) => CaptionMissing.At(at,
        "This table has no caption, so somebody who listens to the page would not know what it is about.",
        "Write a line above it, and an empty line between: Table: what it shows");

    private static readonly Rule ColumnHeaderMissing = new(
        "LI405", "Table column without heading", "Every column of a table has a heading.",
        RuleCategory.Accessibility, Severity.Error, RuleEffect.Reports);

    public static Diagnostic TableWithoutHeader(Location at) => ColumnHeaderMissing.At(at,
        "A column of this table has no heading, so its cells would have no meaning for somebody who listens.",
        "Write a word in each cell of the first row.");

    private static readonly Rule LinkTextVague = new(
        "LI406", "Vague link text", "A link says where it leads, for those who go from link to link.",
        RuleCategory.Accessibility, Severity.Error, RuleEffect.Reports);

    public static Diagnostic VagueLink(Location at, string words) => LinkTextVague.At(at,
        $"A link called \"{words}\" tells nothing to somebody who goes from link to link.",
        "Name the page it leads to: read about [limits and risks](/stem-cell-therapy/limits)");
}
