using LiverInfo.Desk.Texts;

namespace LiverInfo.Desk.Tests.Texts;

/// <summary>A field of the form writes its own line, and no other.</summary>
public sealed class FrontMatterFormTests
{
    private const string Text = "---\n# a comment\ntitle: \"Old \\\"name\\\"\"   # why\norder:   30\nkind: 'guide'\nkeywords: [a, b]\ndescription: >-\n  Folded\n  text.\n---\n\ntitle: not a setting\n";

    [Theory]
    [InlineData("title", "Old \"name\"")]
    [InlineData("order", "30")]
    [InlineData("kind", "guide")]
    [InlineData("draft", "")]
    public void The_value_of_a_line_is_read(string name, string value) => Assert.Equal(value, FrontMatterForm.Read(Text, name));

    [Fact]
    public void A_value_on_several_lines_is_left_to_the_text()
    {
        Assert.Null(FrontMatterForm.Read(Text, "description"));
        Assert.Null(FrontMatterForm.Write(Text, "description", "One line"));
    }

    [Theory]
    [InlineData("title", "New: \"x\" \\ y", "title: \"New: \\\"x\\\" \\\\ y\"   # why")]
    [InlineData("order", "40", "order:   40")]
    [InlineData("kind", "about", "kind: 'about'")]
    [InlineData("kind", "it's", "kind: 'it''s'")]
    [InlineData("title", "two\nlines", "title: \"two lines\"   # why")]
    public void A_field_writes_its_own_line(string name, string value, string line)
    {
        var written = FrontMatterForm.Write(Text, name, value)!;

        var (before, after) = (Text.Split('\n'), written.Split('\n'));
        Assert.Equal(before.Length, after.Length);
        var changed = Assert.Single(Enumerable.Range(0, before.Length), i => before[i] != after[i]);
        Assert.Equal(line, after[changed]);
        Assert.Equal(value.Replace('\n', ' '), FrontMatterForm.Read(written, name));
    }

    [Fact]
    public void A_new_setting_is_one_more_line_and_an_empty_one_is_one_line_less()
    {
        var added = FrontMatterForm.Write(Text, "draft", "true")!;
        Assert.Contains("  text.\ndraft: true\n---\n", added, StringComparison.Ordinal);
        Assert.Equal(Text, FrontMatterForm.Write(added, "draft", ""));
    }

    [Fact]
    public void A_setting_that_has_no_field_cannot_be_written() => Assert.Null(FrontMatterForm.Write(Text, "keywords", "x"));
}
