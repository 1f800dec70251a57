using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Boxes;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Headings;

/// <summary>
/// Sets an anchor for each heading, in the style of GitHub, which works in every script; sets the heading level of box titles;
/// and reports heading levels that are skipped.
/// </summary>
internal sealed partial class HeadingPass : IMarkdownPass
{
    private const int TitleLevel = 1;
    private const int DeepestLevel = 6;

    // Anchors of the page layout, which headings cannot use.
    private static readonly ImmutableHashSet<string> Reserved = ["main", "menu", "contents", "sources", "sources-heading", "changes", "review", "my-list", "my-list-title", "reading", "reading-title", "kept", "tools"];

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        var contents = ImmutableArray.CreateBuilder<Heading>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        Walk(context.Document, TitleLevel);
        (context.Headings, context.Anchors) = (contents.ToImmutable(), [.. taken]);

        void Walk(ContainerBlock container, int level)
        {
            foreach (var block in container)
            {
                switch (block)
                {
                    case Box box:
                        // A box without a heading does not change the level of the headings in it.
                        var isHeaded = box.Kind is { IsHeaded: true };
                        box.HeadingLevel = Math.Min(level + 1, DeepestLevel);
                        if (isHeaded && box.Title is not null) Anchor(box.Title);
                        Walk(box, isHeaded ? box.HeadingLevel : level);
                        break;
                    case HeadingBlock title when container is Box box && box.Title == title:
                        break;
                    case HeadingBlock heading:
                        if (heading.IsSetext && context.HasTwoVersions) break;
                        if (heading.Level == TitleLevel) context.Problems.Add(Problems.TitleInText(context.At(heading)) with { Edit = heading.IsSetext ? null : context.Replace(heading.Span.Start, "#", "##", isSafe: false) });
                        else if (heading.Level > level + 1) context.Problems.Add(Problems.HeadingJump(context.At(heading), heading.Level, level) with { Edit = context.Replace(heading.Span.Start, new string('#', heading.Level), new string('#', level + 1), isSafe: false) });
                        level = heading.Level;
                        var id = Anchor(heading);
                        if (level == TitleLevel + 1 && container == context.Document) contents.Add(new(id, InlineText.Of(heading.Inline)));
                        break;
                    case ContainerBlock inner:
                        Walk(inner, level);
                        break;
                }
            }
        }

        string Anchor(HeadingBlock heading)
        {
            var text = LinkHelper.UrilizeAsGfm(InlineText.Of(heading.Inline));
            if (text.Length == 0 || Reserved.Contains(text) || ReservedNumber().IsMatch(text)) text += "-section";
            var id = text;
            // Continues from the last number of that text, so that a thousand equal headings do not take a million attempts.
            for (var number = numbers.GetValueOrDefault(text); !taken.Add(id); numbers[text] = number) id = $"{text}-{++number}";
            heading.GetAttributes().Id = id;
            return id;
        }
    }

    [GeneratedRegex(@"\A(source|cited)-\d")]
    private static partial Regex ReservedNumber();
}
