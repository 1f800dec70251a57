using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Markdown.Settings;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>
/// Lets through only the kinds of link that cannot do harm, and turns links to files of the content folder into addresses.
/// The tree is what is looked at, after Markdig has undone every way of writing a link.
/// </summary>
internal static partial class LinkPass
{
    private static readonly FrozenSet<string> AllowedSchemes =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "https", "http", "mailto", "tel");

    private static readonly FrozenSet<string> VagueWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "here", "click here", "this", "this page", "this link", "link", "more", "read more", "learn more", "find out more", "see more", "");

    /// <summary>The links to pages of this site.</summary>
    public static ImmutableArray<PageLink> Apply(MarkdownDocument document, MarkdownContext reading)
    {
        var links = ImmutableArray.CreateBuilder<PageLink>();
        var nodes = document.Descendants().ToList();
        foreach (var node in nodes)
        {
            switch (node)
            {
                case LinkInline { IsImage: false } link:
                    link.Url = Address(link.Url ?? "", link);
                    var words = InlineText.Of(link).Trim();
                    if (VagueWords.Contains(words)) reading.Problems.Add(Problems.VagueLink(reading.At(link), words));
                    break;
                case AutolinkInline { IsEmail: false } link:
                    link.Url = Address(link.Url, link);
                    break;
            }
        }

        foreach (var inner in nodes.OfType<LinkInline>().SelectMany(link => link.FindDescendants<LeafInline>()).Where(BecomesLink))
            reading.Problems.Add(Problems.LinkInLink(reading.At(inner)));

        foreach (var definition in nodes.OfType<LinkReferenceDefinition>().Where(d => d.Label is ['^', ..]))
            reading.Problems.Add(Problems.SourceDefinedInText(reading.At(definition), definition.Label![1..]));

        return links.ToImmutable();

        string Address(string url, MarkdownObject link)
        {
            // Browsers drop white space and control characters before they look for the scheme, so this does as well.
            var bare = url.Any(IsDropped) ? string.Concat(url.Where(c => !IsDropped(c))) : url;
            if (bare.Contains('{', StringComparison.Ordinal) || bare.Contains("%7B", StringComparison.OrdinalIgnoreCase))
            {
                reading.Problems.Add(Problems.SettingInLink(reading.At(link), url));
                return "";
            }

            if (Scheme().Match(bare) is { Success: true } match)
            {
                if (AllowedSchemes.Contains(match.Groups["scheme"].Value)) return url;
                reading.Problems.Add(Problems.UnsafeLink(reading.At(link), match.Value));
                return "";
            }

            if (bare.Length == 0)
            {
                if (url.Length == 0 && link is LinkInline { IsShortcut: false }) reading.Problems.Add(Problems.LinkToNowhere(reading.At(link)));
                return "";
            }

            if (bare.StartsWith("//", StringComparison.Ordinal))
            {
                reading.Problems.Add(Problems.LinkWithoutScheme(reading.At(link), url));
                return "";
            }

            var (path, rest) = bare.IndexOfAny(['#', '?']) is >= 0 and var end ? (bare[..end], bare[end..]) : (bare, "");
            var target = path.Length == 0 ? UrlPath.OfFile(reading.File.Path) : Target(path, reading.File.Path);
            links.Add(new(target, rest is ['#', .. var anchor] ? Uri.UnescapeDataString(anchor) : "", reading.At(link)));
            return path.Length == 0 ? bare : target.Value + rest;
        }
    }

    private static bool IsDropped(char c) => c <= ' ' || char.IsControl(c);

    private static bool BecomesLink(LeafInline inline) => inline switch
    {
        CitationInline => true,
        SettingInline { Value: { } value } setting => SettingHtml.Of(setting.Name, value).StartsWith("<a ", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>The page a link leads to: from the top when it begins with a slash, else from the folder of its file.</summary>
    private static UrlPath Target(string path, string from)
    {
        var folder = path.StartsWith('/') ? [] : from.Split('/')[..^1];
        var parts = new List<string>(folder);
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..") parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            else if (part != ".") parts.Add(part);
        }

        var whole = string.Join('/', parts);
        return whole.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? UrlPath.OfFile(whole) : new("/" + whole);
    }

    [GeneratedRegex(@"\A(?<scheme>[A-Za-z][A-Za-z0-9+.\-]*):")]
    private static partial Regex Scheme();
}
