namespace LiverInfo.Content.Model.Standards;

/// <summary>Whether the treatment pages of one topic meet a standard, as far as a program can judge.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Folder">The folder of the topic; empty for pages that belong to none.</param>
/// <param name="Judgements">One for each criterion, in order.</param>
public sealed record StandardReport(Standard Standard, string Folder, EquatableArray<Judgement> Judgements);

/// <summary>Whether pages meet one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Page">The page where it is met, or not; null where no page meets it.</param>
/// <param name="At">The place in its file.</param>
public sealed record Judgement(string Criterion, Verdict Verdict, UrlPath? Page, Location? At);

/// <summary>The verdict on a criterion.</summary>
public enum Verdict
{
    /// <summary>The pages meet it.</summary>
    Met,

    /// <summary>They do not.</summary>
    NotMet,

    /// <summary>A person has to judge, or to fill in what only the clinic knows.</summary>
    ForPerson,
}
