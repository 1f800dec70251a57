namespace LiverInfo.Desk.Tests.Browser;

/// <summary>A desk on a copy of the example site, for one test in a browser.</summary>
internal static class DeskOnPort
{
    public static readonly Microsoft.Playwright.BrowserNewContextOptions Desktop = new() { ViewportSize = new() { Width = 1280, Height = 900 } };

    public static readonly Microsoft.Playwright.BrowserNewContextOptions WithoutScripts = new() { ViewportSize = new() { Width = 1280, Height = 900 }, JavaScriptEnabled = false };

    public static readonly Microsoft.Playwright.BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 390, Height = 844 } };

    /// <summary>Opens the editor of the article, and waits until its script has read the text once.</summary>
    public static async Task EditAsync(Microsoft.Playwright.IPage page, OpenDesk desk, string path = Folder.Article)
    {
        await page.GotoAsync(desk.UrlOf(OpenDesk.EditOf(path)));
        await ReadAsync(page, 1);
    }

    /// <summary>Waits until the script has shown the answer to a text.</summary>
    public static Task ReadAsync(Microsoft.Playwright.IPage page, int times) =>
        page.WaitForFunctionAsync("times => Number(document.documentElement.dataset.read ?? 0) >= times", times);

    /// <summary>Puts the caret at the end of the text.</summary>
    public static async Task ToEndAsync(Microsoft.Playwright.IPage page)
    {
        await page.FocusAsync(".cm-content");
        await page.Keyboard.PressAsync("Control+End");
    }
}
