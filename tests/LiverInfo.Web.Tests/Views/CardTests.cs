using System.Buffers.Binary;
using LiverInfo.Web.Rendering.Drawing;
using LiverInfo.Web.Views;
using SkiaSharp;

namespace LiverInfo.Web.Tests.Views;

/// <summary>The picture that other websites show beside a link to a page.</summary>
public sealed class CardTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    private const int Most = 100 * 1024;

    private static readonly SKColor Paper = SKColor.Parse("#fbf9f4");
    private static readonly SKColor Caution = SKColor.Parse("#fff0cb");

    private static readonly CardView Card = new("LiverInfo", "What is a heron?", "Ask somebody who knows first.", "This is an example, and no advice.");

    [Fact]
    public async Task Every_page_has_a_card_of_the_right_size_that_may_be_kept_for_good()
    {
        foreach (var address in example.ListedPages)
        {
            var page = await (await example.Client.GetAsync(address)).DocumentAsync();
            var picture = page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
            Assert.StartsWith(example.Site.Settings.Origin + "/cards/", picture, StringComparison.Ordinal);
            var response = await example.Client.GetAsync(new Uri(picture).AbsolutePath);
            Assert.Equal("image/png", response.Content.Headers.ContentType!.MediaType);
            Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl!.ToString());
            var png = await response.Content.ReadAsByteArrayAsync();
            Assert.InRange(png.Length, 1, Most);
            Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        }
    }

    [Fact]
    public void The_title_and_the_caution_are_both_in_the_picture()
    {
        // With the text, the strip differs from the same strip without it; the rest of the picture does not.
        var (whole, noTitle, noTitleOfCaution, noCaution) = (Draw(Card), Draw(Card with { Title = "" }), Draw(Card with { CautionTitle = "..." }), Draw(Card with { Caution = "..." }));
        var strip = Enumerable.Range(0, CardView.Height).First(y => whole.GetPixel(CardView.Width - 1, y) == Caution);

        Assert.InRange(strip, 300, 600);
        Assert.All(RowsThatDiffer(whole, noTitle), row => Assert.InRange(row, 100, strip - 1));
        Assert.All(RowsThatDiffer(whole, noTitleOfCaution), row => Assert.InRange(row, strip, CardView.Height));
        Assert.All(RowsThatDiffer(whole, noCaution), row => Assert.InRange(row, strip, CardView.Height));
        Assert.NotEmpty(RowsThatDiffer(whole, noTitle));
        Assert.NotEmpty(RowsThatDiffer(whole, noTitleOfCaution));
        Assert.NotEmpty(RowsThatDiffer(whole, noCaution));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("Łódź, Žilina and İzmir: names “with” marks – and more…")]
    [InlineData("什么 are 🦆 these?")]
    [InlineData("")]
    public void Any_title_gives_a_picture(string title) => Assert.Equal(Paper, Draw(Card with { Title = title }).GetPixel(CardView.Width - 1, 10));

    [Fact]
    public void A_text_of_any_length_leaves_its_margin_free_and_the_caution_in_full()
    {
        var longest = Draw(Card with { Title = string.Concat(Enumerable.Repeat("Unbreakable", 40)), Caution = string.Join(' ', Enumerable.Repeat("A long caution.", 60)) });

        for (var y = 0; y < CardView.Height; y++) Assert.Contains(longest.GetPixel(CardView.Width - 20, y), new[] { Paper, Caution });
        for (var x = 20; x < CardView.Width; x++) Assert.Equal(Caution, longest.GetPixel(x, CardView.Height - 1));
    }

    [Fact]
    public void The_address_changes_with_what_the_card_shows() => Assert.Equal(
        4,
        new[] { Card, Card with { Title = "Other" }, Card with { Caution = "Other" }, Card with { CautionTitle = "Other" } }.Select(card => card.Address).Distinct().Count());

    private static SKBitmap Draw(CardView card) => SKBitmap.Decode(CardPicture.Png(card));

    private static IEnumerable<int> RowsThatDiffer(SKBitmap one, SKBitmap other) => Enumerable.Range(0, CardView.Height)
        .Where(y => Enumerable.Range(0, CardView.Width).Any(x => one.GetPixel(x, y) != other.GetPixel(x, y)));
}
