using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Sharing;

/// <summary>
/// A page as one file that needs nothing else, for people who read it before it is published: what readers would see, with a number at
/// each paragraph, a mark when it is not on the site, and a form that makes an e-mail.
/// </summary>
/// <param name="renderer">Renders the page as the site does.</param>
internal sealed class SharedPage(PageRenderer renderer)
{
    private const string Numbered = "h1, h2, h3, h4, h5, h6, p, li, tr, caption, dt, dd, summary, figcaption";

    // The number of one of these stands for the paragraphs within it.
    private const string WithOneNumber = "li, tr, caption, dd, figcaption, summary";

    // What only makes sense on the site.
    private const string OfTheSite = "link, meta[property], meta[name=robots], header.bar, a.skip, nav, footer, details.contents, .permalink, .paper, .screen, .tools, .made, script";

    private const string Styles = """
        .shared-number{display:inline-block;box-sizing:border-box;min-width:24px;min-height:24px;margin-inline-end:.4em;padding:0 .3em;border:1px solid;border-radius:.3em;font:600 .75rem/22px system-ui,sans-serif;text-align:center;text-decoration:none;vertical-align:.1em}
        .shared-note{border:3px dashed;padding:1rem;margin:1rem 0}.shared-note p{margin:.3rem 0}.shared-print{overflow-wrap:anywhere;font-size:.85rem}
        .shared-reply label{display:block;font-weight:600;margin-top:1rem}.shared-reply input,.shared-reply textarea{box-sizing:border-box;width:100%;font:inherit;padding:.5rem;border:2px solid;background:Canvas;color:CanvasText}
        .shared-reply button{font:inherit;font-weight:600;padding:.7rem 1.2rem;margin-top:1rem;min-height:44px}
        @media print{details::details-content{display:block;content-visibility:visible}}
        """;

    // Without it, the form works the same, and the numbers are typed.
    private const string Script = """
        document.addEventListener("click",function(e){var a=e.target.closest(".shared-number");if(!a)return;var t=document.getElementById("reply-text");
        if(t.value&&!t.value.endsWith("\n"))t.value+="\n";t.value+="\n"+a.textContent+" (“"+a.dataset.words+"”): ";e.preventDefault();t.focus();t.setSelectionRange(t.value.length,t.value.length)});
        """;

    /// <summary>The name of the file for a page.</summary>
    public static string NameOf(Article article) => $"{article.Address.Segments.LastOrDefault() ?? "home"}-to-read.html";

    /// <summary>Who gets the answers when nobody else is named: the clinic; null until its e-mail address is filled in.</summary>
    public static string? DefaultReceiver(Site site) => site.Settings.Email is { IsPlaceholder: false } email ? email.Value : null;

    /// <summary>Makes the file.</summary>
    /// <param name="site">The site.</param>
    /// <param name="article">The page, which need not be on the site today.</param>
    /// <param name="to">Who gets the answers; null for nobody yet.</param>
    /// <exception cref="InvalidOperationException">The page could not be rendered with its caution.</exception>
    public async Task<string> MakeAsync(Site site, Article article, string? to)
    {
        var shell = Shell.Of(site);
        var view = new ArticleView(article, site.ReviewOf(article), null, null, null) { Standards = article.Body.ShowsStandards ? site.Standards : [] };
        var rendered = await renderer.RenderAsync(new PageView(view, shell), article.Address.Value);
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(rendered.Body.AsSpan()));
        if (rendered.Status != StatusCodes.Status200OK || page.QuerySelector("aside.consult") is null || page.QuerySelector("main") is not { } main)
            throw new InvalidOperationException($"{article.Path} could not be rendered with its caution.");
        foreach (var element in page.QuerySelectorAll(OfTheSite).ToList()) element.Remove();
        foreach (var form in page.QuerySelectorAll("main form").ToList()) form.Replace([.. form.ChildNodes]);
        PutInPictures(page, site);
        PutInAddresses(page, shell.PublicAddress);
        Number(main);
        main.Insert(AdjacentPosition.AfterBegin, Note(site, article));
        main.Insert(AdjacentPosition.BeforeEnd, Reply(article, to));
        Head(page);
        // The script is added to the text, because a document would escape its signs.
        return page.ToHtml().Replace("</body>", $"<script>{Script}</script></body>", StringComparison.Ordinal);
    }

    private static void Head(IDocument page)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)));
        page.Head!.Insert(AdjacentPosition.AfterBegin, $"""
            <meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-{hash}'; base-uri 'none'"><meta name="robots" content="noindex">
            """.Trim());
        foreach (var second in page.QuerySelectorAll("meta[charset]").Skip(1).ToList()) second.Remove();
        page.Head.Insert(AdjacentPosition.BeforeEnd, $"<style>@media print{{{StyleFile.Print.Css}}}</style><style>{Styles}</style>");
    }

    private static void PutInPictures(IDocument page, Site site)
    {
        foreach (var picture in page.QuerySelectorAll("img[src]"))
        {
            if (site.Pages.GetValueOrDefault(new(picture.GetAttribute("src")!)) is ImageAsset { Image: var image })
                picture.SetAttribute("src", $"data:{image.MediaType};base64,{Convert.ToBase64String(image.Bytes.AsSpan())}");
            picture.RemoveAttribute("loading");
        }
    }

    /// <summary>Links to other pages lead to the site; without its address they are text.</summary>
    private static void PutInAddresses(IDocument page, string? publicAddress)
    {
        foreach (var link in page.QuerySelectorAll("a[href^='/']"))
        {
            if (publicAddress is null) link.RemoveAttribute("href");
            else link.SetAttribute("href", publicAddress + link.GetAttribute("href"));
        }
    }

    private static void Number(IElement main)
    {
        var number = 0;
        foreach (var block in main.QuerySelectorAll(Numbered).ToList())
        {
            // The cells of a row have no space between them.
            var text = block.LocalName == "tr" ? string.Join(' ', block.Children.Select(cell => cell.TextContent)) : block.TextContent;
            var words = string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
            var outer = block.ParentElement?.Closest(WithOneNumber);
            var isWithinNumbered = outer is not null && main.Contains(outer) && !(block.LocalName == "li" && outer.LocalName == "li");
            if (words.Length == 0 || isWithinNumbered) continue;
            var label = (++number).ToString(CultureInfo.InvariantCulture);
            var place = block.LocalName == "tr" ? block.FirstElementChild ?? block : block;
            // A summary is a control of its own, and a caption may hold none; there the number is typed, or clicked with a mouse.
            place.Insert(AdjacentPosition.AfterBegin, block.LocalName is "summary" or "caption"
                ? $"""<span class="shared-number" id="n{label}" data-words="{Encode(Shorten(words))}">{label}</span>"""
                : $"""<a class="shared-number" id="n{label}" href="#reply" data-words="{Encode(Shorten(words))}" aria-label="Write about {label}">{label}</a>""");
        }
    }

    private static string Note(Site site, Article article)
    {
        var availability = article.Availability;
        var state = availability.IsDraft ? "This is a draft. It is not on the site."
            : availability.IsWithdrawnOn(site.Today) ? "This page is withdrawn. Readers of the site see only why."
            : site.Today < availability.From ? $"This page is not on the site yet. It appears on {site.Locale.Day(availability.From.Value)}."
            : site.Today >= availability.Until ? "This page is no longer on the site."
            : "This page is on the site.";
        return $"""
            <section class="shared-note" aria-label="About this copy"><p><strong>{Encode(state)}</strong></p><p>A copy for reading, made on {Encode(site.Locale.Day(site.Today))}. Each paragraph has a number: name it when you write about it. <a href="#reply">Write an answer</a></p>
            <p class="shared-print">What you read: {Encode(article.Fingerprint)}</p></section>
            """;
    }

    private static string Reply(Article article, string? to) => $"""
        <section class="shared-reply" id="reply" aria-labelledby="reply-heading"><h2 id="reply-heading">Write an answer</h2>
        <p>Write the number of a paragraph, and what you would change. A click on a number puts it here. The button opens an e-mail on your device; nothing is sent before you send it. If no e-mail opens, copy the text into one.</p>
        <form action="mailto:{Encode(to is null ? "" : Uri.EscapeDataString(to).Replace("%40", "@", StringComparison.Ordinal))}" method="get">
        <input type="hidden" name="subject" value="{Encode($"About “{article.Title}” ({article.Path})")}">
        <label for="reply-text">Your answer</label><textarea id="reply-text" name="body" rows="12">{Encode($"I read “{article.Title}” ({article.Fingerprint}).\n")}</textarea>
        <button type="submit">Make an e-mail</button></form></section>
        """;

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40].TrimEnd() + "…";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
