using System.Collections.Frozen;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Citations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Figures;

/// <summary>Resolves images, sets their sizes, so that the layout does not shift on load, and reports images that are missing or have no description.</summary>
internal sealed partial class FigurePass : IMarkdownPass
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
            else if (SaysNothing().IsMatch(alt)) context.Problems.Add(Problems.ImageDescriptionSaysNothing(context.At(picture), alt));
            else if (Size().Match(alt) is { Success: true } size) context.Problems.Add(Problems.SignsLeftOver(context.At(picture), size.Value, "Delete it: the size of a picture follows from the file, and this would be read out."));
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

    // The name of a file, a word for any picture, a number, or the words of the guide.
    [GeneratedRegex(@"\A(\S+\.(svg|png|jpe?g|webp|gif|heic|bmp|tiff?)|(img|dsc[nf]?|pict?|pxl|image|photo(graph)?|picture|screen ?shot|scan|figure|fig\.?|untitled|alt( text)?|description)[\s_\-]*[\d_\-]*|what it shows|\W+)\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SaysNothing();

    [GeneratedRegex(@"[ ]?\|[ ]?\d+(x\d+)?(px|%)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Size();

    /// <summary>Finds an image by a path that is relative to the article or to the content folder.</summary>
    private static ImageFile? Find(string path, FrozenDictionary<string, ImageFile> images) =>
        path.Replace("../", "", StringComparison.Ordinal).TrimStart('/').Split('/') is [ImageFile.Folder, var name]
            ? images.GetValueOrDefault(name) ?? images.GetValueOrDefault(Uri.UnescapeDataString(name))
            : null;
}
