using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Settings;

/// <summary>One <c>{name}</c> in the text, which stands for a value of <c>_site.yml</c>.</summary>
internal sealed class SettingInline(string name) : LeafInline
{
    /// <summary>The name as written.</summary>
    public string Name { get; } = name;

    /// <summary>What it stands for; null when there is no such setting.</summary>
    public Setting? Value { get; set; }
}
