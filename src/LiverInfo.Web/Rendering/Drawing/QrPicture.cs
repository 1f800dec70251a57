using System.Globalization;
using System.Text;
using LiverInfo.Web.Views;
using QRCoder;

namespace LiverInfo.Web.Rendering.Drawing;

/// <summary>Draws a QR code as SVG, in black on white with the empty edge of four modules that readers of such codes need.</summary>
internal static class QrPicture
{
    /// <summary>Returns the drawing. About 15% of it may be dirty or folded: that is error correction level M.</summary>
    public static byte[] Svg(QrView view)
    {
        using var code = QRCodeGenerator.GenerateQrCode(view.Text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                var start = x;
                while (x < rows[y].Length && rows[y][x]) x++;
                if (x > start) path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }
        }

        return Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {rows.Count} {rows.Count}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{rows.Count}v{rows.Count}H0z"/><path d="{path}"/></svg>"""));
    }
}
