using System.Collections.Frozen;
using AngleSharp.Dom;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Reports;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Robustness;

/// <summary>What has to be true of whatever comes of a content folder, however damaged.</summary>
internal static class Guard
{
    private static readonly FrozenSet<string> Attributes = FrozenSet.Create(
        "a[class]", "a[href]", "a[id]", "a[title]", "button[class]", "button[popovertarget]", "button[type]",
        "details[class]", "div[class]", "h2[id]", "h3[id]", "h4[id]", "h5[id]", "h6[id]", "h1[id]", "img[alt]", "img[decoding]",
        "img[height]", "img[loading]", "img[src]", "img[width]", "input[type]", "ol[start]", "ol[type]", "p[class]", "path[class]", "path[d]",
        "small[class]", "span[aria-hidden]", "span[class]", "span[id]", "span[popover]", "sup[class]", "svg[aria-label]", "svg[class]",
        "svg[role]", "svg[viewBox]", "table[class]", "table[role]", "tbody[role]", "td[class]", "td[colspan]", "td[data-column]", "td[role]",
        "th[class]", "th[role]", "th[scope]", "thead[role]", "tr[class]", "tr[role]");

    private static readonly FrozenSet<string> Elements = FrozenSet.Create(
        "a", "b", "blockquote", "br", "button", "caption", "code", "dd", "details", "div", "dl", "dt", "em", "figcaption", "figure",
        "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "input", "label", "li", "ol", "p", "path", "small", "span", "strong",
        "summary", "sup", "svg", "table", "tbody", "td", "th", "thead", "tr", "ul");

    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "tel:", "/", "#"];

    /// <summary>Fails unless every problem tells its place and its mending, and every page is made of what is allowed.</summary>
    public static void AssertSound(LoadResult loaded)
    {
        foreach (var problem in loaded.Diagnostics)
        {
            Assert.NotEmpty(problem.Message);
            Assert.NotEmpty(problem.Fix);
            Assert.True(problem.At is { Line: >= 1, Column: >= 1 });
            Assert.Contains(problem.Rule, Rules.All);
            Assert.NotEmpty(DiagnosticText.Format(problem));
        }

        foreach (var article in loaded.Site?.Articles ?? [])
        {
            var html = article.Body.InShort + article.Body.Html;
            if (TinySite.Parse(html).QuerySelectorAll("*").Select(WhatIsNotAllowed).FirstOrDefault(what => what is not null) is { } what)
                Assert.Fail($"{what} in {html}");
        }
    }

    private static string? WhatIsNotAllowed(IElement element)
    {
        if (!Elements.Contains(element.LocalName)) return $"<{element.LocalName}>";
        foreach (var attribute in element.Attributes)
        {
            if (!Attributes.Contains($"{element.LocalName}[{attribute.Name}]")) return $"{element.LocalName}[{attribute.Name}]";
            if (attribute.Name is "href" or "src" && attribute.Value.Length > 0 && !IsAllowedAddress(attribute.Value)) return attribute.Value;
        }

        return null;
    }

    private static bool IsAllowedAddress(string value)
    {
        var address = string.Concat(value.Where(c => c > ' ' && !char.IsControl(c)));
        return Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal);
    }
}
