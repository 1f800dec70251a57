using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace LiverInfo.Web.Tests.Browser;

/// <summary>Pages that a reader keeps on the phone, and what a phone meets on its way: no connection, slow ones, and networks that ask for a login.</summary>
[Collection(nameof(RealBrowser))]
public sealed class KeptPagesInBrowserTests(ChromiumFixture chromium, ExampleSite site) : IClassFixture<ExampleSite>
{
    private const string Feeding = "/birds/feeding";

    private const string Notice = ".overdue[role=status]";

    private const string Login = "<!doctype html><title>Hotel</title><h1>Welcome to our wifi</h1>";

    // The browser notes what a test brings about: a network that fails.
    private const string Failed = "net::ERR_";

    private const string KeptPaths = "async () => (await (await caches.open('kept')).keys()).map(request => new URL(request.url).pathname).sort()";

    private const string WhatIsLeft = "async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length";

    [Fact]
    public async Task A_kept_page_is_there_without_a_connection_with_its_age_and_so_is_help()
    {
        await using var network = await UnreliableNetwork.StartAsync(site.Client);
        await chromium.WithPageAsync(new(), async page =>
        {
            await page.GotoAsync(network.UrlOf("/about"));
            // Nothing is kept, and nothing runs in the background, until the reader says so.
            Assert.Equal(0, await page.EvaluateAsync<int>(WhatIsLeft));
            await KeepAsync(page, network.UrlOf(Feeding));
            Assert.Equal([Feeding, "/contact", "/kept", "/kept-words", "/ponds/ice"], await page.EvaluateAsync<string[]>(KeptPaths));

            network.Instead = UnreliableNetwork.Nothing;
            await page.GotoAsync(network.UrlOf(Feeding));
            Assert.Equal("What does feeding do?", await page.Locator("h1").InnerTextAsync());
            var notice = await page.Locator(Notice).InnerTextAsync();
            Assert.StartsWith($"Saved {DateTime.Now.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.", notice, StringComparison.Ordinal);
            Assert.Contains("No clinician had reviewed it.", notice, StringComparison.Ordinal);
            Assert.True(await page.Locator(".consult").IsVisibleAsync());

            await page.GotoAsync(network.UrlOf("/contact"));
            Assert.StartsWith("Saved ", await page.Locator(Notice).InnerTextAsync(), StringComparison.Ordinal);
            await page.GotoAsync(network.UrlOf("/birds/herons"));
            Assert.Contains("this page is not kept", await page.Locator(Notice).InnerTextAsync(), StringComparison.Ordinal);
            Assert.True(await page.Locator(".emergency").IsVisibleAsync());
        }, mayFail: Failed);
    }

    [Fact]
    public async Task A_kept_page_tells_when_its_review_was_due_and_past_twice_its_term_shows_only_the_numbers()
    {
        await using var network = await UnreliableNetwork.StartAsync(site.Client);
        await chromium.WithPageAsync(new(), async page =>
        {
            await KeepAsync(page, network.UrlOf(Feeding));
            network.Instead = UnreliableNetwork.Nothing;

            await AgeAsync(page, saved: "2026-01-03", due: "2026-02-01", end: "2999-01-01");
            await page.GotoAsync(network.UrlOf(Feeding));
            Assert.StartsWith("Saved 3 January 2026. Its review was due 1 February 2026.", await page.Locator(Notice).InnerTextAsync(), StringComparison.Ordinal);
            Assert.True(await page.Locator(".numbers, .sources, table").First.IsVisibleAsync());

            await AgeAsync(page, saved: "2024-01-03", due: "2024-06-01", end: "2025-01-01");
            await page.GotoAsync(network.UrlOf(Feeding));
            Assert.Equal("What does feeding do?", await page.Locator("h1").InnerTextAsync());
            Assert.Contains("too old to rely on", await page.Locator(Notice).InnerTextAsync(), StringComparison.Ordinal);
            Assert.True(await page.Locator(".emergency").IsVisibleAsync());
            Assert.True(await page.Locator("main a[href^='tel:']").First.IsVisibleAsync());
            Assert.DoesNotContain("finches", await page.Locator("body").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);

            // A clock that is before the day of saving says nothing about the age.
            await AgeAsync(page, saved: "2998-01-03", due: "2999-01-01", end: "2999-01-01");
            await page.GotoAsync(network.UrlOf(Feeding));
            Assert.Contains("too old to rely on", await page.Locator(Notice).InnerTextAsync(), StringComparison.Ordinal);
        }, mayFail: Failed);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(302, false)]
    [InlineData(511, false)]
    [InlineData(200, true)]
    [InlineData(302, true)]
    public async Task The_page_of_a_network_that_asks_for_a_login_is_never_kept(int status, bool letsFilesThrough)
    {
        await using var network = await UnreliableNetwork.StartAsync(site.Client);
        await chromium.WithPageAsync(new(), async page =>
        {
            await KeepAsync(page, network.UrlOf("/about"));
            var before = await page.EvaluateAsync<string[]>(KeptPaths);
            await page.GotoAsync(network.UrlOf(Feeding));
            network.Instead = context => letsFilesThrough && Path.HasExtension(context.Request.Path) ? null : PortalAsync(context, status);

            Assert.Contains("could not be kept", await TryToKeepAsync(page), StringComparison.Ordinal);
            Assert.Equal(before, await page.EvaluateAsync<string[]>(KeptPaths));
            Assert.False(await page.EvaluateAsync<bool>("async () => { const store = await caches.open('kept'); for (const one of await store.matchAll()) if ((await one.text()).includes('wifi')) return true; return false; }"));
            // The network answers, so the reader sees its page, and can log in.
            await page.GotoAsync(network.UrlOf("/about"));
            Assert.Equal("Welcome to our wifi", await page.Locator("h1").InnerTextAsync());
        }, mayFail: Failed);
    }

    [Fact]
    public async Task A_page_that_was_changed_on_its_way_is_not_kept_though_it_has_the_banner()
    {
        await using var network = await UnreliableNetwork.StartAsync(site.Client);
        var changed = (await (await site.Client.GetAsync(Feeding)).Content.ReadAsStringAsync()).Replace("</main>", "<p>Buy now</p></main>", StringComparison.Ordinal);
        network.Instead = context => context.Request.Path == Feeding ? UnreliableNetwork.AnswerAsync(context, 200, changed) : null;
        await chromium.WithPageAsync(new(), async page =>
        {
            await page.GotoAsync(network.UrlOf(Feeding));
            Assert.Contains("could not be kept", await TryToKeepAsync(page), StringComparison.Ordinal);
            Assert.Empty(await page.EvaluateAsync<string[]>(KeptPaths));
        }, mayFail: "Content Security Policy");
    }

    [Fact]
    public async Task While_the_network_answers_within_four_seconds_the_kept_copy_is_not_shown_and_after_them_it_is()
    {
        await using var network = await UnreliableNetwork.StartAsync(site.Client);
        await chromium.WithPageAsync(new(), async page =>
        {
            await KeepAsync(page, network.UrlOf(Feeding));
            TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously), answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
            network.Instead = context => context.Request.Path == Feeding ? LateAsync(context) : null;
            var slow = page.GotoAsync(network.UrlOf(Feeding));
            await Wait.For(reached.Task.ContinueWith(_ => true, TaskScheduler.Default), "the request");
            answer.SetResult();
            await slow;
            Assert.Equal(0, await page.Locator(Notice).CountAsync());

            answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
            await page.GotoAsync(network.UrlOf(Feeding));
            Assert.StartsWith("Saved ", await page.Locator(Notice).InnerTextAsync(), StringComparison.Ordinal);
            answer.SetResult();

            async Task LateAsync(HttpContext context)
            {
                reached.TrySetResult();
                await answer.Task;
                await network.PassOnAsync(context);
            }
        }, mayFail: Failed);
    }

    [Fact]
    public async Task Kept_pages_are_listed_and_removed_and_with_the_last_one_everything_goes()
    {
        await using var network = await UnreliableNetwork.StartAsync(site.Client);
        await chromium.WithPageAsync(new() { ViewportSize = new() { Width = 320, Height = 700 } }, async page =>
        {
            await KeepAsync(page, network.UrlOf(Feeding));
            await KeepAsync(page, network.UrlOf("/about"));
            await page.GetByRole(AriaRole.Link, new() { Name = "Pages kept on this phone" }).ClickAsync();
            await Assertions.Expect(page.Locator("#kept li")).ToHaveCountAsync(2);
            await Axe.BringInAsync(page);
            Assert.Empty(await Axe.JudgeAsync(page));
            Assert.False(await Ruler.IsTooWideAsync(page));

            await page.GetByRole(AriaRole.Button, new() { Name = "Remove: What does feeding do?" }).ClickAsync();
            await Assertions.Expect(page.Locator("#kept li")).ToHaveCountAsync(1);
            await page.Locator("#kept li button").ClickAsync();
            await Assertions.Expect(page.GetByText("No page is kept here.")).ToBeVisibleAsync();
            await Wait.Until(async () => await page.EvaluateAsync<int>(WhatIsLeft) == 0, "nothing is left");
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task When_the_clinic_turns_it_off_one_visit_removes_what_an_earlier_release_kept(bool answersFromItsStoreAlone)
    {
        using var content = new TempContent();
        using var factory = new LiverInfoFactory(content.Root);
        using var client = factory.CreateClient();
        await using var network = await UnreliableNetwork.StartAsync(client);
        // The worker of an earlier release, with a fault: it shows what it has, whatever the network says.
        const string Stubborn = "addEventListener('install', () => skipWaiting()); addEventListener('activate', event => event.waitUntil(clients.claim()));"
            + "addEventListener('message', event => event.waitUntil(caches.open('kept-1').then(store => store.add(event.data)).then(() => event.ports[0].postMessage(true))));"
            + "addEventListener('fetch', event => event.respondWith(caches.match(event.request).then(kept => kept || fetch(event.request))));";
        if (answersFromItsStoreAlone) network.Instead = context => context.Request.Path == "/worker.js" ? UnreliableNetwork.AnswerAsync(context, 200, Stubborn, "text/javascript") : null;
        await chromium.WithPageAsync(new(), async page =>
        {
            await KeepAsync(page, network.UrlOf("/about"));
            Assert.True(await page.EvaluateAsync<int>(WhatIsLeft) >= 2);

            content.Write("_site.yml", content.Read("_site.yml") + "\nkeepPages: false\n");
            await Wait.Until(async () => !(await client.GetStringAsync("/worker.js")).Contains("fetch", StringComparison.Ordinal), "the edit is live");
            network.Instead = null;
            await page.GotoAsync(network.UrlOf("/about"));
            await Wait.Until(async () => await page.EvaluateAsync<int>(WhatIsLeft) == 0, "nothing is left");
            await page.GotoAsync(network.UrlOf("/about"));
            Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Keep this page" }).CountAsync());
        });
    }

    private static async Task KeepAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        Assert.StartsWith("This page is kept", await TryToKeepAsync(page), StringComparison.Ordinal);
    }

    /// <summary>Asks to keep the open page, and returns what the reader is told.</summary>
    private static async Task<string> TryToKeepAsync(IPage page)
    {
        await page.Locator(".tools summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this page on my phone" }).ClickAsync();
        var told = page.Locator(".tools [role=status]");
        await Assertions.Expect(told).ToContainTextAsync("kept");
        return await told.InnerTextAsync();
    }

    /// <summary>Lets time pass for the kept pages, as their dates and the clock of the phone have it.</summary>
    private static async Task AgeAsync(IPage page, string saved, string due, string end) => await page.EvaluateAsync(
        """
        async dates => {
          const store = await caches.open('kept');
          for (const request of await store.keys()) {
            const kept = await store.match(request), headers = new Headers(kept.headers);
            for (const name in dates) headers.set(name, Date.parse(dates[name]));
            await store.put(request, new Response(await kept.text(), { headers }));
          }
        }
        """,
        new { saved, due, end });

    private static Task PortalAsync(HttpContext context, int status)
    {
        if (status == StatusCodes.Status302Found && context.Request.Path != "/login")
        {
            context.Response.Redirect("/login");
            return Task.CompletedTask;
        }

        return UnreliableNetwork.AnswerAsync(context, status == StatusCodes.Status302Found ? StatusCodes.Status200OK : status, Login);
    }
}
