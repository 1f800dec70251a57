using System.Diagnostics;
using System.Net.Sockets;

namespace LiverInfo.Web.Tests.Export;

/// <summary>A real nginx that sends an exported folder, with the settings that the export wrote for it.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private const string BrotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    private static readonly string[] Programs = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("liverinfo-");
    private readonly Process _process;

    private Nginx(string site)
    {
        var settings = Path.Combine(_folder.FullName, "nginx.conf");
        File.WriteAllText(settings, Settings(site));
        var program = Array.Find(Programs, File.Exists) ?? throw new FileNotFoundException("No nginx was found. tests/run installs one.");
        _process = Process.Start(new ProcessStartInfo(program, ["-p", _folder.FullName, "-c", settings, "-e", "error.log"]) { RedirectStandardError = true })!;
    }

    /// <summary>Whether this nginx knows brotli, which is an extra of its own.</summary>
    public static bool HasBrotli => File.Exists(BrotliModule);

    private string Socket => Path.Combine(_folder.FullName, "nginx.sock");

    /// <summary>Starts it, and waits until it answers.</summary>
    /// <param name="site">The exported folder.</param>
    public static async Task<Nginx> StartAsync(string site)
    {
        var nginx = new Nginx(site);
        using var client = nginx.CreateClient();
        await Wait.Until(
            async () =>
            {
                if (nginx._process.HasExited) Assert.Fail(await nginx._process.StandardError.ReadToEndAsync());
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
        return nginx;
    }

    /// <summary>A browser of the site as nginx sends it.</summary>
    public HttpClient CreateClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectCallback = ConnectAsync })
    {
        BaseAddress = new("http://localhost"),
    };

    public ValueTask DisposeAsync()
    {
        _process.Kill();
        _process.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(Socket), cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }

    /// <summary>One process on a socket in the temporary folder, so that it needs no port, no rights and no folder of the system's.</summary>
    private string Settings(string site) =>
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
            root {{site}};
            include {{site}}/_nginx.conf;
            {{(HasBrotli ? "brotli_static on;" : "")}}
          }
        }
        """;
}
