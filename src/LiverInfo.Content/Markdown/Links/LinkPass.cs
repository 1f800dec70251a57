using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Markdown.Settings;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Links;

/// <summary>
/// Removes links with schemes that are not allowed, and turns links to files of the content folder into addresses of pages.
/// It checks the tree and not the source, so that every syntax for links is covered.
/// </summary>
internal sealed partial class LinkPass : IMarkdownPass
{
    private static readonly FrozenSet<string> AllowedSchemes =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "https", "http", "mailto", "tel");

    private static readonly FrozenSet<string> VagueWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "here", "click here", "this", "this page", "this link", "link", "more", "read more", "learn more", "find out more", "see more", "");

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        var links = ImmutableArray.CreateBuilder<PageLink>();
        var nodes = context.Document.Descendants().ToList();
        foreach (var node in nodes)
        {
            switch (node)
            {
                case LinkInline { IsImage: false } link:
                    link.Url = link.Reference is { Label: not ['^', ..] } definition && !DefinitionPass.IsAddress(definition) ? "" : Address(link.Url ?? "", link);
                    var words = InlineText.Of(link).Trim();
                    if (VagueWords.Contains(words)) context.Problems.Add(Problems.VagueLink(context.At(link), words));
                    break;
                case AutolinkInline { IsEmail: false } link:
                    link.Url = Address(link.Url, link);
                    break;
            }
        }

        foreach (var inner in nodes.OfType<LinkInline>().SelectMany(link => link.FindDescendants<LeafInline>()).Where(BecomesLink))
            context.Problems.Add(Problems.LinkInLink(context.At(inner)));

        foreach (var definition in nodes.OfType<LinkReferenceDefinition>().Where(d => d.Label is ['^', ..]))
            context.Problems.Add(Problems.SourceDefinedInText(context.At(definition), definition.Label![1..]));

        context.Links = links.ToImmutable();

        TextEdit? EditOf(MarkdownObject link, int offset, string old, string replacement, bool isSafe) =>
            link is LinkInline { UrlSpan.IsEmpty: false } written ? context.Replace(written.UrlSpan.Start + offset, old, replacement, isSafe) : null;

        string Address(string url, MarkdownObject link)
        {
            // Browsers remove white space and control characters before they parse the scheme, so this does too.
            var bare = url.Any(IsDropped) ? string.Concat(url.Where(c => !IsDropped(c))) : url;
            if (bare.Contains('{', StringComparison.Ordinal) || bare.Contains("%7B", StringComparison.OrdinalIgnoreCase))
            {
                context.Problems.Add(Problems.SettingInLink(context.At(link), url));
                return "";
            }

            if (Scheme().Match(bare) is { Success: true } match)
            {
                if (AllowedSchemes.Contains(match.Groups["scheme"].Value))
                {
                    if (TelephoneNumber.HasNationalZero(bare))
                    {
                        var dialled = "tel:" + TelephoneNumber.Dialled(bare);
                        context.Problems.Add(Problems.TelephoneWithNationalZero(context.At(link), url, dialled) with { Edit = EditOf(link, 0, url, dialled, isSafe: false) });
                    }
                    else if (!Addresses.IsWhole(bare)) context.Problems.Add(Problems.LinkLeadsNowhere(context.At(link), url));
                    return url;
                }

                // A folder of a computer.
                if (match.Groups["scheme"].Length == 1)
                {
                    context.Problems.Add(Problems.LinkLeadsNowhere(context.At(link), url));
                    return "";
                }

                context.Problems.Add(Problems.UnsafeLink(context.At(link), match.Value));
                return "";
            }

            if (bare.Length == 0)
            {
                if (url.Length == 0 && link is LinkInline { IsShortcut: false }) context.Problems.Add(Problems.LinkToNowhere(context.At(link)));
                return "";
            }

            if (bare.StartsWith("//", StringComparison.Ordinal))
            {
                context.Problems.Add(Problems.LinkWithoutScheme(context.At(link), url) with { Edit = EditOf(link, 0, url, "https:" + url, isSafe: true) });
                return "";
            }

            if (Addresses.IsWithoutScheme(bare))
            {
                context.Problems.Add(Problems.LinkWithoutBeginning(context.At(link), url, Addresses.Complete(bare)) with { Edit = EditOf(link, 0, url, Addresses.Complete(bare), isSafe: true) });
                return "";
            }

            if (Telephone().IsMatch(bare))
            {
                var number = $"tel:{TelephoneNumber.Dialled(bare)}";
                context.Problems.Add(Problems.LinkWithoutBeginning(context.At(link), url, number) with { Edit = EditOf(link, 0, url, number, isSafe: bare[0] is '0' or '+' && !TelephoneNumber.HasNationalZero(bare)) });
                return "";
            }

            if (SchemeWithSlip().IsMatch(bare))
            {
                context.Problems.Add(Problems.LinkWithoutBeginning(context.At(link), url, Addresses.Complete(bare)) with { Edit = EditOf(link, 0, url, Addresses.Complete(bare), isSafe: true) });
                return "";
            }

            if (link is LinkInline { Reference: null } && PictureFile().IsMatch(bare))
            {
                var start = link.Span.Start;
                var isApart = context.BodyStart + start > 1 && context.File.Text.AsSpan(context.BodyStart + start - 2, 2).SequenceEqual("! ");
                context.Problems.Add(Problems.LinkNotReadAsLink(context.At(start), context.SourceOf(link).ToString(), "before the square bracket of a picture stands an exclamation mark, with no space between") with
                {
                    Edit = isApart ? context.Replace(start - 2, "! [", "![", isSafe: true) : context.Replace(start, "[", "![", isSafe: false),
                });
                return "";
            }

            var (path, rest) = bare.IndexOfAny(['#', '?']) is >= 0 and var end ? (bare[..end], bare[end..]) : (bare, "");
            var target = path.Length == 0 ? UrlPath.OfFile(context.File.Path) : Target(path, context.File.Path);
            links.Add(new(target, rest is ['#', .. var anchor] ? Uri.UnescapeDataString(anchor) : "", context.At(link))
            {
                AddressEdit = EditOf(link, 0, path, "", isSafe: false),
                AnchorEdit = rest is ['#', _, ..] ? EditOf(link, path.Length + 1, rest[1..], "", isSafe: false) : null,
            });
            return path.Length == 0 ? bare : target.Value + rest;
        }
    }

    private static bool IsDropped(char c) => c <= ' ' || char.IsControl(c);

    private static bool BecomesLink(LeafInline inline) => inline switch
    {
        CitationInline => true,
        // The description of a picture is plain text.
        SettingInline { Value: { } value } setting => SettingHtml.IsLink(setting.Name, value) && !setting.FindParentOfType<LinkInline>().Any(link => link.IsImage),
        _ => false,
    };

    /// <summary>The target page of a link. A path with a leading slash is relative to the content folder, any other to the folder of the file.</summary>
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
        return ContentFiles.IsMarkdown(whole) ? UrlPath.OfFile(whole) : new("/" + whole);
    }

    // Three digits, or as many as a number has.
    [GeneratedRegex(@"\A(\d{3}|\+?[\d().\-–]*\d[\d().\-–]{5,})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Telephone();

    // http//x.org, https/x.org: the colon or a slash is missing.
    [GeneratedRegex(@"\Ahttps?[/\\.,]{1,3}[\w\-]+\.\w", RegexOptions.IgnoreCase)]
    private static partial Regex SchemeWithSlip();

    [GeneratedRegex(@"\.(svg|png|jpe?g|webp|gif)\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PictureFile();

    [GeneratedRegex(@"\A(?<scheme>[A-Za-z][A-Za-z0-9+.\-]*):")]
    private static partial Regex Scheme();
}
