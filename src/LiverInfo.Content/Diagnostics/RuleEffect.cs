namespace LiverInfo.Content.Diagnostics;

/// <summary>Whether a problem prevents the publication of the article or settings file that it is in.</summary>
public enum RuleEffect
{
    /// <summary>
    /// This version is not published; the last good one stays. In a file of entries (sources, terms, people, reviews), only YAML
    /// that cannot be parsed has this effect on the whole file. Other problems affect single entries.
    /// </summary>
    HoldsBack,

    /// <summary>This version is published.</summary>
    Reports,
}
