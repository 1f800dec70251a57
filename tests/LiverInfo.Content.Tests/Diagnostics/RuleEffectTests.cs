using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Diagnostics;

/// <summary>In every case, exactly the articles and settings that have a problem which holds back are held back.</summary>
public sealed class RuleEffectTests
{
    public static TheoryData<string> Names => [.. Case.All.Select(found => found.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_is_held_back_by_the_effect_of_its_problems(string name)
    {
        var result = new Case(name).Load();
        var holdingBack = result.Diagnostics
            .Where(diagnostic => diagnostic.Rule.Effect == RuleEffect.HoldsBack)
            .Select(diagnostic => diagnostic.At.Path)
            .ToList();
        // A problem in shared text holds back the pages that contain it.
        if (holdingBack.Any(ContentFiles.IsShared)) holdingBack.AddRange(PagesOfSharedText);

        Assert.Equal(
            holdingBack.Where(IsArticleOrSettings).Distinct().Order(StringComparer.Ordinal),
            result.HeldBack.Where(IsArticleOrSettings));
    }

    /// <summary>The only page that contains shared text in the cases.</summary>
    private static readonly string[] PagesOfSharedText = ["page.md"];

    private static bool IsArticleOrSettings(string path) => ContentFiles.IsArticle(path) || path == ContentFiles.Settings;
}
