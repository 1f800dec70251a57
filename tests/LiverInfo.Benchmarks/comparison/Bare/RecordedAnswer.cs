using System.Text;
using Microsoft.Extensions.Primitives;

namespace LiverInfo.Benchmarks.Bare;

/// <summary>An answer as it was recorded with <c>curl -i</c>, to be sent again and again.</summary>
internal sealed class RecordedAnswer
{
    private readonly KeyValuePair<string, StringValues>[] _headers;
    private readonly byte[] _body;
    private readonly string _tag;

    private RecordedAnswer(IEnumerable<KeyValuePair<string, StringValues>> headers, byte[] body)
    {
        (_headers, _body) = ([.. headers], body);
        _tag = _headers.Single(header => header.Key == "ETag").Value.ToString();
    }

    /// <summary>Reads a file with a status line, headers, an empty line and a body.</summary>
    public static RecordedAnswer Read(string file)
    {
        var raw = File.ReadAllBytes(file);
        var end = raw.AsSpan().IndexOf("\r\n\r\n"u8);
        var headers = Encoding.ASCII.GetString(raw, 0, end).Split("\r\n").Skip(1).Select(line => line.Split(": ", 2))
            .Where(header => header[0] is not ("Content-Length" or "Date"))
            .Select(header => KeyValuePair.Create(header[0], new StringValues(header[1])));
        return new(headers, raw[(end + 4)..]);
    }

    /// <summary>Sends it, or 304 to who has it.</summary>
    public Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        foreach (var (name, value) in _headers) response.Headers[name] = value;
        if (context.Request.Headers.IfNoneMatch == _tag)
        {
            response.Headers.ContentEncoding = default;
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentLength = _body.Length;
        return response.BodyWriter.WriteAsync(_body).AsTask();
    }
}
