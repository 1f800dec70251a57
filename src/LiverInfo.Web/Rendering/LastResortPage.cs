using System.Net;
using LiverInfo.Content.Markdown.Settings;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Rendering;

/// <summary>The error page for when no page can be rendered. It is one interpolated text, so nothing in it can fail.</summary>
internal static class LastResortPage
{
    /// <summary>Returns the page.</summary>
    public static string Html(Shell shell)
    {
        var (layout, status) = (shell.Locale.Layout, shell.Locale.Status);
        return $"""
            <!doctype html>
            <html lang="{Encode(shell.Locale.Language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{Encode(layout.PageTitle(status.Failed.Title))}</title>
            <style>{StyleSheet.Css}</style>
            </head>
            <body>
            <header class="bar"><div class="page"><a class="mark" href="/">{Encode(layout.SiteName)}</a></div></header>{ConsultBannerHtml.Of(shell)}
            <main class="page" id="main">
            <h1>{Encode(status.Failed.Title)}</h1>
            <p>{Encode(status.Failed.Explanation)}</p>
            <p>{status.CallHtml(SettingHtml.Of("clinic", shell.Clinic), SettingHtml.Of("phone", shell.Phone))}</p>
            <p>{status.EmergencyHtml(SettingHtml.Of("emergency", shell.Emergency))}</p>
            </main>
            </body>
            </html>
            """;
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
