namespace LiverInfo.Content.Model.Results;

/// <summary>What was found in one side of a comparison: counted people, a share of people, or a value.</summary>
public abstract record Amount
{
    /// <summary>How many of every 100 people; null for a value.</summary>
    public virtual decimal? PerHundred => null;
}

/// <summary>People who were counted.</summary>
/// <param name="Count">How many had the outcome.</param>
/// <param name="Of">Of how many.</param>
public sealed record CountOfPeople(int Count, int Of) : Amount
{
    /// <inheritdoc />
    public override decimal? PerHundred => 100m * Count / Of;
}

/// <summary>A percentage of people, where the report does not give the count.</summary>
/// <param name="Percent">The percentage.</param>
/// <param name="Of">The number of people in the group, or null.</param>
public sealed record ShareOfPeople(decimal Percent, int? Of) : Amount
{
    /// <inheritdoc />
    public override decimal? PerHundred => Percent;

    /// <summary>The count that the percentage stands for; null when the size of the group is not known.</summary>
    public int? Count => Of is { } of ? (int)Math.Round(Percent * of / 100m, MidpointRounding.AwayFromZero) : null;
}

/// <summary>A measured value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Unit">Its unit.</param>
public sealed record MeasuredValue(decimal Value, string Unit) : Amount;
