namespace LiverInfo.Content.Diagnostics;

/// <summary>Errors of this program. Nothing an author writes should cause them.</summary>
internal static partial class Problems
{
    private static readonly Rule UnexpectedException = new(
        "LI900", "Internal error", "A mistake in this program stops one file, and not the site.",
        RuleCategory.Internal, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic InternalError(string path) => UnexpectedException.At(Whole(path),
        "This file could not be read because of a mistake in the LiverInfo program. What readers see stays as it was.",
        "Please report this message, and send this file with it, to whoever looks after the program for you.");
}
