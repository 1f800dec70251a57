using LiverInfo.Content.Files;
using LiverInfo.Web;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Reloading;
using LiverInfo.Web.State;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Desk.Tests.Serving;

/// <summary>The page beside the text is the page that readers get.</summary>
public sealed class PreviewTests : DeskTest
{
    [Fact]
    public async Task Every_page_has_the_bytes_that_the_site_serves()
    {
        using var site = await Served.StartAsync(Content.Root, Content.Beside("served"));
        var compared = 0;
        foreach (var file in Directory.EnumerateFiles(Content.Root, "*.md", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Content.Root, file).Replace('\\', '/');
            using var served = await site.Client.GetAsync(UrlPath.OfFile(path).Value);
            if (path.StartsWith('_') || path == "README.md" || served.StatusCode != System.Net.HttpStatusCode.OK) continue;
            var bytes = await served.Content.ReadAsByteArrayAsync();
            Assert.Equal(bytes, await Desk.Client.GetByteArrayAsync($"/-/frame?page={Uri.EscapeDataString(path)}"));
            Assert.Equal(bytes, await Desk.Client.GetByteArrayAsync(UrlPath.OfFile(path).Value));
            compared++;
        }

        Assert.True(compared > 10);
    }

    [Fact]
    public async Task A_text_that_is_being_written_has_the_bytes_that_the_site_serves_once_it_is_saved()
    {
        var page = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        var text = OpenDesk.TextOf(page).Replace("title: \"What does feeding do?\"", "title: \"A name that sorts first\"", StringComparison.Ordinal).Replace("order: 30", "order: 1", StringComparison.Ordinal);
        var read = await Desk.AskAsync(page, "/-/read", Message(page, text));

        Content.Write(Folder.Article, text);
        using var site = await Served.StartAsync(Content.Root, Content.Beside("served"));
        Assert.Equal(await site.Client.GetStringAsync(UrlPath.OfFile(Folder.Article).Value), read.GetProperty("html").GetString());
    }

    [Theory]
    [InlineData("draft.md", "draft: true\n", "draft")]
    [InlineData("next-century.md", "publishDate: 2126-01-01\n", "from")]
    [InlineData("old-advice.md", null, "withdrawn")]
    public async Task A_page_that_readers_do_not_see_is_shown_and_marked(string path, string? line, string mark)
    {
        var editor = await Desk.OpenAsync(OpenDesk.EditOf(path));
        Assert.Contains(mark, editor.QuerySelector("#notice")!.TextContent, StringComparison.OrdinalIgnoreCase);
        var frame = await Desk.Client.GetStringAsync($"/-/frame?page={path}");
        Assert.Contains("class=\"consult\"", frame, StringComparison.Ordinal);
        if (line is null || !Content.Read(path).Contains(line, StringComparison.Ordinal)) return;

        // As if it were shown, byte for byte.
        Content.Write(path, Content.Read(path).Replace(line, "", StringComparison.Ordinal));
        using var site = await Served.StartAsync(Content.Root, Content.Beside("served"));
        Assert.Equal(await site.Client.GetStringAsync(UrlPath.OfFile(path).Value), frame);
    }

    [Fact]
    public async Task A_broken_text_keeps_the_last_good_page_with_the_message_over_it()
    {
        var page = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        var good = await Desk.Client.GetStringAsync($"/-/frame?page={Uri.EscapeDataString(Folder.Article)}");
        var broken = OpenDesk.TextOf(page).Replace("kind: treatment", "kind: nonsense", StringComparison.Ordinal);

        var read = await Desk.AskAsync(page, "/-/read", Message(page, broken));
        Assert.True(read.GetProperty("broken").GetBoolean());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, read.GetProperty("html").ValueKind);

        var after = await Desk.PressAsync(page, "check", broken);
        Assert.Contains("last good", after.QuerySelector("#notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(good, await Desk.Client.GetStringAsync(after.QuerySelector("iframe")!.GetAttribute("src")!));
    }

    [Fact]
    public async Task The_sentences_and_the_grades_have_their_places_in_the_text()
    {
        var page = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        var lines = OpenDesk.TextOf(page).Split('\n');
        var read = await Desk.AskAsync(page, "/-/read", Message(page, OpenDesk.TextOf(page)));

        var sentence = read.GetProperty("sentences").EnumerateArray().Single(one => one.GetProperty("text").GetString()!.StartsWith("A newspaper told", StringComparison.Ordinal));
        Assert.StartsWith("A newspaper told", lines[sentence.GetProperty("line").GetInt32() - 1][(sentence.GetProperty("column").GetInt32() - 1)..], StringComparison.Ordinal);
        Assert.Contains(read.GetProperty("sections").EnumerateArray(), section => section.GetProperty("hardest").ValueKind == System.Text.Json.JsonValueKind.Object);
    }

    [Theory]
    [InlineData("page", "watching", "(/birds/watching)")]
    [InlineData("source", "2018", "[^trial-2018]")]
    [InlineData("box", "urgent", ":::urgent Title")]
    [InlineData("table", "3", "|---|---|---|")]
    [InlineData("picture", "leaf", "(images/leaf.svg)")]
    public async Task What_can_be_put_in_is_found_by_words(string kind, string words, string markdown)
    {
        var found = await Desk.Client.GetStringAsync($"/-/choices?kind={kind}&words={words}");
        Assert.Contains(markdown, System.Text.RegularExpressions.Regex.Unescape(found), StringComparison.Ordinal);
    }

    internal static object Message(AngleSharp.Html.Dom.IHtmlDocument page, string text) => new
    {
        page = OpenDesk.Value(page, "page"),
        sitting = OpenDesk.Value(page, "sitting"),
        version = OpenDesk.Value(page, "version"),
        text,
        isChanged = true,
    };
}

/// <summary>The site as <c>serve</c> has it, on a free port.</summary>
internal sealed class Served : IDisposable
{
    private readonly Microsoft.AspNetCore.Builder.WebApplication _app;

    private Served(Microsoft.AspNetCore.Builder.WebApplication app)
    {
        _app = app;
        Client = new() { BaseAddress = new(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public static async Task<Served> StartAsync(string content, string state)
    {
        var loading = Task.Run(() => SiteReloader.Open(new ContentFolder(content), TimeProvider.System));
        var app = Website.Build(loading, new StateFolder(state), ["--urls", "http://127.0.0.1:0"]);
        await app.StartAsync();
        await Wait.For(app.Services.GetRequiredService<Publisher>().First.ContinueWith(_ => true, TaskScheduler.Default), "the site is published");
        return new(app);
    }

    public void Dispose()
    {
        Client.Dispose();
        _app.StopAsync().GetAwaiter().GetResult();
        _app.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
