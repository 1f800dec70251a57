using AngleSharp.Dom;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Markdown;

public sealed class FigureTests
{
    private const string Uncaptioned = "![What it shows](images/drawing.svg)";

    private const string Picture = "![What it shows](images/drawing.svg \"A caption\")";

    [Theory]
    [InlineData(Picture, "A caption")]
    [InlineData(Picture + "[^first-2020]", "A captionSource 1")]
    [InlineData(Picture + "[^first-2020][^second-2021]", "A captionSource 1Source 2")]
    [InlineData("![What it shows](images/drawing.svg)[^first-2020]", "Source 1")]
    public void A_picture_alone_is_a_figure_with_its_caption_and_its_sources(string markdown, string caption) =>
        Assert.Equal(caption, Parse(markdown).QuerySelector("figure > img + figcaption")?.Text());

    [Theory]
    [InlineData("See " + Uncaptioned)]
    [InlineData(Uncaptioned + " and so on.")]
    [InlineData(Uncaptioned + Uncaptioned)]
    public void A_picture_among_words_is_no_figure(string markdown) => Assert.Null(Parse(markdown).QuerySelector("figure"));

    private static IElement Parse(string markdown)
    {
        using var folder = new TempFolder();
        folder.Overlay(Case.BaseContent);
        folder.Write("images/drawing.svg", "<svg viewBox=\"0 0 9 9\" xmlns=\"http://www.w3.org/2000/svg\"></svg>");
        folder.Write(TinySite.PagePath, File.ReadAllText(folder.PathOf(TinySite.PagePath)) + "\n" + markdown);
        var site = SiteLoader.Load(new ContentFolder(folder.Root).Read(), new(TinySite.Now)).Site!;
        return TinySite.Parse(site.Find(TinySite.PageAddress)!.Body.Html);
    }

    [Theory]
    [InlineData("figure#1.svg", "/images/figure-1.")]
    [InlineData("what?.svg", "/images/what-.")]
    [InlineData("50%.svg", "/images/50-.")]
    [InlineData("my liver.svg", "/images/my-liver.")]
    [InlineData("liver_2-a.svg", "/images/liver_2-a.")]
    public void The_address_of_a_picture_has_no_sign_that_begins_another_part_of_an_address(string name, string beginning) =>
        Assert.StartsWith(beginning, new ImageFile(name, "image/svg+xml", 1, 1, []).Address.Value, StringComparison.Ordinal);
}
