using LiverInfo.Web.Publishing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Support;

/// <summary>The real program, started through its own command line, on a content folder of the test's choice.</summary>
internal sealed class LiverInfoFactory(
    string content, Action<IServiceCollection>? services = null, Dictionary<string, string?>? configuration = null, string? state = null)
    : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("liverinfo-");

    // Only reached when nothing is ever published; generous, because machines can be busy.
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    /// <summary>The site that readers get now.</summary>
    public Site Site
    {
        get
        {
            var publisher = Services.GetRequiredService<Publisher>();
            Assert.True(publisher.First.Wait(LongestStart), "Nothing was published.");
            return publisher.Current.Site;
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("content", content);
        builder.UseSetting("state", state ?? _temporary.FullName);
        builder.ConfigureAppConfiguration(settings => settings.AddInMemoryCollection(configuration ?? []));
        builder.ConfigureTestServices(services ?? (_ => { }));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _temporary.Exists) _temporary.Delete(recursive: true);
    }
}
