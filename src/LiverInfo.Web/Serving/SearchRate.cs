namespace LiverInfo.Web.Serving;

/// <summary>How many searches are answered; more of them get a page that asks for patience.</summary>
/// <param name="PerSecond">Of all readers.</param>
/// <param name="PerSecondOfAddress">Of readers behind one address.</param>
/// <param name="Waiting">How many wait for the next moment before one is refused.</param>
internal sealed record SearchRate(int PerSecond, int PerSecondOfAddress, int Waiting);
