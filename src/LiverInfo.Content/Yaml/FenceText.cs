
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
        return core.Length > 0 && core != "-" && (core.All(Signs.IsDash) || core is "..." or "…" or "+++") ? Fence.Wrong : Fence.None;
    }

    /// <summary>Describes a fence that is wrong.</summary>
    public static string Describe(string line)
    {
        var core = Core(line);
        if (line.FirstOrDefault(c => Signs.IsInvisible(c) || Signs.IsOtherSpace(c)) is not '\0' and var hidden) return $"a {Signs.NameOf(hidden)} beside the hyphens";
        if (core.FirstOrDefault(c => Signs.IsDash(c) && c != '-') is not '\0' and var dash) return $"a {Signs.NameOf(dash)}";
        if (core == Hyphens) return "a space before or between the hyphens";
        return core[0] == '-' ? $"a line of {core.Length} hyphens" : $"\"{core}\"";
    }

    private static string Core(string line) => string.Concat(line.Where(c => !Signs.IsBlank(c)));
}
