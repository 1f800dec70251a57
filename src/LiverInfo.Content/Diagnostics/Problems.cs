namespace LiverInfo.Content.Diagnostics;

/// <summary>
/// The rules, and one factory method for each message. All messages are in one class, so that they share one voice: what is
/// wrong and why, then how to fix it. Each part of the class holds one group of rules.
/// </summary>
internal static partial class Problems
{
    private static Location Whole(string path) => new(path, 1, 1, "");
}
