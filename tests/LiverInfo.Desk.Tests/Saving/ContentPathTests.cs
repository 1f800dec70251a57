using LiverInfo.Desk.Saving;

namespace LiverInfo.Desk.Tests.Saving;

public sealed class ContentPathTests
{
    [Theory]
    [InlineData("index.md")]
    [InlineData("birds/feeding.md")]
    [InlineData("_site.yml")]
    [InlineData("_emergency-signs.md")]
    [InlineData("a/b/c/page two.md")]
    public void The_plain_name_of_an_article_or_a_data_file_is_taken(string path) => Assert.True(ContentPath.IsPlain(path));

    [Theory]
    [InlineData("")]
    [InlineData("../secret.md")]
    [InlineData("birds/../../secret.md")]
    [InlineData("birds/./feeding.md")]
    [InlineData("/etc/passwd.md")]
    [InlineData("//server/share/a.md")]
    [InlineData("\\\\server\\share\\a.md")]
    [InlineData("birds\\feeding.md")]
    [InlineData("C:\\a.md")]
    [InlineData("C:a.md")]
    [InlineData("a.md:stream.md")]
    [InlineData("%2e%2e/a.md")]
    [InlineData("..%2fa.md")]
    [InlineData(".git/a.md")]
    [InlineData(".hidden.md")]
    [InlineData("~a.md")]
    [InlineData("con.md")]
    [InlineData("birds/NUL.md")]
    [InlineData("COM1.md")]
    [InlineData("lpt¹.md")]
    [InlineData("aux /a.md")]
    [InlineData("birds./a.md")]
    [InlineData("a\0.md")]
    [InlineData("a\n.md")]
    [InlineData("birds//feeding.md")]
    [InlineData("birds/")]
    [InlineData("images/leaf.svg")]
    [InlineData("_other.yml")]
    [InlineData("birds/_site.yml")]
    [InlineData("appsettings.json")]
    public void Any_other_name_is_refused(string path) => Assert.False(ContentPath.IsPlain(path));
}
