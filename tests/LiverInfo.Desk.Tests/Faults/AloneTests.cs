namespace LiverInfo.Desk.Tests.Faults;

/// <summary>The program without a command, as on a double click.</summary>
public sealed class AloneTests
{
    [Fact]
    public async Task A_double_click_opens_the_desk_on_the_content_folder_beside_it()
    {
        using var folder = new Folder();
        using var desk = await DeskProcess.StartAloneAsync(folder);
        using var client = await desk.EnterAsync();

        var list = OpenDesk.Parse(await client.GetStringAsync("/-/"));
        Assert.Equal("All pages", list.QuerySelector("h1")!.TextContent);
        Assert.NotNull(list.QuerySelector("a[href='/-/edit?page=birds%2Ffeeding.md']"));
    }
}
