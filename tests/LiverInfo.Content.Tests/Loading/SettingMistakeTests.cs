using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Loading;

/// <summary>A mistake in one setting is reported at its line, and hides neither the other settings nor the text.</summary>
public sealed class SettingMistakeTests
{
    private const string Description = "description: \"What a reader will find on this page, told in one plain sentence.\"";

    [Theory]
    [InlineData("title:\"What is it?\"", "LI134")]
    [InlineData("title:'What is it?'", "LI134")]
    [InlineData("title:What is it?", "LI134")]
    [InlineData("title \"What is it?\"", "LI134")]
    [InlineData("title “What is it?”", "LI134")]
    [InlineData("title = \"What is it?\"", "LI134")]
    [InlineData("title; What is it?", "LI134")]
    [InlineData("title： \"What is it?\"", "LI134")]
    [InlineData("title：What is it?", "LI134")]
    [InlineData("title:\u00A0\"What is it?\"", "LI133")]
    [InlineData("title:\u00A0What is it?", "LI133")]
    [InlineData("title:\u202FWhat is it?", "LI133")]
    [InlineData("title:\u3000What is it?", "LI133")]
    [InlineData("\u00A0title: \"What is it?\"", "LI135")]
    [InlineData("  title: \"What is it?\"", "LI135")]
    [InlineData(" title: What is it?", "LI135")]
    [InlineData("title: “What is it?”", "LI132")]
    [InlineData("title: “Hepatitis: a guide”", "LI132")]
    [InlineData("title: ‘What is it?’", "LI132")]
    [InlineData("title: „What is it?“", "LI132")]
    [InlineData("title: «What is it?»", "LI132")]
    [InlineData("title: “What is it?\"", "LI132")]
    [InlineData("title: \"What is it?”", "LI132")]
    [InlineData("title: 'What is it?’", "LI132")]
    [InlineData("title: \"Tea \\ coffee\"", "LI137")]
    [InlineData("title: \"Tea\\coffee\"", "LI137")]
    [InlineData("title: \"C:\\new\\text\"", "LI137")]
    [InlineData("title: \"What\nis it?\"", "LI141")]
    [InlineData("title: What\nis it?", "LI141")]
    [InlineData("title: !important news", "LI130")]
    [InlineData("title: !!str news", "LI130")]
    [InlineData("title: - news", "LI130")]
    [InlineData("title: [News] of today", "LI130")]
    [InlineData("title: {phone} us", "LI130")]
    [InlineData("title: &news of today", "LI115")]
    [InlineData("title: *news* of today", "LI115")]
    [InlineData("title: > 5 tablets", "LI130")]
    [InlineData("title: Hepatitis: a guide", "LI127")]
    [InlineData("<<<<<<< HEAD\ntitle: One\n=======\ntitle: Two\n>>>>>>> edit", "LI136")]
    public void A_title_with_a_mistake_is_told_once_with_the_mistakes_around_it(string title, string code)
    {
        var line = 2;
        var result = new TinySite().With(TinySite.PagePath, $"---\n{title}\n{Description}\norder: five\n---\n\nText.\n\n<b>Text.</b>\n").Load();

        var told = result.Diagnostics.Where(problem => problem.At.Path == TinySite.PagePath).ToList();
        Assert.Equal([code, "LI106", "LI301", "LI301"], told.Select(problem => problem.Code));
        Assert.InRange(told[0].At.Line, line, line + 1);
        Assert.Equal([TinySite.PagePath], result.HeldBack.AsEnumerable());
    }

    [Theory]
    [InlineData("---\u00A0", "title: A page")]
    [InlineData("\u200B---", "title: A page")]
    [InlineData("---", "\u200Btitle: A page")]
    [InlineData("---", "title:\u200B \"A page\"")]
    [InlineData("---", "title: \"A pa\u00ADge\"")]
    public void A_sign_that_cannot_be_seen_beside_a_setting_changes_nothing(string fence, string title)
    {
        var result = new TinySite().With(TinySite.PagePath, $"{fence}\n{title}\n{Description}\n{fence}\n\nText.\n").Load();

        Assert.DoesNotContain(result.Diagnostics, problem => problem.At.Path == TinySite.PagePath && problem.Severity == Severity.Error);
        Assert.Equal("A page", result.Site!.Articles.Single(article => article.Path == TinySite.PagePath).Title);
    }

    [Theory]
    [InlineData("---", "—")]
    [InlineData("---", "–––")]
    [InlineData("---", "----")]
    [InlineData("---", "--")]
    [InlineData("---", " ---")]
    [InlineData("---", "- - -")]
    [InlineData("---", "...")]
    [InlineData("—", "---")]
    [InlineData("----", "---")]
    [InlineData("+++", "---")]
    public void A_wrong_line_above_or_below_the_settings_is_told_alone_with_the_mistakes_of_the_text(string above, string below)
    {
        var text = $"{above}\ntitle: A page\n{Description}\n{below}\n\n## Start\n\nText, and <b>text.\n\n---\n\nMore.\n";

        var told = new TinySite().With(TinySite.PagePath, text).Load().Diagnostics.Where(problem => problem.At.Path == TinySite.PagePath).ToList();

        Assert.Equal([above == "---" ? "LI102" : "LI101", "LI301"], told.Select(problem => problem.Code));
        Assert.Equal(above == "---" ? 4 : 1, told[0].At.Line);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Settings_are_read_whatever_the_line_ends(string end)
    {
        var text = $"---\ntitle: A page\n{Description}\norder: five\n---\n\nText.\n".Replace("\n", end, StringComparison.Ordinal);

        var told = Assert.Single(new TinySite().With(TinySite.PagePath, text).Load().Diagnostics);

        Assert.Equal(("LI106", 4, "order: five"), (told.Code, told.At.Line, told.At.Excerpt));
    }

    [Theory]
    [InlineData("_glossary.yml", "- term: one\n  meaning:“A word”\n- term: two\n  meaning: \"Another\n- term: three\n  meaning: A third: word\n", "LI134 LI129 LI127")]
    [InlineData("_people.yml", "one:\n  name: @one\n  role: Doctor\ntwo:\n  name: “Two”\n  role: !x Doctor\n", "LI130 LI132 LI130")]
    public void Each_entry_with_a_mistake_is_told(string path, string text, string codes)
    {
        var result = new TinySite().With(path, text).Load();

        Assert.Equal(codes.Split(' '), result.Diagnostics.Where(problem => problem.At.Path == path).Select(problem => problem.Code));
        Assert.Contains(path, result.HeldBack);
    }

    [Fact]
    public void Invisible_signs_within_a_setting_hide_no_word_from_the_checks()
    {
        var page = new TinySite().Page(TinySite.PagePath, title: "A mir\u00ADac\u200Ble").Load().Site!.Find(TinySite.PageAddress)!;

        Assert.Equal("A miracle", page.Title);
    }

    [Fact]
    public void A_comment_of_two_signs_in_the_settings_is_no_heading()
    {
        var site = new TinySite().With(TinySite.PagePath, $"---\ntitle: A page\n\n## For later:\n\n{Description}\n---\n\nText.\n").Publish();

        Assert.NotNull(site.Find(TinySite.PageAddress));
    }
}
