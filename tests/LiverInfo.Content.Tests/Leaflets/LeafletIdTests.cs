using LiverInfo.Content.Model.Leaflets;

namespace LiverInfo.Content.Tests.Leaflets;

/// <summary>The number on a printed page.</summary>
public sealed class LeafletIdTests
{
    private static readonly UrlPath Page = new("/birds/ringing");

    [Fact]
    public void A_number_that_was_printed_once_stays_the_number_of_that_text() => Assert.Equal("9px7tq4f", LeafletId.Of(Page, "sha256:00"));

    [Fact]
    public void No_two_of_its_signs_look_alike_and_it_is_well_formed()
    {
        Assert.DoesNotContain(LeafletId.Signs, sign => "01ilo25szaeu".Contains(sign));
        Assert.Equal(LeafletId.Signs.Length, LeafletId.Signs.Distinct().Count());
        for (var text = 0; text < 1000; text++) Assert.True(LeafletId.IsWellFormed(LeafletId.Of(Page, $"sha256:{text}")));
        Assert.All(["", "bcdfghj", "bcdfghjkm", "bcdfghj0", "BCDFGHJK", "bcdfghj/"], text => Assert.False(LeafletId.IsWellFormed(text)));
    }

    [Fact]
    public void It_begins_with_the_page_and_goes_on_with_the_text()
    {
        var (one, other) = (LeafletId.Of(Page, "sha256:00"), LeafletId.Of(Page, "sha256:01"));
        Assert.StartsWith(LeafletId.OfPage(Page), one, StringComparison.Ordinal);
        Assert.StartsWith(LeafletId.OfPage(Page), other, StringComparison.Ordinal);
        Assert.NotEqual(one, other);
        Assert.NotEqual(one, LeafletId.Of(new("/birds/feeding"), "sha256:00"));
    }
}
