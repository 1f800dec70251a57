using System.Collections.Frozen;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Citations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Figures;

/// <summary>Finds the pictures that an article shows, gives each its size, so that nothing jumps as it loads, and reports those that are not there or say nothing.</summary>
internal static class FigurePass
{
    private const string Decorative = "decorative";

    public static void Apply(IReadOnlyList<MarkdownObject> nodes, FrozenDictionary<string, ImageFile> images, MarkdownContext reading)
    {
        foreach (var picture in nodes.OfType<LinkInline>().Where(link => link.IsImage))
        {
            var alt = InlineText.Of(picture).Trim();
            if (alt.Length == 0) reading.Problems.Add(Problems.ImageWithoutDescription(reading.At(picture)));
            if (Find(picture.Url ?? "", images) is not { } image)
            {
                var names = images.Keys.Select(name => $"{ImageFile.Folder}/{name}").ToList();
                reading.Problems.Add(Problems.NoSuchImage(reading.At(picture), picture.Url ?? "", DidYouMean.To(picture.Url ?? "", names)));
                picture.Url = "";
                continue;
            }

            picture.Url = image.Address.Value;
            picture.SetData(FigureRenderer.Size, image);
            picture.SetData(FigureRenderer.Alt, alt.Equals(Decorative, StringComparison.OrdinalIgnoreCase) ? "" : alt);
        }
    }

    /// <summary>The picture that a paragraph is a figure of: nothing but sources may stand after it. Null when the paragraph is text.</summary>
    public static LinkInline? PictureOf(ParagraphBlock paragraph)
    {
        if (paragraph.Inline is not { FirstChild: LinkInline { IsImage: true } picture }) return null;
        for (var next = picture.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is not CitationInline) return null;
        }

        return picture;
    }

    /// <summary>Written from the article's folder or from the top, a picture's path ends in the folder of pictures and a name.</summary>
    private static ImageFile? Find(string path, FrozenDictionary<string, ImageFile> images) =>
        path.Replace("../", "", StringComparison.Ordinal).TrimStart('/').Split('/') is [ImageFile.Folder, var name]
            ? images.GetValueOrDefault(Uri.UnescapeDataString(name))
            : null;
}
