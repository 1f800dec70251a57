using System.Net;
using System.Net.Http.Json;
using LiverInfo.Desk.Security;

namespace LiverInfo.Desk.Tests.Attacks;

/// <summary>Other programs, other machines, other sites and strange texts, against the desk.</summary>
public sealed class DeskAttackTests : DeskTest
{
    public static TheoryData<string> Outside =>
    [
        "../secret.md", "..%2fsecret.md", "%2e%2e/secret.md", "birds/../../secret.md", "..\\secret.md", "/etc/passwd", "/tmp/secret.md", "C:\\secret.md", "\\\\server\\secret.md",
        "birds/feeding.md%00.md", "CON.md", "birds/aux.md", "NUL", "linked.md", "linked-folder/secret.md", ".git/config", "_site.yml/../../secret.md", "images/leaf.svg", "README.md", "no-such-page.md",
    ];

    [Theory]
    [MemberData(nameof(Outside))]
    public async Task Nothing_outside_the_content_is_read_or_written(string path)
    {
        File.WriteAllText(Content.Beside("secret.md"), "a secret");
        File.CreateSymbolicLink(Content.PathOf("linked.md"), Content.Beside("secret.md"));
        Directory.CreateSymbolicLink(Content.PathOf("linked-folder"), Content.Beside("."));
        var before = Snapshot();
        foreach (var address in new[] { "/-/edit?page=", "/-/page?page=", "/-/frame?page=", "/-/history?page=", "/-/live?page=", "/" })
        {
            foreach (var written in new[] { path, Uri.EscapeDataString(path) })
            {
                using var answer = await Desk.Client.GetAsync(new Uri(Desk.Root.ToString().TrimEnd('/') + address + written));
                Assert.DoesNotContain("a secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }

        var page = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        foreach (var button in new[] { "save", "check", "settings", "together" })
        {
            using var answer = await Desk.PostAsync(page, button, "attack", fields => fields["page"] = path);
            Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        }

        Assert.Equal(before, Snapshot());
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("127.0.0.1.example.org")]
    [InlineData("[::1]")]
    [InlineData("0.0.0.0")]
    [InlineData("localhost.")]
    public async Task A_name_that_only_leads_to_this_machine_is_refused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/-/");
        request.Headers.Host = $"{host}:{Desk.Root.Port}";
        using var answer = await Desk.Client.SendAsync(request);
        Assert.True(answer.StatusCode is HttpStatusCode.MisdirectedRequest or HttpStatusCode.BadRequest, answer.StatusCode.ToString());
    }

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("http://localhost")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_page_of_another_origin_saves_nothing(string? origin)
    {
        var page = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        var before = Snapshot();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/-/edit")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = OpenDesk.Value(page, "__RequestVerificationToken"),
                ["page"] = Folder.Article,
                ["version"] = OpenDesk.Value(page, "version"),
                ["text"] = "attack",
                ["do"] = "save",
            }),
        };
        if (origin is not null) request.Headers.TryAddWithoutValidation("Origin", origin);
        using var answer = await Desk.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(before, Snapshot());
    }

    [Theory]
    [InlineData("cross-site", "no-cors", "image")]
    [InlineData("same-site", "cors", "empty")]
    [InlineData("cross-site", "navigate", "iframe")]
    public async Task Another_site_can_neither_show_nor_read_a_page_of_the_desk(string site, string mode, string target)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/-/");
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Mode", mode);
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Dest", target);
        Assert.Equal(HttpStatusCode.Forbidden, (await Desk.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=")]
    [InlineData("?token=000000000000000000000000000000000000000000000000")]
    [InlineData("?token=%00")]
    public async Task Without_the_secret_of_this_run_nothing_is_shown(string query)
    {
        using var stranger = new HttpClient { BaseAddress = Desk.Root };
        foreach (var address in new[] { "/-/", "/", "/-/edit", "/-/editor.js", "/-/choices", "/birds/feeding" })
        {
            using var answer = await stranger.GetAsync(address + query);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.DoesNotContain("feeding", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task The_secret_leaves_the_address_at_once_and_scripts_cannot_read_it()
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Desk.Root };
        using var answer = await browser.GetAsync($"/-/edit?page=index.md&{DeskKey.Parameter}={Desk.Token}");

        Assert.Equal("/-/edit?page=index.md", answer.Headers.Location!.ToString());
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_secret_of_the_address_takes_no_reader_to_another_site()
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Desk.Root };
        foreach (var path in new[] { "//example.org/", "/-//example.org", "/\\example.org", "/-/..//example.org" })
        {
            using var answer = await browser.GetAsync(new Uri($"{Desk.Root.ToString().TrimEnd('/')}{path}?token={Desk.Token}"));
            if (answer.Headers.Location is { } location) Assert.StartsWith("/-/", location.OriginalString, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_without_its_own_secret_saves_nothing_and_gives_the_text_back()
    {
        var page = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        var before = Snapshot();
        using var answer = await Desk.PostAsync(page, "save", "my words", fields => fields["__RequestVerificationToken"] = "forged");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("my words", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public async Task Markup_in_every_field_is_shown_as_text()
    {
        const string Markup = "\"'><img src=x onerror=alert(1)></textarea></script><script>alert(1)</script>";
        Content.Write("markup.md", $"---\ntitle: '{Markup.Replace("'", "''", StringComparison.Ordinal)}'\ndescription: '<script>alert(1)</script>'\n---\n\n## <script>alert(1)</script>\n\n{Markup}\n");
        var editor = await Desk.OpenAsync(OpenDesk.EditOf("markup.md"));
        Assert.Contains("<script>alert(1)</script>", OpenDesk.TextOf(editor), StringComparison.Ordinal);
        var pages = new List<AngleSharp.Html.Dom.IHtmlDocument>
        {
            editor,
            await Desk.OpenAsync($"/-/?words={Uri.EscapeDataString(Markup[..40])}"),
            await Desk.OpenAsync("/-/"),
            await Desk.PressAsync(editor, "check", OpenDesk.TextOf(editor) + Markup, fields => (fields["version"], fields["set-title"]) = (Markup, Markup)),
            await Desk.PressAsync(editor, "settings", null, fields => fields["set-title"] = Markup),
            await Desk.PressAsync(editor, Markup),
            OpenDesk.Parse(await (await Desk.PostAsync(editor, "save", Markup, fields => fields["__RequestVerificationToken"] = Markup)).Content.ReadAsStringAsync()),
            OpenDesk.Parse(await (await Desk.Client.GetAsync("/-/edit?page=" + Uri.EscapeDataString(Markup))).Content.ReadAsStringAsync()),
        };
        await Desk.PressAsync(editor, "save", OpenDesk.TextOf(editor) + "\n## " + Markup + "\n\nWords.\n");
        pages.Add(await Desk.OpenAsync("/-/history?page=markup.md"));
        pages.Add(await Desk.OpenAsync("/-/history/entry?page=markup.md&number=1"));

        foreach (var page in pages)
        {
            Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.GetAttribute("src") != "/-/editor.js");
            Assert.DoesNotContain(page.QuerySelectorAll("*"), element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
            Assert.Empty(page.QuerySelectorAll("img"));
        }
    }

    [Fact]
    public async Task Every_answer_has_a_strict_policy()
    {
        foreach (var address in new[] { "/-/", OpenDesk.EditOf(Folder.Article), "/-/editor.js", "/-/no-such-page" })
        {
            using var answer = await Desk.Client.GetAsync(address);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.True(answer.Headers.CacheControl!.NoStore);
        }

        using var frame = await Desk.Client.GetAsync($"/-/frame?page={Folder.Article}");
        var framed = Assert.Single(frame.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", framed, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", framed, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", framed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_over_the_limit_is_refused_and_the_desk_goes_on()
    {
        var page = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        var before = Snapshot();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/-/edit") { Content = new StringContent("text=" + new string('x', 9 * 1024 * 1024), System.Text.Encoding.UTF8, "application/x-www-form-urlencoded") };
        request.Headers.TryAddWithoutValidation("Origin", Desk.Root.ToString().TrimEnd('/'));
        try
        {
            using var answer = await Desk.Client.SendAsync(request);
            Assert.True(answer.StatusCode is HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.BadRequest, answer.StatusCode.ToString());
        }
        catch (HttpRequestException)
        {
            // The desk may close the connection before all has been sent.
        }

        Assert.Equal(before, Snapshot());
        Assert.Equal(OpenDesk.TextOf(page), OpenDesk.TextOf(await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article))));
    }

    [Theory]
    [InlineData("/-/read")]
    [InlineData("/-/draft")]
    [InlineData("/-/save")]
    [InlineData("/-/setting")]
    [InlineData("/-/paste")]
    public async Task A_question_of_a_script_without_the_secret_of_its_page_is_refused(string address)
    {
        var before = Snapshot();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(new { page = Folder.Article, sitting = "0123456789abcdef", version = "", text = "attack", isChanged = true }) };
        request.Headers.TryAddWithoutValidation("Origin", Desk.Root.ToString().TrimEnd('/'));
        Assert.Equal(HttpStatusCode.Forbidden, (await Desk.Client.SendAsync(request)).StatusCode);
        Assert.Equal(before, Snapshot());
    }

    [Theory]
    [InlineData("../../../../tmp/aaaa")]
    [InlineData("0123456789ABCDEF")]
    [InlineData("")]
    public async Task A_made_up_name_of_an_editor_makes_no_file(string sitting)
    {
        var page = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        await Desk.PostAsync(page, "check", "attack", fields => fields["sitting"] = sitting);
        Assert.All(Directory.EnumerateFiles(Path.Combine(Content.State, "desk", "drafts"), "*", SearchOption.AllDirectories), file => Assert.Matches("^[0-9a-f]{16}\\.json$", Path.GetFileName(file)));
    }

    private string Snapshot() => string.Join('\n', Directory.EnumerateFiles(Content.Root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Where(file => !Path.GetFileName(file).StartsWith(".liverinfo-desk-", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(file => $"{file} {Fingerprint.Of(File.ReadAllBytes(file))}"));
}
