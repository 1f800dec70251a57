using System.Net;
using LiverInfo.Content.Tests.Robustness;

namespace LiverInfo.Web.Tests.Faults;

/// <summary>Hundreds of files of other programs, dropped into the folder of a running site at once.</summary>
public sealed class FilesOfOtherProgramsTests
{
    private static readonly string[] Addresses = ["/", "/about", "/birds/ringing", "/glossary", "/healthz/live", "/healthz/ready"];

    [Fact]
    public async Task The_site_stays_up_while_they_are_there_and_is_healthy_once_they_are_gone()
    {
        using var content = new TempContent();
        using var factory = new LiverInfoFactory(content.Root);
        using var client = factory.CreateClient();
        Assert.Equal("Healthy", await client.GetStringAsync("/healthz/ready"));
        var files = FilesOfOtherPrograms.All.ToList();

        foreach (var (name, bytes) in files) await File.WriteAllBytesAsync(Path.Combine(content.Root, name), bytes);
        await Wait.Until(async () => (await client.GetStringAsync("/healthz/ready")).StartsWith("Degraded", StringComparison.Ordinal), "the files are told");
        await AssertUp();

        foreach (var (name, _) in files) File.Delete(Path.Combine(content.Root, name));
        content.Write("about.md", content.Read("about.md") + "\nA new sentence.\n");
        await Wait.Until(async () => (await client.GetStringAsync("/about")).Contains("A new sentence.", StringComparison.Ordinal), "an edit shows");
        await Wait.Until(async () => await client.GetStringAsync("/healthz/ready") == "Healthy", "the site is healthy again");
        await AssertUp();

        async Task AssertUp()
        {
            foreach (var address in Addresses) Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(address)).StatusCode);
        }
    }
}
