namespace LiverInfo.Content.Markdown;

/// <summary>One step between parsing and rendering. It reads or changes the tree, and adds problems and results to the context.</summary>
internal interface IMarkdownPass
{
    /// <summary>Runs the pass on one article.</summary>
    void Run(MarkdownContext context);
}
