using System.Collections.Immutable;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Rendering;

namespace LiverInfo.Web.State;

/// <summary>An answer as a file, so that the next start need not make it again.</summary>
internal static class PageFile
{
    /// <summary>The name of a file with such bytes: whether it is whole shows by it.</summary>
    public static string NameOf(byte[] bytes) => Fingerprint.Of(bytes);

    /// <summary>The bytes for an answer.</summary>
    public static byte[] Write(StoredPage page)
    {
        using var bytes = new MemoryStream();
        using var file = new BinaryWriter(bytes);
        var rendered = page.Rendered;
        file.Write(rendered.Address);
        file.Write(rendered.Status);
        file.Write(rendered.Headers.Length);
        foreach (var (name, value) in rendered.Headers)
        {
            file.Write(name);
            file.Write(value);
        }

        file.Write(rendered.Hash);
        file.Write(page.Length);
        foreach (var body in new[] { page.Identity, page.Gzip, page.Brotli })
        {
            file.Write(body is not null);
            if (body is null) continue;
            file.Write(body.ETag);
            file.Write(body.Bytes.Length);
            file.Write(body.Bytes.AsSpan());
        }

        file.Flush();
        return bytes.ToArray();
    }

    /// <summary>The answer in a file.</summary>
    /// <param name="bytes">What <see cref="Write"/> gave.</param>
    /// <param name="views">Where it is counted, by status.</param>
    public static StoredPage Read(byte[] bytes, Func<int, RequestCounter> views)
    {
        using var file = new BinaryReader(new MemoryStream(bytes));
        var address = file.ReadString();
        var status = file.ReadInt32();
        var headers = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        for (var left = file.ReadInt32(); left > 0; left--) headers.Add(new(file.ReadString(), file.ReadString()));
        var rendered = new RenderedPage(address, status, headers.ToImmutable(), [], file.ReadString());
        var length = file.ReadInt32();
        return new(rendered, views(status), length, Body(null), Body(Compression.GzipName), Body(Compression.BrotliName));

        StoredBody? Body(string? encoding)
        {
            if (!file.ReadBoolean()) return null;
            var tag = file.ReadString();
            return new(ImmutableArray.Create(file.ReadBytes(file.ReadInt32())), encoding, tag);
        }
    }
}
