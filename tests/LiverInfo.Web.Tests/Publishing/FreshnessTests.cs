using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.History;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LiverInfo.Web.Tests.Publishing;

/// <summary>No page goes stale: after any sequence of edits, every answer is byte for byte that of a fresh start.</summary>
public sealed class FreshnessTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    private static readonly ContentSnapshot Example = new ContentFolder(ExampleSite.Content).Read();

    // Each edit keeps the content valid: a file with an error would keep its version before, which a fresh start does not have.
    private static readonly ImmutableArray<(string Name, Func<Step, int, Step> Edit)> Edits =
    [
        ("title", (step, n) => step.Article(n, text => Field(text, "title", $"A title, version {n}"))),
        ("description", (step, n) => step.Article(n, text => Field(text, "description", $"A description that is long enough for the rules of this site, {n}."))),
        ("order", (step, n) => step.Article(n, text => With(text, "order", n.ToString(CultureInfo.InvariantCulture)))),
        ("a term", (step, n) => step.Article(n, text => text + "\n\nA clutch and a moult.\n")),
        ("a citation", (step, n) => step.Article(n, text => text + "\n\nSomebody wrote of it.[^ring-survey-2019]\n")),
        ("a heading", (step, n) => step.Article(n, text => text + $"\n\n## Part {n}\n\nWords.\n")),
        ("a draft", (step, n) => step.Article(n, text => With(text, "draft", "true"))),
        ("no draft", (step, n) => step.Article(n, text => With(text, "draft", "false"))),
        ("an expiry", (step, n) => step.Article(n, text => With(text, "expiryDate", $"2026-12-{1 + (n % 9):00}"))),
        ("a withdrawal", (step, n) => step.Article(n, text => With(text, "withdrawn", "{date: 2026-11-27, reason: \"A newer page says more.\"}"))),
        ("an alias", (step, n) => step.Article(n, text => With(text, "aliases", $"[/once-{n}]"))),
        ("a change", (step, n) => step.Article(n, text => With(text, "changes", $"[{{date: 2026-11-{1 + (n % 20):00}, note: \"Note {n}.\"}}]"))),
        ("a review term", (step, n) => step.Article(n, text => With(text, "reviewIn", $"{1 + (n % 3)} months"))),
        ("a new article", (step, n) => step.Add($"ponds/new-{n}.md", $"---\ntitle: \"New page {n}\"\ndescription: \"A new page with a description that is long enough for the rules.\"\n---\n\nA clutch.[^ring-survey-2019]\n")),
        ("a deletion", (step, n) => step.Remove(step.Articles[n % step.Articles.Length])),
        ("a setting", (step, n) => step.Data("_site.yml", text => text.Replace("Heron Street Clinic", $"Clinic {n}", StringComparison.Ordinal))),
        ("the telephone", (step, n) => step.Data("_site.yml", text => Field(text, "phone", $"01632 960{n:000}"))),
        ("the glossary", (step, n) => step.Data("_glossary.yml", text => text + $"\n- term: \"word{n}\"\n  meaning: \"A word, number {n}.\"\n")),
        ("a meaning", (step, n) => step.Data("_glossary.yml", text => text.Replace("The time when old feathers", $"The {n} weeks when old feathers", StringComparison.Ordinal))),
        ("a source", (step, n) => step.Data("_sources.yml", text => text + $"\nkey-{n}:\n  title: \"Source {n}\"\n  kind: news\n  read: seen\n  found: \"It says {n}.\"\n  checked: 2026-11-01\n")),
        ("a review", (step, n) => step.Data("_reviews.yml", text => text + $"\n- page: {step.Articles[n % step.Articles.Length][..^3]}\n  by: dr-heron\n  date: 2026-{1 + (n % 11):00}-01\n  read: \"sha256:{new string((char)('a' + (n % 6)), 64)}\"\n")),
        ("a day", (step, n) => step with { Now = step.Now.AddDays(1 + (n % 40)) }),
    ];

    [Fact]
    public async Task Any_sequence_of_edits_gives_what_a_fresh_start_gives()
    {
        await using var app = Website.BuildRenderer();
        await app.StartAsync();
        var renderer = app.Services.GetRequiredService<PageRenderer>();
        var sequences = Gen.Select(Gen.Int[0, Edits.Length - 1], Gen.Int[0, 99]).List[1, 8];

        await sequences.SampleAsync(
            async sequence =>
            {
                var step = new Step(Example, Start);
                var edited = NewPublisher(renderer);
                var loaded = await PublishAsync(edited, step, previous: null);
                foreach (var (edit, n) in sequence)
                {
                    step = Edits[edit].Edit(step, n);
                    loaded = await PublishAsync(edited, step, loaded);
                }

                var fresh = NewPublisher(renderer);
                await PublishAsync(fresh, step, previous: null);
                Assert.Equal(Answers(fresh.Current), Answers(edited.Current));
            },
            iter: 40,
            threads: 1,
            print: sequence => string.Join(", ", sequence.Select(edit => $"{Edits[edit.Item1].Name} {edit.Item2}")));
    }

    [Fact]
    public void Each_edit_keeps_the_content_valid_and_changes_something()
    {
        foreach (var (name, edit) in Edits)
        {
            var step = edit(new(Example, Start), 3);
            var loaded = SiteLoader.Load(step.Files, new(step.Now));
            Assert.True(loaded.HeldBack.IsEmpty, $"{name}: {string.Join(' ', loaded.Errors.Select(error => error.Message))}");
            Assert.True(name is "no draft" || step != new Step(Example, Start), name);
        }
    }

    private static Publisher NewPublisher(PageRenderer renderer) => new(renderer, new RequestCounters(), NullLogger<Publisher>.Instance);

    private static async Task<LoadResult> PublishAsync(Publisher publisher, Step step, LoadResult? previous)
    {
        var loaded = SiteLoader.Load(step.Files, new(step.Now) { Previous = previous });
        await publisher.PublishAsync(loaded.Site!, loaded.Index!, SiteHistory.None, CancellationToken.None);
        return loaded;
    }

    // Without the script that pages of the edition before may still request.
    private static IEnumerable<string> Answers(PublishedSite published) =>
        published.Pages.Where(page => published.Views.ContainsKey(page.Key)).Select(page => $"{page.Key} {page.Value.Rendered.Hash}").Order(StringComparer.Ordinal);

    private static string Field(string text, string name, string value) =>
        string.Join('\n', text.Split('\n').Select(line => line.StartsWith($"{name}: ", StringComparison.Ordinal) ? $"{name}: \"{value}\"" : line));

    /// <summary>Sets a field of the front matter, in place of one that is there.</summary>
    private static string With(string text, string name, string value)
    {
        var lines = text.Split('\n').Where(line => !line.StartsWith($"{name}:", StringComparison.Ordinal)).ToList();
        lines.Insert(1, $"{name}: {value}");
        return string.Join('\n', lines);
    }

    /// <summary>The content at one step of a sequence.</summary>
    /// <param name="Files">The files.</param>
    /// <param name="Now">The time.</param>
    private sealed record Step(ContentSnapshot Files, DateTimeOffset Now)
    {
        /// <summary>
        /// Articles that may be edited, hidden and deleted. The home page and the pages of topics have to stay, and an article with a
        /// first day could be given a last day before it.
        /// </summary>
        public ImmutableArray<string> Articles =>
        [
            .. Files.Files
                .Where(file => ContentFiles.IsArticle(file.Path) && !file.Path.EndsWith("index.md", StringComparison.Ordinal))
                .Where(file => !file.Text.Contains("publishDate:", StringComparison.Ordinal))
                .Select(file => file.Path),
        ];

        public Step Article(int n, Func<string, string> change) => Data(Articles[n % Articles.Length], change);

        public Step Data(string path, Func<string, string> change) => With(
            Files.Files.Select(file => file.Path == path ? new ContentFile(path, change(file.Text)) : file));

        public Step Add(string path, string text) => With(Files.Files.Where(file => file.Path != path).Append(new(path, text)));

        public Step Remove(string path) => With(Files.Files.Where(file => file.Path != path));

        private Step With(IEnumerable<ContentFile> files) =>
            this with { Files = Files with { Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)] } };
    }
}
