using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Results;

/// <summary>The results that a <c>:::numbers</c> box shows, each as a <see cref="ResultRow"/>.</summary>
internal sealed class NumbersTable() : ContainerBlock(parser: null);
