namespace LiverInfo.Content.Diagnostics;

/// <summary>One thing an author should know, told as data and never as an exception.</summary>
/// <param name="Severity">Whether it must be mended.</param>
/// <param name="Code">A stable name such as <c>LI104</c>, safe to search for and to quote.</param>
/// <param name="At">Where it is.</param>
/// <param name="Message">What is wrong and why it matters, in whole sentences.</param>
/// <param name="Fix">What to do about it.</param>
public sealed record Diagnostic(Severity Severity, string Code, Location At, string Message, string Fix);
