using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Markdown;

/// <summary>What an author writes is what a patient reads: no sign has a meaning that the authors' guide does not give it.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("Take 1~2 tablets or 3~4 capsules")]
    [InlineData("Take 10^6 cells and 10^7 more")]
    [InlineData("Take a == b or c ++ tablets")]
    [InlineData("Write your name here: ____ or __________")]
    [InlineData("Take #1 or #liver, A*B or 2 * 3")]
    [InlineData("Take 1 :: 2 or 3 ::: 4 tablets")]
    [InlineData("Take ::two:: tablets")]
    [InlineData("Take $1$ or $$2$$ tablets")]
    [InlineData("Take 1/2 -- or 3/4 --- tablets... (c)")]
    [InlineData("Take [sic] or [one] or (see below)")]
    [InlineData("Take one: two :-)")]
    [InlineData("Take one ^ or ^three or @two")]
    public void A_sign_without_a_meaning_is_kept(string text) => Assert.Equal($"<p>{text}</p>", TinySite.HtmlOf(text));

    [Fact]
    public void A_dose_range_keeps_its_tildes() => Assert.Equal(
        "Take 1~2 tablets or 3~4 capsules",
        TinySite.ElementsOf("Take 1~2 tablets or 3~4 capsules").QuerySelector("p")!.TextContent);

    [Fact]
    public void Stress_and_strength_are_shown() => Assert.Equal(
        "<p><em>a</em> <strong>b</strong> <em>c</em> <strong>d</strong></p>", TinySite.HtmlOf("*a* **b** _c_ __d__"));

    [Fact]
    public void A_list_keeps_the_number_it_starts_with() =>
        Assert.Equal("3", TinySite.ElementsOf("3. three\n4. four").QuerySelector("ol")!.GetAttribute("start"));

    [Fact]
    public void The_words_to_read_are_counted_and_the_markup_is_not() =>
        Assert.Equal(10, TinySite.BodyOf(":::in-short\nOne *two*\n:::\n\n## Three *four*\n\n- five[^first-2020]\n- [six](/ \"not this\")\n\n:::urgent Seven\n> And eight &amp;\n:::").Words);
}
