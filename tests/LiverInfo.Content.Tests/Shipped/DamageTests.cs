using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Tests.Robustness;

namespace LiverInfo.Content.Tests.Shipped;

/// <summary>The shipped content, damaged in 200 ways as people damage files: each ends in a message or in a correct page.</summary>
public sealed class DamageTests
{
    private const int Ways = 200;

    private static readonly (string Name, Func<string[], int, IEnumerable<string>> Damage)[] Damages =
    [
        ("delete a line", (lines, at) => lines.Where((_, i) => i != at)),
        ("double a line", (lines, at) => lines.SelectMany((line, i) => i == at ? [line, line] : new[] { line })),
        ("cut the file off", (lines, at) => lines.Take(at)),
        ("cut a line in half", (lines, at) => lines.Select((line, i) => i == at ? line[..(line.Length / 2)] : line)),
        ("lose a quotation mark", (lines, at) => Change(lines, at, '"', line => Remove(line, '"'))),
        ("lose a fence", (lines, at) => Change(lines, at, '-', line => line.StartsWith("---", StringComparison.Ordinal) ? "" : line)),
        ("lose the end of a box", (lines, at) => Change(lines, at, ':', line => line == ":::" ? "" : line)),
        ("lose a bracket", (lines, at) => Change(lines, at, ']', line => Remove(line, ']'))),
        ("swap two lines", (lines, at) => lines.Select((line, i) => i == at ? lines[^1] : i == lines.Length - 1 ? lines[at] : line)),
        ("misspell the name of a field", (lines, at) => Change(lines, at, ':', line => line.Length > 2 ? line[1] + line[..1] + line[2..] : line)),
        ("put a tab first", (lines, at) => lines.Select((line, i) => i == at ? "\t" + line : line)),
        ("misspell a key", (lines, at) => Change(lines, at, '^', line => line.Replace("[^", "[^x", StringComparison.Ordinal))),
        ("paste some HTML", (lines, at) => lines.Select((line, i) => i == at ? line + " <b>new</b>" : line)),
        ("paste the file after itself", (lines, _) => lines.Concat(lines)),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Ways)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Damaged_content_ends_in_a_message_or_in_a_correct_page(int number)
    {
        var shipped = ShippedContent.Files;
        var file = shipped.Files[number % shipped.Files.Length];
        var (name, damage) = Damages[number % Damages.Length];
        var lines = file.Text.Split('\n');
        var damaged = new ContentFile(file.Path, string.Join('\n', damage(lines, number * 7 % lines.Length)));

        var loaded = SiteLoader.Load(shipped with { Files = shipped.Files.Replace(file, damaged) }, new(ShippedContent.Now) { Previous = ShippedContent.Loaded });

        Guard.AssertSound(loaded);
        Assert.True(loaded.Site is not null || loaded.Errors.Any(), $"{name} in {file.Path}: no site, and no reason why");
        foreach (var path in loaded.HeldBack)
            Assert.True(loaded.Errors.Any(error => error.At.Path == path || ContentFiles.IsShared(error.At.Path)), $"{name} in {file.Path}: {path} is held back, and no reason is given");
        foreach (var article in loaded.Site?.Articles ?? [])
        {
            Assert.False(string.IsNullOrWhiteSpace(article.Title), $"{name} in {file.Path}: a page without a title");
            Assert.DoesNotContain("<p>---", article.Body.Html, StringComparison.Ordinal);
            Assert.DoesNotContain(":::", article.Body.Html, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Change(string[] lines, int from, char with, Func<string, string> change)
    {
        var at = Array.FindIndex(lines, from, line => line.Contains(with, StringComparison.Ordinal));
        return lines.Select((line, i) => i == at ? change(line) : line);
    }

    private static string Remove(string line, char c) => line.Remove(line.LastIndexOf(c), 1);
}
