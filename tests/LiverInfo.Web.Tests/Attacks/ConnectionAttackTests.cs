using System.Globalization;

namespace LiverInfo.Web.Tests.Attacks;

/// <summary>Many at once: slow ones, those that ask for everything in one breath, and those that ask for what is not there.</summary>
public sealed class ConnectionAttackTests(AttackedSite site) : IClassFixture<AttackedSite>
{
    private const int MegaByte = 1024 * 1024;

    [Fact]
    public async Task Thousands_of_slow_connections_keep_nobody_waiting_take_little_memory_and_are_cut_off()
    {
        // This process, too, may have so many files open and no more.
        var count = Math.Min(10_000, OpenFiles() / 2);
        var before = site.Program.Memory;
        var slow = new List<RawConnection>();
        try
        {
            for (var i = 0; i < count; i++)
            {
                slow.Add(await RawConnection.OpenAsync(site.Address));
                await slow[^1].SendAsync("GET /ant HTTP/1.1\r\nHost: localhost\r\nX: ");
            }

            for (var i = 0; i < 200; i++) Assert.Equal(200, (await site.GetAsync("/ant")).Status);
            Assert.InRange(site.Program.Memory, 0, before + (64 * MegaByte) + (count * 24L * 1024));
            // A letter now and then does not make the wait longer.
            foreach (var connection in slow) await connection.SendAsync("x");
            foreach (var connection in slow)
            {
                if (await connection.ReadAsync() is { } answer) Assert.Equal(408, answer.Status);
                Assert.Null(await connection.ReadAsync());
            }

            Assert.Equal(200, (await site.GetAsync("/ant")).Status);
        }
        finally
        {
            slow.ForEach(connection => connection.Dispose());
        }
    }

    [Fact]
    public async Task A_full_house_turns_newcomers_away_and_goes_on_for_those_inside()
    {
        const int OpenFiles = 1_000;
        using var small = new SmallSite();
        using var program = await SiteProcess.StartAsync(small.Root, small.State, openFiles: OpenFiles);
        using var inside = await RawConnection.OpenAsync(program.Address);
        Assert.Equal(0, await EditAsync());
        var crowd = new List<RawConnection>();
        try
        {
            for (var i = 0; i < OpenFiles; i++)
            {
                crowd.Add(await RawConnection.OpenAsync(program.Address));
                await crowd[^1].SendAsync("GET /ant HTTP/1.1\r\n");
            }

            // Files can still be opened, so edits go live.
            await File.WriteAllTextAsync(small.PathOf("ant.md"), SmallSite.Page("ant", 1));
            await Wait.Until(async () => await EditAsync() == 1, "the edit is live");
        }
        finally
        {
            crowd.ForEach(connection => connection.Dispose());
        }

        await Wait.Until(async () => await RawConnection.AskAsync(program.Address, "GET /ant HTTP/1.1\r\nHost: localhost\r\n\r\n") is { Status: 200 }, "there is room again");

        async Task<int> EditAsync()
        {
            await inside.SendAsync("GET /ant HTTP/1.1\r\nHost: localhost\r\n\r\n");
            return SmallSite.EditOf("ant", (await inside.ReadAsync())!.Text).Edit;
        }
    }

    [Fact]
    public async Task Connections_that_are_cut_in_the_middle_of_anything_are_forgotten()
    {
        const string Request = "GET /ant HTTP/1.1\r\nHost: localhost\r\n\r\n";
        for (var i = 0; i < 500; i++)
        {
            using var connection = await RawConnection.OpenAsync(site.Address);
            await connection.SendAsync(Request[..(i % (Request.Length + 1))]);
        }

        Assert.Equal(200, (await site.GetAsync("/ant")).Status);
        Assert.DoesNotContain("unhandled exception", site.Program.Log, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Requests_in_one_breath_are_answered_in_order()
    {
        string[] targets = ["/ant", "/no-such-page", "/bee", "/Bee", "/healthz/live"];
        int[] expected = [200, 404, 200, 308, 200];
        var answers = await PipelineAsync(Enumerable.Range(0, 1_000).Select(n => targets[n % targets.Length]).ToList());
        Assert.Equal(Enumerable.Range(0, 1_000).Select(n => expected[n % expected.Length]), answers.Select(answer => answer.Status));
        Assert.All(answers.Chunk(targets.Length), round =>
        {
            Assert.Equal(0, SmallSite.EditOf("ant", round[0].Text).Edit);
            Assert.Equal(0, SmallSite.EditOf("bee", round[2].Text).Edit);
        });
    }

    [Fact]
    public async Task Asking_for_what_is_not_there_costs_the_site_no_memory()
    {
        await AskForMissingAsync("a");
        await AskForMissingAsync("b");
        var before = site.Program.Memory;
        await AskForMissingAsync("c");
        await AskForMissingAsync("d");
        // Keeping what was rendered for them, or only where they asked, would take several times as much.
        Assert.InRange(site.Program.Memory, 0, before + (64 * MegaByte));
        Assert.Equal(200, (await site.GetAsync("/ant")).Status);
    }

    [Fact]
    public async Task Whoever_asks_again_and_again_for_a_page_that_is_being_mended_does_not_fill_the_log()
    {
        using var small = new SmallSite();
        await File.WriteAllTextAsync(small.PathOf("broken.md"), "broken");
        using var program = await SiteProcess.StartAsync(small.Root, small.State);
        using var connection = await RawConnection.OpenAsync(program.Address);
        const int Count = 1_000;
        for (var i = 0; i < Count; i++)
        {
            await connection.SendAsync("GET /broken HTTP/1.1\r\nHost: localhost\r\n\r\n");
            var answer = (await connection.ReadAsync())!;
            Assert.Equal(503, answer.Status);
            Assert.NotEmpty(answer.Headers["Retry-After"]);
        }

        Assert.InRange(program.Log.Split("was answered with 503").Length - 1, 1, Count / 10);
    }

    private async Task AskForMissingAsync(string word)
    {
        const int Count = 5_000;
        var answers = await PipelineAsync(Enumerable.Range(0, Count).Select(n => $"/{word}{n}-{new string('x', 500)}").ToList(), "Accept-Encoding: br\r\n");
        Assert.All(answers, answer => Assert.Equal(404, answer.Status));
    }

    /// <summary>Asks for everything without waiting for an answer, and reads the answers meanwhile.</summary>
    private async Task<List<RawAnswer>> PipelineAsync(List<string> targets, string headers = "")
    {
        using var connection = await RawConnection.OpenAsync(site.Address);
        var sending = connection.SendAsync(string.Concat(targets.Select(target => $"GET {target} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n")));
        var answers = new List<RawAnswer>();
        while (answers.Count < targets.Count) answers.Add((await connection.ReadAsync())!);
        await sending;
        answers.ForEach(site.AssertFit);
        return answers;
    }

    /// <summary>How many files this process may have open.</summary>
    private static int OpenFiles()
    {
        const string OfFiles = "Max open files";
        var limit = File.ReadLines("/proc/self/limits").First(line => line.StartsWith(OfFiles, StringComparison.Ordinal));
        return int.TryParse(limit[OfFiles.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0], NumberStyles.None, CultureInfo.InvariantCulture, out var most)
            ? most
            : int.MaxValue;
    }
}
