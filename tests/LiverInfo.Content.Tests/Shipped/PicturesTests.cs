using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LiverInfo.Content.Tests.Shipped;

/// <summary>The drawings that the site ships with, as a reader with a small phone, a slow connection or a dark screen meets them.</summary>
public sealed partial class PicturesTests
{
    private const int LargestBytes = 6 * 1024;

    /// <summary>In CSS pixels, how wide a drawing is shown on a phone 320 pixels wide.</summary>
    private const double WidthOnSmallPhone = 288;

    private const double SmallestText = 12;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly ILookup<string, ImageFile> Drawings = ShippedContent.Files.Images
        .Where(image => image.Name.EndsWith(".svg", StringComparison.Ordinal))
        .Where(image => ShippedContent.Site.Articles.Any(article => article.Body.Html.Contains($"src=\"{image.Address.Value}\"", StringComparison.Ordinal)))
        .ToLookup(image => image.Name);

    /// <summary>The drawings that a page shows.</summary>
    public static TheoryData<string> Names => [.. Drawings.Select(drawing => drawing.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_loads_fast(string name) => Assert.InRange(Image(name).Bytes.Length, 1, LargestBytes);

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_a_title(string name) => Assert.NotEqual("", Drawing(name).Element(Svg + "title")?.Value.Trim() ?? "");

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_words_can_be_read_on_a_small_phone(string name)
    {
        var scale = WidthOnSmallPhone / Image(name).Width;

        Assert.All(
            Drawing(name).DescendantsAndSelf().Attributes("font-size"),
            size => Assert.True(double.Parse(size.Value, CultureInfo.InvariantCulture) * scale >= SmallestText, size.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_colour_has_another_in_the_dark(string name)
    {
        var drawing = Drawing(name);
        var dark = DarkRule().Matches(drawing.Element(Svg + "style")?.Value ?? "")
            .SelectMany(rule => Selector().Matches(rule.Value))
            .Select(selector => selector.Groups["class"].Value).ToHashSet();

        var coloured = drawing.Descendants().Where(element => IsColour(element.Attribute("fill")) || IsColour(element.Attribute("stroke")));

        Assert.All(coloured, element => Assert.True(((string?)element.Attribute("class") ?? "").Split(' ').Any(dark.Contains), element.ToString()));

        static bool IsColour(XAttribute? attribute) => attribute?.Value.StartsWith('#') == true;
    }

    private static ImageFile Image(string name) => Drawings[name].Single();

    private static XElement Drawing(string name)
    {
        using var file = new MemoryStream([.. Image(name).Bytes]);
        return XDocument.Load(file).Root!;
    }

    [GeneratedRegex(@"@media \(prefers-color-scheme: dark\) \{(?:[^{}]*\{[^{}]*\})*")]
    private static partial Regex DarkRule();

    [GeneratedRegex(@"\.(?<class>[a-z]+)")]
    private static partial Regex Selector();
}
