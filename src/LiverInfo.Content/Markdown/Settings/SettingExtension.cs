using Markdig;
using Markdig.Helpers;
using Markdig.Renderers;

namespace LiverInfo.Content.Markdown.Settings;

/// <summary>Values of <c>_site.yml</c>, such as <c>{phone}</c>, so that a number is changed in one place.</summary>
internal sealed class SettingExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new BracketInlineParser(
        "{", c => c.IsAlphaNumeric() || c == '-', '}', name => name[0].IsAlpha() ? new SettingInline(name) : null));

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.AddIfNotAlready<SettingRenderer>();
}
