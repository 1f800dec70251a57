using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Web.State;

namespace LiverInfo.Web.Tests.Commands;

/// <summary>Runs the program as a person would, and reads what it prints.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task Check_lists_what_the_clinic_has_to_fill_in()
    {
        using var content = WithPlaceholder();
        var (exitCode, output, errors) = await CommandLine.RunAsync(content.Folder, "check");
        Assert.Equal("", errors);
        Assert.Equal(0, exitCode);
        Assert.Contains("content/_site.yml:3:8: warning LI701: \"phone\" is still a placeholder", output, StringComparison.Ordinal);
        Assert.Matches(@"\d+ articles checked, 0 errors, \d+ warnings\.\s*\z", output);
    }

    [Fact]
    public async Task Check_tells_file_line_column_and_fix_and_fails_when_there_is_an_error()
    {
        using var content = new TempContent();
        content.Replace("about.md", "order: 20", "ordre: 20");
        var (exitCode, output, _) = await CommandLine.RunAsync(content.Root, "check", "--content", content.Root);
        Assert.Equal(1, exitCode);
        Assert.Contains("about.md:4:1: error LI104: There is no setting called \"ordre\".\n  4 | ordre: 20\n    | ^\n  Did you mean \"order\"?", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(" 1 error,", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strict_makes_warnings_count_unless_they_are_allowed()
    {
        using var content = WithPlaceholder();
        // What falls due one day would be another warning from then on.
        content.Write("_reviews.yml", "# None.\n");
        content.Replace("_sources.yml", "2026-01-31", TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(1, (await CommandLine.RunAsync(content.Folder, "check", "--strict")).ExitCode);
        Assert.Equal(1, (await CommandLine.RunAsync(content.Folder, "check", "--strict", "--allow", "unreviewed")).ExitCode);
        Assert.Equal(2, (await CommandLine.RunAsync(content.Folder, "check", "--strict", "--allow", "everything")).ExitCode);
        Assert.Equal(0, (await CommandLine.RunAsync(content.Folder, "check", "--strict", "--allow", "unreviewed", "--allow", "placeholder")).ExitCode);
    }

    [Theory]
    [InlineData("json", "\"code\": \"LI701\"")]
    [InlineData("github", "::warning file=content/_site.yml,line=3,col=8,title=LI701::")]
    [InlineData("sarif", "\"ruleId\": \"LI701\"")]
    public async Task Check_speaks_to_other_programs(string format, string expected)
    {
        using var content = WithPlaceholder();
        var (exitCode, output, _) = await CommandLine.RunAsync(content.Folder, "check", "--format", format);
        Assert.Equal(0, exitCode);
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_was_published_and_is_gone_is_told_by_check()
    {
        using var content = new TempContent();
        var state = content.Beside("state");
        using (var program = CommandLine.Start(ExampleSite.Folder, "--content", content.Root, "--state", state, "--urls", "http://127.0.0.1:0"))
        {
            await Wait.Until(() => Task.FromResult(File.Exists(Path.Combine(state, "addresses.txt"))), "the addresses are remembered");
            program.Kill();
        }

        File.Move(Path.Combine(content.Root, "privacy.md"), Path.Combine(content.Root, "your-privacy.md"));
        var (exitCode, output, _) = await CommandLine.RunAsync(ExampleSite.Folder, "check", "--content", content.Root, "--state", state);
        Assert.Equal(1, exitCode);
        Assert.Contains("LI210: /privacy was a page of this site before, and is gone.", output, StringComparison.Ordinal);

        content.Replace("your-privacy.md", "order: 50", "order: 50\naliases: [/privacy]");
        Assert.DoesNotContain("LI210", (await CommandLine.RunAsync(ExampleSite.Folder, "check", "--content", content.Root, "--state", state)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_is_gone_on_its_first_day_is_forgotten_and_one_that_lived_longer_is_not()
    {
        using var content = new TempContent();
        var state = new StateFolder(content.Beside("state"));
        content.Write("about-desk.md", content.Read("about.md").Replace("title: ", "title: Another ", StringComparison.Ordinal));
        Remember(day: 1);
        Assert.Contains(new("/about-desk"), state.Addresses());

        File.Delete(Path.Combine(content.Root, "about-desk.md"));
        Remember(day: 1);
        Assert.DoesNotContain(new("/about-desk"), state.Addresses());

        File.Delete(Path.Combine(content.Root, "privacy.md"));
        Remember(day: 2);
        Assert.Contains(new("/privacy"), state.Addresses());

        void Remember(int day)
        {
            var files = new ContentFolder(content.Root).Read();
            state.Remember(SiteLoader.Load(files, new(new DateTimeOffset(2026, 12, day, 12, 0, 0, TimeSpan.Zero))).Site!, files, []);
        }
    }

    [Theory]
    [InlineData("check", "--content", "no-such-folder")]
    [InlineData("serve", "--content", "no-such-folder")]
    [InlineData("export", "out", "--content", "no-such-folder")]
    [InlineData("--content", "no-such-folder")]
    public async Task A_folder_that_is_not_there_is_told_in_one_line(params string[] arguments)
    {
        var (exitCode, output, errors) = await CommandLine.RunAsync(ExampleSite.Folder, arguments);
        Assert.Equal(2, exitCode);
        Assert.Equal("", output);
        AssertOneLine("There is no folder", errors);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("serve")]
    public async Task An_empty_folder_is_told_in_one_line(string command)
    {
        var folder = Directory.CreateTempSubdirectory("liverinfo-");
        try
        {
            var (exitCode, _, errors) = await CommandLine.RunAsync(ExampleSite.Folder, command, "--content", folder.FullName);
            Assert.Equal(2, exitCode);
            AssertOneLine("is empty", errors);
        }
        finally
        {
            folder.Delete();
        }
    }

    [Fact]
    public async Task A_port_that_is_in_use_is_told_in_one_line()
    {
        using var content = new TempContent();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        var (exitCode, _, errors) = await CommandLine.RunAsync(content.Folder, "--state", content.Beside("state"), "--urls", address);
        Assert.Equal(1, exitCode);
        AssertOneLine("address already in use", errors);
        Assert.Contains(address, errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://127.0.0.1:99999")]
    public async Task An_address_that_cannot_be_used_is_told_in_one_line(string address)
    {
        var (exitCode, _, errors) = await CommandLine.RunAsync(ExampleSite.Folder, "serve", "--urls", address);
        Assert.Equal(1, exitCode);
        AssertOneLine("--urls", errors);
    }

    [Fact]
    public Task The_address_of_another_machine_is_told_in_one_line()
    {
        // Of those that documentation may use (RFC 5737), one that this machine does not happen to have.
        var own = NetworkInterface.GetAllNetworkInterfaces()
            .SelectMany(network => network.GetIPProperties().UnicastAddresses)
            .Select(unicast => unicast.Address.ToString())
            .ToHashSet();
        var other = Enumerable.Range(1, 254).Select(n => $"203.0.113.{n}").First(address => !own.Contains(address));
        return An_address_that_cannot_be_used_is_told_in_one_line($"http://{other}:5000");
    }

    [Fact]
    public async Task A_site_without_a_banner_does_not_start_and_says_where_to_write_it()
    {
        using var content = new TempContent();
        content.Replace("_site.yml", "title: \"Ask somebody who knows first.\"", "title: \"\"");
        var (exitCode, _, errors) = await CommandLine.RunAsync(content.Folder, "--state", content.Beside("state"), "--urls", "http://127.0.0.1:0");
        Assert.Equal(1, exitCode);
        Assert.Contains("_site.yml:12:3: error LI105: The setting \"title\" is empty", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_is_not_understood_is_wrong_usage()
    {
        var (exitCode, _, errors) = await CommandLine.RunAsync(ExampleSite.Folder, "check", "--contnet", "content");
        Assert.Equal(2, exitCode);
        Assert.Contains("--contnet", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_the_commands_and_hides_what_is_not_for_people()
    {
        var (exitCode, output, _) = await CommandLine.RunAsync(ExampleSite.Folder, "--help");
        Assert.Equal(0, exitCode);
        Assert.All(["serve", "check", "export", "--content", "--urls"], word => Assert.Contains(word, output, StringComparison.Ordinal));
        Assert.DoesNotContain("--applicationName", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_says_at_its_start_what_it_loaded_from_where_and_which_address_to_open()
    {
        using var content = new TempContent();
        using var program = CommandLine.Start(content.Folder, "--state", content.Beside("state"), "--urls", "http://127.0.0.1:0");
        try
        {
            // In either order: with pages from before, the door is open first.
            var (isLoaded, address) = (false, "");
            while (!isLoaded || address.Length == 0)
            {
                var line = await Wait.For(program.StandardOutput.ReadLineAsync(), "the next line that the site says at its start");
                Assert.NotNull(line);
                isLoaded |= line.Contains($"articles from {content.Root}", StringComparison.Ordinal);
                if (line.Contains("Open http://", StringComparison.Ordinal)) address = line[line.IndexOf("http", StringComparison.Ordinal)..];
            }

            using var client = new HttpClient();
            var page = await client.GetStringAsync(address);
            Assert.Contains("class=\"consult\"", page, StringComparison.Ordinal);
        }
        finally
        {
            program.Kill();
        }
    }

    private static TempContent WithPlaceholder()
    {
        var content = new TempContent();
        content.Replace("_site.yml", "phone: \"01632 960123\"", "phone: \"[the clinic's phone number]\"");
        return content;
    }

    private static void AssertOneLine(string expected, string errors)
    {
        Assert.Contains(expected, errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }
}
