using System.Collections.Immutable;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Options;

/// <summary>The choices of an <c>:::options</c> box.</summary>
internal sealed class OptionsTable() : ContainerBlock(parser: null);

/// <summary>One choice: its name as a heading, and then its rows.</summary>
internal sealed class Option() : ContainerBlock(parser: null)
{
    /// <summary>The name, which is also the first child.</summary>
    public required HeadingBlock Name { get; init; }

    /// <summary>The rows, in the order of the labels.</summary>
    public IEnumerable<OptionRow> Rows => this.OfType<OptionRow>();
}

/// <summary>What is said of one choice under one label.</summary>
/// <param name="label">The label.</param>
internal sealed class OptionRow(string label) : ContainerBlock(parser: null)
{
    /// <summary>The labels that authors write, in order. The words that readers see are in <see cref="Locale.MarkdownStrings.OptionRows"/>.</summary>
    public static ImmutableArray<string> Labels { get; } = ["What it is", "What it is like", "What may help", "What may harm", "What is not known", "Who pays"];

    /// <summary>The label.</summary>
    public string Label { get; } = label;
}
