using System.Collections.Frozen;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Citations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Figures;

/// <summary>Resolves images, sets their sizes, so that the layout does not shift on load, and reports images that are missing or have no description.</summary>
internal sealed class FigurePass : IMarkdownPass
{
    private const string Decorative = "decorative";

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        var images = context.ReferenceData.Images;
        foreach (var picture in context.Nodes.OfType<LinkInline>().Where(link => link.IsImage))
        {
            var alt = InlineText.Of(picture).Trim();
            if (alt.Length == 0) context.Problems.Add(Problems.ImageWithoutDescription(context.At(picture)));
            if (Find(picture.Url ?? "", images) is not { } image)
            {
                var names = images.Keys.Select(name => $"{ImageFile.Folder}/{name}").ToList();
                var nearest = DidYouMean.To(picture.Url ?? "", names);
                context.Problems.Add(Problems.NoSuchImage(context.At(picture), picture.Url ?? "", nearest) with
                {
                    Edit = nearest is null || picture.UrlSpan.IsEmpty ? null : context.Replace(picture.UrlSpan.Start, picture.Url ?? "", nearest, isSafe: nearest.Equals(picture.Url, StringComparison.OrdinalIgnoreCase)),
                });
                picture.Url = "";
                continue;
            }

            picture.Url = image.Address.Value;
            picture.SetData(FigureRenderer.Size, image);
            picture.SetData(FigureRenderer.Alt, alt.Equals(Decorative, StringComparison.OrdinalIgnoreCase) ? "" : alt);
        }
    }

    /// <summary>The image of a paragraph that is a figure, which contains only an image and citations after it. Null for other paragraphs.</summary>
    public static LinkInline? PictureOf(ParagraphBlock paragraph)
    {
        if (paragraph.Inline is not { FirstChild: LinkInline { IsImage: true } picture }) return null;
        for (var next = picture.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is not CitationInline) return null;
        }

        return picture;
    }

    /// <summary>Finds an image by a path that is relative to the article or to the content folder.</summary>
    private static ImageFile? Find(string path, FrozenDictionary<string, ImageFile> images) =>
        path.Replace("../", "", StringComparison.Ordinal).TrimStart('/').Split('/') is [ImageFile.Folder, var name]
            ? images.GetValueOrDefault(name) ?? images.GetValueOrDefault(Uri.UnescapeDataString(name))
            : null;
}
