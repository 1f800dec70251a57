using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Markdown;

public sealed class SettingTests
{
    [Theory]
    [InlineData("{clinic}", "Example Clinic")]
    [InlineData("{address}", "1 Example Street, Exampleton")]
    [InlineData("{phone}", "<a class=\"tel\" href=\"tel:01632960000\">01632 960000</a>")]
    [InlineData("{emergency}", "<a class=\"tel\" href=\"tel:999\">999</a>")]
    [InlineData("{email}", "<a href=\"mailto:hello@example.org\">hello@example.org</a>")]
    [InlineData("*{clinic}*, {clinic}.", "<em>Example Clinic</em>, Example Clinic.")]
    public void A_setting_is_shown_where_its_name_stands(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>", TinySite.HtmlOf(markdown));

    [Theory]
    [InlineData(@"\{phone}", "{phone}")]
    [InlineData(@"\{ phone \}", "{ phone }")]
    public void A_name_that_is_meant_as_text_is_shown_as_it_stands(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>", TinySite.HtmlOf(markdown));

    [Theory]
    [InlineData("phone", "+44 (0)1632 960-000", "tel:+441632960000")]
    [InlineData("emergency", "112", "tel:112")]
    public void A_number_is_dialled_without_its_spaces_and_brackets(string name, string number, string href)
    {
        var link = TinySite.Parse(new TinySite().Setting(name, number).Page(TinySite.PagePath, $"{{{name}}}").Body().Html).QuerySelector("a")!;

        Assert.Equal((number, href), (link.TextContent, link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("emergency", "112 or 999")]
    [InlineData("phone", "ask at the desk")]
    [InlineData("email", "not yet")]
    public void What_cannot_be_called_or_written_to_is_not_a_link(string name, string value) => Assert.Equal(
        $"<p>{value}</p>\n", new TinySite().Setting(name, value).Page(TinySite.PagePath, $"{{{name}}}").Body().Html);

    [Theory]
    [InlineData("clinic", "[the clinic]", "the clinic")]
    [InlineData("phone", "[ 01632 960001 ]", "01632 960001")]
    [InlineData("email", "[a@example.org]", "a@example.org")]
    public void A_placeholder_is_marked_and_never_a_link(string name, string value, string shown)
    {
        var result = new TinySite().Setting(name, value).Page(TinySite.PagePath, $"{{{name}}}").Load();

        Assert.Equal(["LI701"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(
            $"<p><span class=\"placeholder\">{shown}</span></p>\n", result.Site!.Find(TinySite.PageAddress)!.Body.Html);
    }

    [Fact]
    public void A_setting_in_a_heading_stands_in_the_contents_list() => Assert.Equal(
        "Call 01632 960000 today", Assert.Single(TinySite.BodyOf("## Call {phone} today").Headings).Text);

    [Fact]
    public void A_setting_in_a_heading_counts_for_its_anchor() =>
        Assert.Equal("ask-example-clinic", Assert.Single(TinySite.BodyOf("## Ask {clinic}").Headings).Id);

    [Fact]
    public void The_banner_is_made_of_the_settings()
    {
        var banner = new TinySite().Publish().Settings.Banner;

        Assert.Equal("Talk to a professional first.", banner.Title);
        Assert.Contains("This is an example.", banner.Text, StringComparison.Ordinal);
        Assert.Equal((UrlPath.Home, "What to ask"), (banner.Link, banner.LinkText));
    }

    [Fact]
    public void A_review_holds_for_the_months_that_are_written() =>
        Assert.Equal(12, new TinySite().Publish().Settings.ReviewInMonths);

    [Theory]
    [InlineData("1 month", 1)]
    [InlineData("36 months", 36)]
    public void A_review_may_hold_for_one_month_to_three_years(string written, int months) =>
        Assert.Equal(months, new TinySite().Setting("reviewIn", written).Publish().Settings.ReviewInMonths);

    [Theory]
    [InlineData("0 months")]
    [InlineData("37 months")]
    [InlineData("-1 months")]
    [InlineData("12")]
    [InlineData("1 year")]
    public void Another_time_for_a_review_is_told(string written) =>
        Assert.Equal(["LI106"], new TinySite().Setting("reviewIn", written).Load().Errors.Select(error => error.Code));
}
