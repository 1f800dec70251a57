using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Boxes;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Headings;

/// <summary>
/// Gives every heading an anchor, in the style of GitHub, which works in every script; gives the titles of boxes the level
/// that fits where they stand; and reports levels that a listener would stumble over.
/// </summary>
internal static partial class HeadingPass
{
    private const int TitleLevel = 1;
    private const int DeepestLevel = 6;

    // The page's own anchors, which a heading may not take.
    private static readonly ImmutableHashSet<string> Reserved = ["main", "menu", "contents", "sources", "changes", "review"];

    /// <summary>The second-level headings that are not in a box, in order, and every anchor there is.</summary>
    public static (ImmutableArray<Heading> Contents, ImmutableHashSet<string> Anchors) Apply(MarkdownDocument document, MarkdownContext reading)
    {
        var contents = ImmutableArray.CreateBuilder<Heading>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        Walk(document, TitleLevel);
        return (contents.ToImmutable(), [.. taken]);

        void Walk(ContainerBlock container, int level)
        {
            foreach (var block in container)
            {
                switch (block)
                {
                    case Box { Kind: var kind } box:
                        // A box without a heading of its own does not move what stands in it down a level.
                        var isHeaded = kind is not null && kind != BoxKind.Details && kind != BoxKind.Questions;
                        box.HeadingLevel = Math.Min(level + 1, DeepestLevel);
                        if (isHeaded && box.Title is not null) Anchor(box.Title);
                        Walk(box, isHeaded ? box.HeadingLevel : level);
                        break;
                    case HeadingBlock title when container is Box box && box.Title == title:
                        break;
                    case HeadingBlock heading:
                        if (heading.Level == TitleLevel) reading.Problems.Add(Problems.TitleInText(reading.At(heading)));
                        else if (heading.Level > level + 1) reading.Problems.Add(Problems.HeadingJump(reading.At(heading), heading.Level, level));
                        level = heading.Level;
                        var id = Anchor(heading);
                        if (level == TitleLevel + 1 && container == document) contents.Add(new(id, InlineText.Of(heading.Inline)));
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
            // Numbered on from the last of that name: a page of a thousand headings called "a" must not take a million tries.
            for (var number = numbers.GetValueOrDefault(text); !taken.Add(id); numbers[text] = number) id = $"{text}-{++number}";
            heading.GetAttributes().Id = id;
            return id;
        }
    }

    [GeneratedRegex(@"\A(source|cited)-\d")]
    private static partial Regex ReservedNumber();
}
