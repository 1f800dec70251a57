using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace LiverInfo.Web.Tests.Support;

/// <summary>HTTP byte by byte, for what a polite client would never send.</summary>
internal sealed class RawConnection : IDisposable
{
    // Only reached when nothing comes; generous, because machines can be busy.
    private static readonly TimeSpan GiveUp = TimeSpan.FromSeconds(60);

    private readonly TcpClient _client = new();
    private readonly byte[] _buffer = new byte[64 * 1024];
    private NetworkStream? _stream;
    private int _start;
    private int _end;

    private RawConnection()
    {
    }

    public static async Task<RawConnection> OpenAsync(Uri site)
    {
        var connection = new RawConnection();
        await connection._client.ConnectAsync(site.Host, site.Port).WaitAsync(GiveUp);
        connection._stream = connection._client.GetStream();
        return connection;
    }

    /// <summary>Sends something on a connection of its own, and reads the one answer; null when there was none.</summary>
    public static async Task<RawAnswer?> AskAsync(Uri site, string request)
    {
        using var connection = await OpenAsync(site);
        await connection.SendAsync(request);
        return await connection.ReadAsync(request.StartsWith("HEAD ", StringComparison.Ordinal));
    }

    /// <summary>Sends each character as one byte. A connection that was cut in the meantime is no failure: there may be an answer.</summary>
    public async Task SendAsync(string bytes)
    {
        try
        {
            await _stream!.WriteAsync(Encoding.Latin1.GetBytes(bytes)).AsTask().WaitAsync(GiveUp);
        }
        catch (IOException)
        {
        }
    }

    /// <summary>The next answer; null when the connection was closed before it began.</summary>
    public async Task<RawAnswer?> ReadAsync(bool isHead = false)
    {
        var head = new StringBuilder();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (_start == _end && !await FillAsync()) return head.Length == 0 ? null : throw new IOException($"Cut off in the head: {head}");
            var end = Array.IndexOf(_buffer, (byte)'\n', _start, _end - _start);
            var next = end < 0 ? _end : end + 1;
            head.Append(Encoding.Latin1.GetString(_buffer, _start, next - _start));
            _start = next;
        }

        var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToLookup(pair => pair[0], pair => pair[^1], StringComparer.OrdinalIgnoreCase);
        var length = isHead ? 0 : int.Parse(headers["Content-Length"].FirstOrDefault() ?? "0", CultureInfo.InvariantCulture);
        var body = new byte[length];
        for (var filled = 0; filled < length;)
        {
            if (_start == _end && !await FillAsync()) throw new IOException("Cut off in the body.");
            var part = Math.Min(length - filled, _end - _start);
            _buffer.AsSpan(_start, part).CopyTo(body.AsSpan(filled));
            (filled, _start) = (filled + part, _start + part);
        }

        return new(int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture), headers, body);
    }

    public void Dispose() => _client.Dispose();

    private async Task<bool> FillAsync()
    {
        try
        {
            (_start, _end) = (0, await Wait.For(_stream!.ReadAsync(_buffer).AsTask(), "an answer, or the end of the connection"));
            return _end > 0;
        }
        catch (IOException)
        {
            (_start, _end) = (0, 0);
            return false;
        }
    }
}

/// <summary>An answer as it came.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">The headers, by name.</param>
/// <param name="Body">The body, as it was sent.</param>
internal sealed record RawAnswer(int Status, ILookup<string, string> Headers, byte[] Body)
{
    /// <summary>The body as text, where it is not compressed.</summary>
    public string Text => Encoding.UTF8.GetString(Body);
}
