namespace LiverInfo.Content.Model.Reviews;

/// <summary>A person from <c>_people.yml</c> who may review pages.</summary>
/// <param name="Id">The id used in the register.</param>
/// <param name="Name">The name shown to readers.</param>
/// <param name="Role">The role shown to readers.</param>
/// <param name="Registration">The registration number in a professional register, or null.</param>
/// <param name="Interests">The declared interests, in the person's own words, or null.</param>
public sealed record Person(string Id, string Name, string Role, string? Registration, string? Interests)
{
    /// <summary>Returns whether a text is the name or the id of the person, ignoring case.</summary>
    public bool IsCalled(string nameOrId) =>
        string.Equals(Name, nameOrId, StringComparison.OrdinalIgnoreCase) || string.Equals(Id, nameOrId, StringComparison.OrdinalIgnoreCase);
}
