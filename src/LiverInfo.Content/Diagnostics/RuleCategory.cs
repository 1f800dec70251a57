namespace LiverInfo.Content.Diagnostics;

/// <summary>Groups the rules, as the authors' guide does.</summary>
public enum RuleCategory
{
    /// <summary>Files, settings and YAML.</summary>
    Form,

    /// <summary>Links, and references to sources, pictures and terms.</summary>
    Links,

    /// <summary>Markdown that would mislead or endanger a patient.</summary>
    Safety,

    /// <summary>Structure that screen readers need.</summary>
    Accessibility,

    /// <summary>Claims, figures and their sources.</summary>
    Honesty,

    /// <summary>Readability.</summary>
    PlainWords,

    /// <summary>Clinical reviews and placeholders.</summary>
    Review,

    /// <summary>Errors of this program.</summary>
    Internal,
}
