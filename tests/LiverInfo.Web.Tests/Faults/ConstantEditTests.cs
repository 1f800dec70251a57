using System.Collections.Concurrent;
using System.IO.Compression;

namespace LiverInfo.Web.Tests.Faults;

/// <summary>Many edits, saved in every way that editors have, while many people read.</summary>
public sealed class ConstantEditTests : IDisposable
{
    private const int EditCount = 2_000;
    private const int Burst = 100;
    private const int Readers = 64;

    private static readonly string[] Encodings = ["br", "gzip", "identity"];

    private readonly SmallSite _site = new();
    private readonly ConcurrentDictionary<string, Seen> _seen = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task No_edit_is_lost_no_page_is_mixed_and_nobody_is_sent_away()
    {
        using var program = await SiteProcess.StartAsync(_site.Root, _site.State);
        using var client = new HttpClient { BaseAddress = program.Address };
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(reader => ReadAsync(client, reader, done.Token)).ToList();

        for (var edit = 1; edit <= EditCount; edit++)
        {
            var page = SmallSite.Pages[edit % SmallSite.Pages.Count];
            Save(page, edit);
            if (edit % Burst != 0) continue;
            await File.WriteAllTextAsync(_site.PathOf("_site.yml"), SmallSite.Settings(edit));
            await Wait.Until(async () => SmallSite.EditOf(page, await client.GetStringAsync("/" + page)) == (edit, edit), $"edit {edit} is live");
            Assert.False(readers.Any(reader => reader.IsFaulted), readers.Find(reader => reader.IsFaulted)?.Exception?.ToString());
        }

        for (var edit = EditCount - SmallSite.Pages.Count + 1; edit <= EditCount; edit++)
        {
            var page = SmallSite.Pages[edit % SmallSite.Pages.Count];
            Assert.Equal((edit, EditCount), SmallSite.EditOf(page, await client.GetStringAsync("/" + page)));
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);
        Assert.DoesNotContain("nternal error", program.Log, StringComparison.Ordinal);
    }

    private void Save(string page, int edit)
    {
        var (path, text) = (_site.PathOf(page + ".md"), SmallSite.Page(page, edit));
        switch (edit % 3)
        {
            case 0:
                var beside = _site.PathOf($".{page}.tmp");
                File.WriteAllText(beside, text);
                File.Move(beside, path, overwrite: true);
                break;
            case 1:
                File.WriteAllText(path, text);
                break;
            default:
                // Cut off within its front matter, where it cannot be taken for a whole page, however long the rest takes to come.
                using (var half = new StreamWriter(path, append: false))
                {
                    half.Write(text[..40]);
                    half.Flush();
                    half.Write(text[40..]);
                }

                break;
        }
    }

    /// <summary>Reads one page after another until told to stop. No answer may be older than the one before it.</summary>
    private async Task ReadAsync(HttpClient client, int reader, CancellationToken done)
    {
        var last = new Dictionary<string, (int Edit, int Setting)>();
        for (var turn = reader; !done.IsCancellationRequested; turn++)
        {
            var page = SmallSite.Pages[turn % SmallSite.Pages.Count];
            using var request = new HttpRequestMessage(HttpMethod.Get, "/" + page);
            request.Headers.TryAddWithoutValidation("Accept-Encoding", Encodings[turn % Encodings.Length]);
            using var response = await client.SendAsync(request, CancellationToken.None);
            Assert.Equal(200, (int)response.StatusCode);

            var body = await response.Content.ReadAsByteArrayAsync(CancellationToken.None);
            var tag = response.Headers.ETag!.Tag;
            var text = Decode(response, body);
            // One tag is one text, in whichever encoding.
            var seen = _seen.GetOrAdd(page + tag, _ => Read(page, text));
            Assert.Equal(seen.Text, text);
            var before = last.GetValueOrDefault(page);
            Assert.True(seen.Edit >= before.Edit && seen.Setting >= before.Setting, $"{page}: {seen} after {before}");
            last[page] = (seen.Edit, seen.Setting);
        }
    }

    private static Seen Read(string page, string text)
    {
        var (edit, setting) = SmallSite.EditOf(page, text);
        return new(text, edit, setting);
    }

    private static string Decode(HttpResponseMessage response, byte[] body)
    {
        using Stream text = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
            "gzip" => new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
            _ => new MemoryStream(body),
        };
        using var reader = new StreamReader(text);
        return reader.ReadToEnd();
    }

    private sealed record Seen(string Text, int Edit, int Setting);
}
