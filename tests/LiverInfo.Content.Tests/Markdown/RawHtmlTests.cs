using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Markdown;

public sealed class RawHtmlTests
{
    [Theory]
    [InlineData("<script>evil()</script>")]
    [InlineData("<div onclick=\"evil()\">\nText.\n</div>")]
    [InlineData("<iframe src=\"https://example.net\"></iframe>")]
    [InlineData("Text <b>bold</b> text.")]
    [InlineData("Text <img src=x onerror=evil()> text.")]
    [InlineData("Text<br>text.")]
    [InlineData("<!-- for later -->")]
    [InlineData("Text. <!-- for later -->")]
    [InlineData("<?php evil() ?>")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("<![CDATA[ evil ]]>")]
    [InlineData("> <b>bold</b>")]
    [InlineData("Table: a\n\n| a |\n|---|\n| <b>bold</b> |")]
    [InlineData("## A <b>bold</b> section")]
    [InlineData(":::urgent Call <b>now</b>\nText.\n:::")]
    [InlineData(":::in-short\n<b>bold</b>\n:::")]
    [InlineData("[<b>bold</b>](/)")]
    public void Raw_html_is_refused(string markdown) => Assert.Equal(["LI301"], TinySite.RefusalOf(markdown));

    [Theory]
    [InlineData(@"\<script>evil()\</script>", "&lt;script&gt;evil()&lt;/script&gt;")]
    [InlineData("&lt;script&gt;", "&lt;script&gt;")]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("<svg/onload=evil()>", "&lt;svg/onload=evil()&gt;")]
    [InlineData("A count <50 or >400", "A count &lt;50 or &gt;400")]
    public void Signs_that_are_meant_as_text_are_shown_as_text(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>", TinySite.HtmlOf(markdown));

    [Theory]
    [InlineData("## Hi {onclick=\"evil()\"}")]
    [InlineData("Hi {onclick=\"evil()\"}")]
    [InlineData("Hi\n{onclick=\"evil()\"}")]
    [InlineData("*Hi*{onclick=\"evil()\" #id .class}")]
    [InlineData("[Hi](/){onclick=\"evil()\"}")]
    [InlineData("- Hi {onclick=\"evil()\"}")]
    [InlineData(":::urgent Hi {onclick=\"evil()\"}\nText.\n:::")]
    [InlineData("Table: Hi\n\n| Hi {onclick=\"evil()\"} |\n|---|\n| Hi {onclick=\"evil()\"} |")]
    public void Braces_with_an_attribute_are_refused(string markdown) => Assert.Equal(["LI203"], TinySite.RefusalOf(markdown));

    [Theory]
    [InlineData("## Hi \\{onclick=\"evil()\"\\}")]
    [InlineData("Hi \\{onclick=\"evil()\"\\}")]
    [InlineData("Hi\n\\{onclick=\"evil()\"\\}")]
    [InlineData("*Hi*\\{onclick=\"evil()\" #id .class\\}")]
    [InlineData("[Hi](/)\\{onclick=\"evil()\"\\}")]
    [InlineData("- Hi \\{onclick=\"evil()\"\\}")]
    [InlineData("Table: Hi\n\n| Hi\" onclick=\"evil() |\n|---|\n| Hi |")]
    [InlineData("[Hi](/ \"\\\" onclick=evil()\")")]
    [InlineData(":::urgent Hi \\{onclick=\"evil()\"\\}\nText.\n:::")]
    [InlineData("Table: Hi\n\n| Hi \\{onclick=\"evil()\"\\} |\n|---|\n| Hi \\{onclick=\"evil()\"\\} |")]
    public void Braces_never_become_an_attribute(string markdown) => Assert.DoesNotContain(
        TinySite.ElementsOf(markdown).QuerySelectorAll("*").SelectMany(element => element.Attributes),
        attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Braces_after_a_second_title_never_become_an_attribute()
    {
        var result = new TinySite().Page(TinySite.PagePath, "# Hi \\{onclick=\"evil()\"\\}").Load();

        Assert.Equal(["LI401"], result.Errors.Select(error => error.Code));
        Assert.Empty(TinySite.Parse(result.Site!.Find(TinySite.PageAddress)!.Body.Html).QuerySelectorAll("[onclick]"));
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("clinic")]
    [InlineData("address")]
    public void A_setting_is_shown_as_text_whatever_it_holds(string name)
    {
        var body = new TinySite().Setting(name, "<22 onclick='evil()'>@&").Page(TinySite.PagePath, $"{{{name}}}").Body();

        var paragraph = TinySite.Parse(body.Html).QuerySelector("p")!;
        Assert.Equal("<22 onclick='evil()'>@&", paragraph.TextContent);
        Assert.Empty(paragraph.QuerySelectorAll("b, [onclick]"));
    }
}
