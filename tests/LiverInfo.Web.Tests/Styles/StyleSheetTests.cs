using System.IO.Compression;
using System.Text;
using LiverInfo.Web.Rendering;

namespace LiverInfo.Web.Tests.Styles;

public sealed class StyleSheetTests
{
    [Fact]
    public void The_styles_are_small_enough_to_travel_with_every_page()
    {
        const int Allowance = 6 * 1024;
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(StyleSheet.Css));
        Assert.InRange(compressed.Length, 1, Allowance);
    }
}
