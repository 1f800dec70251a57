using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Settings;

/// <summary>A <c>{name}</c> in the text, which is replaced by a value of <c>_site.yml</c>.</summary>
internal sealed class SettingInline(string name) : LeafInline
{
    /// <summary>The name as written.</summary>
    public string Name { get; } = name;

    /// <summary>The value, or null when there is no such setting.</summary>
    public Setting? Value { get; set; }
}
