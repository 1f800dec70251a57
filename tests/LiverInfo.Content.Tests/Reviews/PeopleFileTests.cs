using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;

namespace LiverInfo.Content.Tests.Reviews;

public sealed class PeopleFileTests
{
    private readonly List<Diagnostic> _problems = [];

    [Theory]
    [InlineData("")]
    [InlineData("# Nobody yet.\n")]
    public void A_file_that_names_nobody_is_fine(string text)
    {
        Assert.Empty(PeopleReader.Read(File(text), _problems)!);
        Assert.Empty(_problems);
    }

    [Fact]
    public void People_are_read_by_id()
    {
        var people = PeopleReader.Read(
            File("""
                dr-ann:
                  name: "Dr Ann Example"
                  role: Liver specialist
                  registration: 1234567
                  interests: "None."
                nurse-ben: {name: Ben Example, role: Specialist nurse, interests: }
                """),
            _problems)!;

        Assert.Empty(_problems);
        Assert.Equal(2, people.Count);
        Assert.Equal(new("dr-ann", "Dr Ann Example", "Liver specialist", "1234567", "None."), people["dr-ann"]);
        Assert.Equal(new("nurse-ben", "Ben Example", "Specialist nurse", null, null), people["nurse-ben"]);
    }

    [Theory]
    [InlineData("a: {role: Nurse}", "LI105", 1, 1)]
    [InlineData("a: {name: Ann}", "LI105", 1, 1)]
    [InlineData("a:\n  name: Ann\n  role:\n", "LI105", 3, 3)]
    [InlineData("a: {name: Ann, role: Nurse, rgistration: 1}", "LI104", 1, 29)]
    [InlineData("a: {name: Ann, role: Nurse, registration: [1]}", "LI106", 1, 43)]
    [InlineData("a:\n  name: Ann\n  role: Nurse\n  interests: Shares in # a company\n", "LI121", 4, 23)]
    [InlineData("a: Ann", "LI106", 1, 1)]
    [InlineData("a: {name: Ann, role: Nurse, interests: {}}", "LI106", 1, 40)]
    public void Somebody_with_a_mistake_is_told_and_left_out_and_the_others_stay(string text, string code, int line, int column)
    {
        var people = PeopleReader.Read(File(text.TrimEnd() + "\nnurse-ben: {name: Ben, role: Nurse}\n"), _problems);

        Assert.Equal("nurse-ben", Assert.Single(people!).Key);
        var told = Assert.Single(_problems);
        Assert.Equal((code, line, column), (told.Code, told.At.Line, told.At.Column));
    }

    [Theory]
    [InlineData("- name: Ann\n", "LI103")]
    [InlineData("a: {name: Ann\n", "LI128")]
    [InlineData("a: {name: Ann, role: Nurse}\na: {name: Ben, role: Nurse}\n", "LI116")]
    public void A_file_that_cannot_be_read_is_told(string text, string code)
    {
        Assert.Null(PeopleReader.Read(File(text), _problems));
        Assert.Equal(code, Assert.Single(_problems).Code);
    }

    private static ContentFile File(string text) => new("_people.yml", text);
}
