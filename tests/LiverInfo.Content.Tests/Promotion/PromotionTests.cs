using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Promotion;

/// <summary>
/// A page as a clinic would write it that sells an unproven treatment. Each of its sentences stands on a line of its own, and each
/// that claims, counts or promises something is told.
/// </summary>
public sealed class PromotionTests
{
    private const string Claim = "LI501";
    private const string Figure = "LI502";
    private const string Hype = "LI503";
    private const string Section = "LI504";

    private static readonly ContentFile Page =
        new(TinySite.PagePath, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Promotion", "promotion.md")));

    private static readonly ILookup<string, string> Told = SiteLoader
        .Load(new([.. new ContentFolder(Case.BaseContent).Read().Files.Where(file => file.Path != Page.Path), Page], []), new(TinySite.Now))
        .Diagnostics
        .Where(diagnostic => diagnostic.At.Path == Page.Path && diagnostic.Severity == Severity.Error)
        .ToLookup(diagnostic => diagnostic.At.Excerpt, diagnostic => diagnostic.Code);

    /// <summary>Every line of the page that says something, with what has to be told of it.</summary>
    public static TheoryData<string, string[]> Lines => new()
    {
        { "title: \"Regenerate your liver with stem cells\"", [Claim] },
        { "description: \"Our proven stem cell therapy repairs the liver from within, and 95% of our patients would come again.\"", [Claim, Figure] },
        { "kind: treatment", [Section, Section, Section, Section] },
        { "- Stem cells rebuild damaged liver tissue.", [Claim] },
        { "- Treatment is safe, quick and painless.", [Claim] },
        { "- There are no side effects.", [Claim, Hype] },
        { "Stem cell therapy is a breakthrough for people with cirrhosis.", [Hype] },
        { "It offers a cure where ordinary medicine has given up.", [Hype] },
        { "It is not only effective, but gentle.", [Claim] },
        { "## How our cells heal your liver", [Claim] },
        { "The cells travel to your liver and turn into healthy tissue.", [Claim] },
        { "They reduce scarring, calm inflammation and improve your blood tests.", [Claim] },
        { "Usual drugs only mask the symptoms.", [Claim] },
        { "Regenerative medicine, in contrast, may restore the organ itself.", [Claim] },
        { "Treatment works at every stage of cirrhosis.", [Claim] },
        { "Most patients feel better within a few days.", [Claim] },
        { "You may avoid a transplant.", [Claim] },
        { "## A success rate of 95%", [Figure, Hype] },
        { "Nine out of ten patients would choose us again.", [Figure] },
        { "We have treated over 2,000 people from 40 countries.", [Figure] },
        { "Our patients live longer.", [Claim] },
        { "The results are guaranteed.", [Hype] },
        { "The method is proven.", [Hype] },
        { "Because the cells are natural, the procedure is completely safe.", [Claim, Hype] },
        { "No surgery is needed, and recovery takes two days.", [Claim] },
        { "## A miracle for our patients", [Hype] },
        { "I was told to prepare for the worst, and now I have my life back.", [Hype] },
        { "My doctors called it a miracle.", [Hype] },
        { "Read more testimonials from people we have cured.", [Hype] },
        { "## The future of liver medicine", [Hype] },
        { "Our world-class team uses cutting-edge laboratories.", [Hype, Hype] },
        { "We follow the strictest international standards.", [Claim] },
        { "Stem cells will soon become the usual treatment of cirrhosis.", [Claim] },
        { "There is no risk in talking to us.", [Hype] },
        { "Places are limited.", [Hype] },
        { "Book now, and save £500.", [Figure, Hype, Hype] },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void What_promotion_says_without_knowing_is_told(string line, string[] codes) => Assert.Equal(codes, Told[line].Order(StringComparer.Ordinal));

    [Fact]
    public void No_line_of_the_page_is_left_out()
    {
        var says = Page.Text.Split('\n').Where(line => line.Any(char.IsLetter) && !line.StartsWith(":::", StringComparison.Ordinal));
        Assert.Equal(says.Where(line => line != "certainty: high"), Lines.Select(row => (string)((object[])row)[0]));
    }
}
