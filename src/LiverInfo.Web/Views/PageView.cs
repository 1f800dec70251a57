namespace LiverInfo.Web.Views;

/// <summary>
/// Everything that the answer at one address shows. A Razor page reads this and nothing else, so an answer whose view is equal to the
/// previous one is unchanged.
/// </summary>
/// <param name="Content">What is particular to the page, with value equality. Its type decides which Razor page renders it.</param>
/// <param name="Shell">What every page shows.</param>
public sealed record PageView(object Content, Shell Shell);
