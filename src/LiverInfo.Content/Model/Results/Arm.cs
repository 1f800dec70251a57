namespace LiverInfo.Content.Model.Results;

/// <summary>One side of a comparison.</summary>
/// <param name="Treatment">What these people had: "usual care".</param>
/// <param name="Amount">What was found in them.</param>
/// <param name="Printed">The percentage as the report prints it, where it does not fit the counts; otherwise null.</param>
public sealed record Arm(string Treatment, Amount Amount, string? Printed);
