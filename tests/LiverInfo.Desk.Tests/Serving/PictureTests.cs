using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using SkiaSharp;

namespace LiverInfo.Desk.Tests.Serving;

/// <summary>Pictures that authors add to the content folder.</summary>
public sealed class PictureTests : DeskTest
{
    [Fact]
    public async Task A_photograph_is_stored_without_what_the_camera_wrote_and_shown_on_the_page()
    {
        var editor = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        var (status, answer) = await SendAsync(editor, Samples.Photograph(), "Two robins on a fence");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("![Two robins on a fence](images/two-robins-on-a-fence.jpg)", answer.GetProperty("text").GetString());
        Assert.DoesNotContain(Samples.Secret, Encoding.Latin1.GetString(File.ReadAllBytes(Content.PathOf("images/two-robins-on-a-fence.jpg"))), StringComparison.Ordinal);
        var shown = await Desk.AskAsync(editor, "/-/read", new { page = Folder.Article, sitting = OpenDesk.Value(editor, "sitting"), version = "", text = OpenDesk.TextOf(editor) + "\n" + answer.GetProperty("text").GetString() + "\n" });
        var picture = Assert.Single(OpenDesk.Parse(shown.GetProperty("html").GetString()!).QuerySelectorAll("img[alt='Two robins on a fence']"));
        Assert.Equal(HttpStatusCode.OK, (await Desk.Client.GetAsync(picture.GetAttribute("src"))).StatusCode);
        Assert.DoesNotContain(shown.GetProperty("problems").EnumerateArray(), problem => problem.GetProperty("isError").GetBoolean());
    }

    [Fact]
    public async Task A_picture_is_never_written_over()
    {
        var editor = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        File.WriteAllBytes(Content.PathOf("images/A-Robin.PNG"), [1, 2, 3]);
        foreach (var expected in new[] { "a-robin-2.jpg", "a-robin-3.jpg" })
        {
            var (_, answer) = await SendAsync(editor, Samples.Photograph(), "A robin");
            Assert.Equal($"![A robin](images/{expected})", answer.GetProperty("text").GetString());
        }

        Assert.Equal([1, 2, 3], File.ReadAllBytes(Content.PathOf("images/A-Robin.PNG")));
    }

    public static TheoryData<string, string, string> Refused => new()
    {
        { "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", "A drawing", "leaf.png" },
        { "<html><script>alert(1)</script></html>", "A page", "page.jpg" },
        { "not a picture", "A text", "../../../evil.png" },
        { "", "Nothing", "x.png" },
        { "picture", "", "x.png" },
        { "picture", " \n\t ", "x.png" },
        { "picture", new string('x', 301), "x.png" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_refused_is_not_stored_and_says_why(string bytes, string description, string name)
    {
        var before = Files();
        var (status, answer) = await SendAsync(await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article)), bytes == "picture" ? Samples.Photograph() : Encoding.UTF8.GetBytes(bytes), description, name);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.NotEmpty(answer.GetProperty("reason").GetString()!);
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("../../outside.png")]
    [InlineData("/etc/passwd")]
    [InlineData("images\\..\\..\\outside.png")]
    [InlineData("CON")]
    [InlineData("x.png%00.exe")]
    public async Task The_name_that_a_browser_sends_decides_nothing(string name)
    {
        var before = Files();
        var (status, _) = await SendAsync(await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article)), Samples.Picture(SKEncodedImageFormat.Png), $"A robin {name}", name);
        Assert.Equal(HttpStatusCode.OK, status);
        var added = Assert.Single(Files().Except(before));
        Assert.Matches("^images/a-robin[a-z0-9-]*\\.png$", added);
    }

    [Fact]
    public async Task A_folder_of_pictures_that_leads_elsewhere_gets_none()
    {
        Directory.Delete(Content.PathOf("images"), recursive: true);
        Directory.CreateDirectory(Content.Beside("elsewhere"));
        Directory.CreateSymbolicLink(Content.PathOf("images"), Content.Beside("elsewhere"));
        var (status, _) = await SendAsync(await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article)), Samples.Photograph(), "A robin");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Content.Beside("elsewhere")));
    }

    [Fact]
    public async Task A_picture_without_the_secret_of_its_page_is_refused()
    {
        var before = Files();
        var (status, _) = await SendAsync(await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article)), Samples.Photograph(), "A robin", secret: "forged");
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_and_the_desk_goes_on()
    {
        var before = Files();
        try
        {
            var (status, _) = await SendAsync(await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article)), new byte[30 * 1024 * 1024], "A robin");
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        }
        catch (HttpRequestException)
        {
            // The desk may close the connection before all has been sent.
        }

        Assert.Equal(before, Files());
        Assert.NotEmpty(OpenDesk.TextOf(await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article))));
    }

    [Fact]
    public async Task Without_scripts_the_form_puts_the_picture_at_the_end_of_the_text_that_was_sent()
    {
        var editor = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        using var form = new MultipartFormDataContent();
        foreach (var name in new[] { "__RequestVerificationToken", "page", "sitting", "version" }) form.Add(new StringContent(OpenDesk.Value(editor, name)), name);
        form.Add(new StringContent(OpenDesk.TextOf(editor) + "\r\nMy own words.\r\n"), "text");
        form.Add(new StringContent("A robin on a fence"), "description");
        form.Add(new ByteArrayContent(Samples.Photograph()), "picture", "DSC_0001.JPG");
        form.Add(new StringContent("picture"), "do");
        using var answer = await PostAsync("/-/edit", form);
        var page = OpenDesk.Parse(await answer.Content.ReadAsStringAsync());

        Assert.EndsWith("\nMy own words.\n\n![A robin on a fence](images/a-robin-on-a-fence.jpg)\n", OpenDesk.TextOf(page), StringComparison.Ordinal);
        Assert.DoesNotContain("My own words", Content.Read(Folder.Article), StringComparison.Ordinal);
        Assert.True(File.Exists(Content.PathOf("images/a-robin-on-a-fence.jpg")));
    }

    private async Task<(HttpStatusCode Status, JsonElement Answer)> SendAsync(IHtmlDocument editor, byte[] bytes, string description, string name = "picture", string? secret = null)
    {
        using var form = new MultipartFormDataContent { { new StringContent(description), "description" } };
        form.Add(new ByteArrayContent(bytes), "picture", name);
        using var answer = await PostAsync("/-/picture", form, secret ?? OpenDesk.Value(editor, "__RequestVerificationToken"));
        return (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType == "application/json" ? await answer.Content.ReadFromJsonAsync<JsonElement>() : default);
    }

    private async Task<HttpResponseMessage> PostAsync(string address, HttpContent form, string? secret = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        request.Headers.TryAddWithoutValidation("Origin", Desk.Root.ToString().TrimEnd('/'));
        if (secret is not null) request.Headers.Add("RequestVerificationToken", secret);
        return await Desk.Client.SendAsync(request);
    }

    private List<string> Files() => [.. Directory.EnumerateFiles(Content.Root, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Content.Root, file).Replace('\\', '/'))
        .Where(file => !file.StartsWith(".liverinfo-desk-", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];
}
