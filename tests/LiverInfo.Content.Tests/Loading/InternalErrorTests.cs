using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;

namespace LiverInfo.Content.Tests.Loading;

/// <summary>An exception while one article is read is reported for that article, and the rest of the site loads.</summary>
public sealed class InternalErrorTests
{
    private const string Faulty = "about.md";

    private static readonly ContentSnapshot Content = new ContentFolder(Support.Case.BaseContent).Read();

    private static readonly LoadOptions Failing = new(Support.TinySite.Now)
    {
        ReadArticle = (file, reference, rules, problems) =>
            file.Path == Faulty ? throw new InvalidOperationException("Failed on purpose.") : ArticleReader.Read(file, reference, rules, problems),
    };

    [Fact]
    public void At_a_start_the_other_pages_are_there_and_its_address_is_unavailable()
    {
        var loaded = SiteLoader.Load(WithFaulty(Content), Failing);

        Assert.Equal([Faulty], loaded.HeldBack.AsEnumerable());
        Assert.IsType<UnavailablePage>(loaded.Site!.Pages[new("/about")]);
        Assert.Equal(["LI900"], loaded.Errors.Where(error => error.At.Path == Faulty).Select(error => error.Code));
        Assert.Equal("Failed on purpose.", Assert.Single(loaded.Failures).Exception.Message);
    }

    [Fact]
    public void After_an_edit_its_previous_version_stays()
    {
        var before = SiteLoader.Load(WithFaulty(Content), new(Support.TinySite.Now));
        var after = SiteLoader.Load(WithFaulty(Content, "More words."), Failing with { Previous = before });

        Assert.Same(before.Site!.Find(new("/about")), after.Site!.Find(new("/about")));
        Assert.Contains(after.Errors, error => error.Code == "LI900" && error.At.Path == Faulty);
    }

    [Fact]
    public void It_is_read_again_with_the_next_load()
    {
        var failed = SiteLoader.Load(WithFaulty(Content), Failing);
        var after = SiteLoader.Load(WithFaulty(Content), new(Support.TinySite.Now) { Previous = failed });

        Assert.NotNull(after.Site!.Find(new("/about")));
        Assert.Empty(after.Failures);
    }

    private static ContentSnapshot WithFaulty(ContentSnapshot content, string more = "") => content with
    {
        Files = [.. content.Files.Where(file => file.Path != Faulty).Append(new(Faulty, $"---\ntitle: \"About\"\ndescription: \"{new string('a', 60)}\"\n---\n\nWords. {more}\n"))],
    };
}
