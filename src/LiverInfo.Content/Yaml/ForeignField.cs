using YamlDotNet.RepresentationModel;

namespace LiverInfo.Content.Yaml;

/// <summary>A field of another tool.</summary>
/// <param name="Advice">What to write instead.</param>
internal sealed record ForeignField(string Advice)
{
    /// <summary>The field that means the same; null when there is none, and the line is to be deleted or written anew.</summary>
    public string? SameAs { get; init; }

    /// <summary>Whether a value is valid in the field of the same meaning.</summary>
    public Func<YamlNode, bool> Fits { get; init; } = _ => false;

    /// <summary>Whether the fields mean the same in every tool.</summary>
    public bool IsSure { get; init; }

    /// <summary>Whether the line is to be deleted.</summary>
    public bool IsNeedless { get; init; }
}
