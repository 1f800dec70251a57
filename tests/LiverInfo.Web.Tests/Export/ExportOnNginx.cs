using System.Diagnostics;
using System.Net.Sockets;

namespace LiverInfo.Web.Tests.Export;

/// <summary>The exported site, sent by a real nginx with the settings that the export wrote for it.</summary>
public sealed class ExportOnNginx : IAsyncLifetime
{
    private const string BrotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    private static readonly string[] Programs = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("liverinfo-");
    private Process? _nginx;

    /// <summary>The site it was exported from.</summary>
    public ExportedSite Site { get; } = new();

    /// <summary>Whether this nginx knows brotli, which is an extra of its own.</summary>
    public static bool HasBrotli => File.Exists(BrotliModule);

    private string Socket => Path.Combine(_folder.FullName, "nginx.sock");

    /// <summary>A browser of the site as nginx sends it.</summary>
    public HttpClient CreateClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectCallback = ConnectAsync })
    {
        BaseAddress = new("http://localhost"),
    };

    public async Task InitializeAsync()
    {
        await Site.InitializeAsync();
        var settings = Path.Combine(_folder.FullName, "nginx.conf");
        File.WriteAllText(settings, Settings());
        var program = Array.Find(Programs, File.Exists) ?? throw new FileNotFoundException("No nginx was found. tests/run installs one.");
        _nginx = Process.Start(new ProcessStartInfo(program, ["-p", _folder.FullName, "-c", settings, "-e", "error.log"]) { RedirectStandardError = true })!;
        using var client = CreateClient();
        await Wait.Until(
            async () =>
            {
                if (_nginx.HasExited) Assert.Fail(await _nginx.StandardError.ReadToEndAsync());
                try
                {
                    return (await client.GetAsync("/")).IsSuccessStatusCode;
                }
                catch (HttpRequestException)
                {
                    return false; // it does not listen yet
                }
            },
            "nginx answers");
    }

    public async Task DisposeAsync()
    {
        _nginx?.Kill();
        _nginx?.Dispose();
        await Site.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(Socket), cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }

    /// <summary>One process on a socket in the temporary folder, so that it needs no port, no rights and no folder of the system's.</summary>
    private string Settings() =>
        $$"""
        {{(HasBrotli ? $"load_module {BrotliModule};" : "")}}
        daemon off;
        master_process off;
        pid nginx.pid;
        events { }
        http {
          access_log off;
          client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
          server {
            listen unix:{{Socket}};
            root {{Site.Folder}};
            include {{Site.Folder}}/_nginx.conf;
            {{(HasBrotli ? "brotli_static on;" : "")}}
          }
        }
        """;
}
