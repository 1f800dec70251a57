using System.Text;
using LiverInfo.Web.Export.Hosts;
using LiverInfo.Web.Publishing;

namespace LiverInfo.Web.Export;

/// <summary>Writes a published site as files.</summary>
internal static class SiteExport
{
    /// <summary>Writes all files, compressed to the smallest size, on all cores.</summary>
    /// <param name="published">The site.</param>
    /// <param name="folder">The target.</param>
    /// <param name="terminal">Shows the progress, or null.</param>
    /// <param name="cancellation">Stops after the current page.</param>
    /// <exception cref="InvalidOperationException">A page could not be rendered, or cannot be exported.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static async Task WriteAsync(PublishedSite published, ExportFolder folder, TextWriter? terminal, CancellationToken cancellation)
    {
        var site = await StaticSite.OfAsync(published, cancellation);
        var files = site.Files.ToList();
        var progress = new ExportProgress(terminal, files.Count);
        Parallel.ForEach(files, new ParallelOptions { CancellationToken = cancellation }, page =>
        {
            foreach (var (path, bytes) in page.Files()) folder.Write(path, bytes.Span);
            progress.Count();
        });

        folder.Write(HostFiles.RedirectsName, Encoding.UTF8.GetBytes(HostFiles.Redirects(site)));
        folder.Write(HostFiles.HeadersName, Encoding.UTF8.GetBytes(HostFiles.Headers(site)));
        folder.Write(NginxFile.Name, Encoding.UTF8.GetBytes(NginxFile.Text(site)));
    }
}
