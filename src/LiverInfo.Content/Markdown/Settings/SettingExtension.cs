using Markdig;
using Markdig.Renderers;

namespace LiverInfo.Content.Markdown.Settings;

/// <summary>Values from <c>_site.yml</c>: <c>{phone}</c> and the like, so that a number is changed in one place.</summary>
internal sealed class SettingExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new SettingParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.AddIfNotAlready<SettingRenderer>();
}
