
namespace LiverInfo.Content.Yaml;

/// <summary>Whether a line separates front matter from Markdown.</summary>
internal enum Fence
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>Three hyphens.</summary>
    Correct,

    /// <summary>Something that is meant as three hyphens.</summary>
    Wrong,
}

/// <summary>Recognises the lines above and below front matter, as they are written.</summary>
internal static class FenceText
{
    private const string Hyphens = "---";

    /// <summary>Whether a line is a fence.</summary>
    public static Fence Of(string line)
    {
        if (line.AsSpan().TrimEnd(" \t").SequenceEqual(Hyphens)) return Fence.Correct;
        var core = Core(line);
        // A single hyphen is an item of a list without a value.
        return core.Length > 0 && core != "-" && (core.All(IsLine) || core is "..." or "…" or "+++" || IsRuleOfMarkdown(core) || HasMore(line)) ? Fence.Wrong : Fence.None;
    }

    /// <summary>Describes a fence that is wrong.</summary>
    public static string Describe(string line)
    {
        var core = Core(line);
        if (line.FirstOrDefault(c => Signs.IsInvisible(c) || Signs.IsOtherSpace(c)) is not '\0' and var hidden) return $"a {Signs.NameOf(hidden)} beside the hyphens";
        if (core.FirstOrDefault(c => Signs.IsDash(c) && c != '-') is not '\0' and var dash) return $"a {Signs.NameOf(dash)}";
        if (core == Hyphens) return "a space before or between the hyphens";
        return core.All(c => c == '-') ? $"a line of {core.Length} hyphens" : $"\"{line.Trim()}\"";
    }

    // Two-em and three-em dashes are made of hyphens by some programs.
    private static bool IsLine(char c) => Signs.IsDash(c) || c is '\u2E3A' or '\u2E3B';

    /// <summary>Whether a line is one across the page in Markdown. Seven = are left by a program that joins two versions.</summary>
    private static bool IsRuleOfMarkdown(string core) =>
        core.Length is >= 3 and <= 6 && (core[0] is '*' or '_' or '=') && core.All(c => c == core[0]);

    /// <summary>Whether a line is three hyphens after backslashes, or with a note or the name of a language after them.</summary>
    private static bool HasMore(string line)
    {
        var plain = line.Trim().Replace("\\", "", StringComparison.Ordinal);
        if (!plain.StartsWith(Hyphens, StringComparison.Ordinal)) return false;
        var rest = plain[Hyphens.Length..];
        return rest.Length == 0 || rest.TrimStart().StartsWith('#') || rest.Trim() is "yaml" or "yml";
    }

    private static string Core(string line) => string.Concat(line.Where(c => !Signs.IsBlank(c)));
}
