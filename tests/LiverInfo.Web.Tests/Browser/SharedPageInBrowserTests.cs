using LiverInfo.Web.Tests.Sharing;

namespace LiverInfo.Web.Tests.Browser;

/// <summary>The file of a shared page, opened from a disk.</summary>
[Collection(nameof(RealBrowser))]
public sealed class SharedPageInBrowserTests(ChromiumFixture chromium)
{
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_number_that_is_clicked_is_quoted_in_the_answer(int width)
    {
        using var content = new TempContent();
        var file = content.Beside("shared.html");
        await File.WriteAllTextAsync(file, (await SharedPageTests.MakeAsync("every-part.md", "reviews@example.org")).Html);

        await chromium.WithPageAsync(new() { ViewportSize = new() { Width = width, Height = 844 } }, async page =>
        {
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"));
            await page.Locator("#n8").ClickAsync();
            var answer = await page.Locator("#reply-text").InputValueAsync();
            Assert.Matches(@"\n8 \(“.+”\): $", answer);
            Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.id === 'reply-text'"));
            await Axe.BringInAsync(page);
            Assert.Empty(await Axe.JudgeAsync(page));
        });
    }
}
