using LiverInfo.Desk.Texts;

namespace LiverInfo.Desk.Tests.Texts;

public sealed class WordDifferencesTests
{
    [Fact]
    public void Words_that_differ_are_marked_in_the_page_and_its_elements_stay_whole()
    {
        var html = WordDifferences.InHtml("<main><p>One <b>old</b> word &amp; more.</p></main>", "<main><p>One <b>new</b> word &amp; more.</p><p>Another!</p></main>");

        Assert.Equal("<main><p>One <b><del>old</del><ins>new</ins></b> word &amp; more.</p><p><ins>Another!</ins></p></main>", html);
    }

    [Fact]
    public void Equal_pages_have_no_marks() => Assert.Equal("<main>A</main>", WordDifferences.InHtml("<main>A</main>", "<main>A</main>"));
}
