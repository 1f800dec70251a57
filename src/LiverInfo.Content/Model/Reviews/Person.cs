namespace LiverInfo.Content.Model.Reviews;

/// <summary>Somebody who may review pages, from <c>_people.yml</c>.</summary>
/// <param name="Id">What names the person in the register.</param>
/// <param name="Name">The name as readers see it.</param>
/// <param name="Role">What the person does, as readers see it.</param>
/// <param name="Registration">The number under which a professional register has the person, or null.</param>
/// <param name="Interests">What might sway the person, in the person's own words, or null.</param>
public sealed record Person(string Id, string Name, string Role, string? Registration, string? Interests)
{
    /// <summary>Whether this is the name or the id of the person, in any case of letters.</summary>
    public bool IsCalled(string nameOrId) =>
        string.Equals(Name, nameOrId, StringComparison.OrdinalIgnoreCase) || string.Equals(Id, nameOrId, StringComparison.OrdinalIgnoreCase);
}
