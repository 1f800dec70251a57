using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace LiverInfo.Content.Markdown.Settings;

/// <summary>Renders the value of a setting.</summary>
internal sealed class SettingRenderer : HtmlObjectRenderer<SettingInline>
{
    protected override void Write(HtmlRenderer renderer, SettingInline obj)
    {
        if (obj.Value is { } setting) renderer.Write(SettingHtml.Of(obj.Name, setting));
    }
}
