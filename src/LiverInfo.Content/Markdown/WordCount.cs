using Markdig.Syntax;

namespace LiverInfo.Content.Markdown;

/// <summary>How many words there are to read.</summary>
internal static class WordCount
{
    public static int Of(IReadOnlyList<MarkdownObject> nodes) => nodes.OfType<LeafBlock>().Sum(block => Of(InlineText.Of(block.Inline)));

    private static int Of(string text)
    {
        var words = 0;
        var isInWord = false;
        foreach (var c in text)
        {
            var isPart = !char.IsWhiteSpace(c);
            if (isPart && !isInWord) words++;
            isInWord = isPart;
        }

        return words;
    }
}
