namespace LiverInfo.Content.Tests;

public sealed class UrlPathTests
{
    [Theory]
    [InlineData("index.md", "/")]
    [InlineData("about.md", "/about")]
    [InlineData("topic/index.md", "/topic")]
    [InlineData("topic/page.md", "/topic/page")]
    [InlineData("index/page.md", "/index/page")]
    [InlineData("my-index.md", "/my-index")]
    public void The_address_of_a_file_is_its_path_without_the_ending(string path, string address) =>
        Assert.Equal(address, UrlPath.OfFile(path).Value);

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/topic", "/topic")]
    [InlineData("/topic/", "/topic")]
    public void An_address_does_not_end_with_a_slash(string written, string address)
    {
        Assert.Equal(address, new UrlPath(written).Value);
        Assert.Equal(new UrlPath(address), new UrlPath(written));
    }

    [Theory]
    [InlineData("")]
    [InlineData("topic")]
    [InlineData("https://example.org")]
    public void An_address_begins_with_a_slash(string written) => Assert.Throws<ArgumentException>(() => new UrlPath(written));

    [Theory]
    [InlineData("/")]
    [InlineData("/topic", "topic")]
    [InlineData("/topic/page", "topic", "page")]
    public void An_address_has_parts(string address, params string[] segments) =>
        Assert.Equal(segments, new UrlPath(address).Segments);

    [Theory]
    [InlineData("/", true)]
    [InlineData("/topic/page-2", true)]
    [InlineData("/7", true)]
    [InlineData("/Topic", false)]
    [InlineData("/to_pic", false)]
    [InlineData("/to pic", false)]
    [InlineData("/to.pic", false)]
    [InlineData("/-topic", false)]
    [InlineData("/topic-", false)]
    [InlineData("/to--pic", false)]
    [InlineData("/topic/é", false)]
    [InlineData("/肝脏", false)]
    public void An_address_is_well_formed_when_it_can_be_read_out(string address, bool wellFormed) =>
        Assert.Equal(wellFormed, new UrlPath(address).IsWellFormed);

    [Fact]
    public void An_address_is_written_as_it_stands_in_a_link() => Assert.Equal("/topic", $"{new UrlPath("/topic")}");
}
