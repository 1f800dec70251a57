namespace LiverInfo.Web.Tests.Faults;

/// <summary>The program is ended at once, in the middle of whatever it does, and started again.</summary>
public sealed class KilledTests : IDisposable
{
    private const int Rounds = 3;
    private const int LongestMoment = 300;

    private readonly SmallSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task What_was_good_is_served_after_it_though_the_content_is_broken_by_then()
    {
        var random = new Random(7);
        var edit = 0;
        var program = await SiteProcess.StartAsync(_site.Root, _site.State);
        try
        {
            for (var round = 0; round < Rounds; round++)
            {
                // What is live once is the least that has to be there after the end.
                var least = await EditAllAsync(program, ++edit);
                await Wait.Until(() => Task.FromResult(SmallSite.Pages.All(page => Kept(page) == SmallSite.Page(page, least))), "what is live is kept");
                // Looking, loading, rendering and keeping take about this long after an edit: it ends in any of them.
                for (var more = random.Next(1, 4); more > 0; more--)
                {
                    Save(++edit);
                    await Task.Delay(random.Next(LongestMoment));
                }

                program.Kill();
                program.Dispose();

                // Each copy is whole: one that was ever saved, and not half of it.
                foreach (var page in SmallSite.Pages)
                    Assert.Contains(Kept(page), Enumerable.Range(least, edit - least + 1).Select(n => SmallSite.Page(page, n)));

                foreach (var page in SmallSite.Pages) await File.WriteAllTextAsync(_site.PathOf(page + ".md"), $"broken {edit}");
                await File.WriteAllTextAsync(_site.PathOf("_site.yml"), "broken: [");
                program = await SiteProcess.StartAsync(_site.Root, _site.State);
                using var client = new HttpClient { BaseAddress = program.Address };
                foreach (var page in SmallSite.Pages)
                    Assert.InRange(SmallSite.EditOf(page, await client.GetStringAsync("/" + page)).Edit, least, edit);
                Assert.StartsWith("Degraded", await client.GetStringAsync("/healthz/ready"), StringComparison.Ordinal);
            }
        }
        finally
        {
            program.Dispose();
        }
    }

    private string Kept(string page)
    {
        var copy = Path.Combine(_site.State, "last-good", page + ".md");
        return File.Exists(copy) ? File.ReadAllText(copy) : "";
    }

    private void Save(int edit)
    {
        foreach (var page in SmallSite.Pages) File.WriteAllText(_site.PathOf(page + ".md"), SmallSite.Page(page, edit));
    }

    private async Task<int> EditAllAsync(SiteProcess program, int edit)
    {
        using var client = new HttpClient { BaseAddress = program.Address };
        // The pages first: a page that is still broken keeps its text with the settings of then, under a footer with those of now.
        Save(edit);
        await File.WriteAllTextAsync(_site.PathOf("_site.yml"), SmallSite.Settings(edit));
        await Wait.Until(async () => SmallSite.EditOf("dog", await client.GetStringAsync("/dog")) == (edit, edit), "the edit is live");
        return edit;
    }
}
