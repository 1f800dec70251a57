using LiverInfo.Content.Files;

namespace LiverInfo.Content.Tests;

public sealed class SourceFileTests
{
    [Theory]
    [InlineData("one\ntwo\nthree")]
    [InlineData("one\r\ntwo\r\nthree")]
    [InlineData("one\rtwo\rthree")]
    public void A_place_is_found_whatever_the_line_ends(string text)
    {
        var file = new ContentFile("page.md", text);

        Assert.Equal(new Location("page.md", 1, 1, "one"), file.At(0));
        Assert.Equal(new Location("page.md", 2, 2, "two"), file.At(text.IndexOf("wo", StringComparison.Ordinal)));
        Assert.Equal(new Location("page.md", 3, 5, "three"), file.At(text.Length - 1));
    }

    [Fact]
    public void A_line_break_belongs_to_the_line_it_ends()
    {
        var file = new ContentFile("page.md", "one\r\ntwo");

        Assert.Equal((1, 4), (file.At(3).Line, file.At(3).Column));
        Assert.Equal((1, "one"), (file.At(4).Line, file.At(4).Excerpt));
        Assert.Equal((2, 1), (file.At(5).Line, file.At(5).Column));
    }

    [Fact]
    public void Mixed_line_ends_and_empty_lines_are_counted()
    {
        var file = new ContentFile("page.md", "1\n\n3\r\n\r\n5\r\r7\n");

        Assert.Equal(["1", "", "3", "", "5", "", "7", ""], Enumerable.Range(1, 8).Select(line => file.At(line, 1).Excerpt));
    }

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(99, 2, 4)]
    public void An_offset_outside_the_text_is_taken_as_its_nearest_end(int offset, int line, int column) =>
        Assert.Equal((line, column), Where(new ContentFile("page.md", "one\ntwo").At(offset)));

    [Theory]
    [InlineData(0, 1, 1, 1)]
    [InlineData(99, 1, 2, 1)]
    [InlineData(1, 0, 1, 1)]
    [InlineData(1, 99, 1, 4)]
    public void A_line_or_column_outside_the_text_is_taken_as_its_nearest_end(int line, int column, int foundLine, int foundColumn) =>
        Assert.Equal((foundLine, foundColumn), Where(new ContentFile("page.md", "one\ntwo").At(line, column)));

    [Fact]
    public void An_empty_file_has_one_place() => Assert.Equal(new("page.md", 1, 1, ""), new ContentFile("page.md", "").At(5));

    [Fact]
    public void A_byte_order_mark_is_dropped_and_not_counted()
    {
        var file = new ContentFile("page.md", "\uFEFFone");

        Assert.Equal("one", file.Text);
        Assert.Equal(new("page.md", 1, 2, "one"), file.At(1));
    }

    private static (int Line, int Column) Where(Location at) => (at.Line, at.Column);
}
