using LiverInfo.Content.Markdown.Settings;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Rendering;

/// <summary>The error page for when no page can be rendered. It is one interpolated text, so nothing in it can fail.</summary>
internal static class LastResortPage
{
    public static string Html(Shell shell) =>
        $"""
        <!doctype html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>Something went wrong – LiverInfo</title>
        <style>{StyleSheet.Css}</style>
        </head>
        <body>
        <header class="bar"><div class="page"><a class="mark" href="/">LiverInfo</a></div></header>{ConsultBannerHtml.Of(shell.Banner)}
        <main class="page" id="main">
        <h1>Something went wrong on our side</h1>
        <p>This page could not be shown. Nothing you did caused it. Please try again in a few minutes.</p>
        <p>You can call {SettingHtml.Of("clinic", shell.Clinic)}: {SettingHtml.Of("phone", shell.Phone)}</p>
        <p>In an emergency call {SettingHtml.Of("emergency", shell.Emergency)}.</p>
        </main>
        </body>
        </html>
        """;
}
