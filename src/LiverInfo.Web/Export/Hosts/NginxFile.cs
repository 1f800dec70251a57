using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LiverInfo.Web.Serving;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Export.Hosts;

/// <summary>The nginx configuration that answers as <c>serve</c> does: a file to include in a <c>server</c> block.</summary>
internal sealed class NginxFile
{
    /// <summary>The name of the file.</summary>
    public const string Name = "_nginx.conf";

    private readonly StaticSite _site;
    private readonly ImmutableArray<KeyValuePair<string, string>> _common;
    private readonly ImmutableArray<string> _differing;
    private readonly StringBuilder _lines = new();

    private NginxFile(StaticSite site)
    {
        (_site, _common) = (site, site.CommonHeaders);
        _differing = [.. site.Files.SelectMany(page => page.Headers.Except(_common)).Select(header => header.Key).Distinct()];
    }

    /// <summary>The text of the file.</summary>
    public static string Text(StaticSite site)
    {
        var file = new NginxFile(site);
        file.AddUsage();
        file.AddHeaders();
        file.AddErrors();
        file.AddPages();
        file.AddAnswers();
        return file._lines.ToString();
    }

    private void AddUsage()
    {
        Add("""
            # Written by "liverinfo export". Use it like this, and reload nginx after each export:
            #
            #   server {
            #     listen 80;
            #     root /srv/site;                    # the exported folder
            #     include /srv/site/_nginx.conf;
            #     # brotli_static on;                # with the module ngx_http_brotli_static_module
            #   }

            server_tokens off;
            absolute_redirect off;
            charset off;
            gzip off;
            gzip_static on;
            gzip_vary on;
            gzip_proxied any;
            default_type "";
            types {
            """);
        var types = _site.Files
            .Where(page => page.OwnType is null)
            .Select(page => (Ending: Path.GetExtension(page.Path).TrimStart('.'), Type: page.Page.Rendered.ContentType))
            .Where(file => file is { Ending.Length: > 0, Type.Length: > 0 })
            .DistinctBy(file => file.Ending);
        foreach (var (ending, type) in types) Add($"  {Quote(type)} {ending};");
        Add("}");
    }

    /// <summary>Headers that differ between pages are variables, because an add_header in a location disables all outer ones.</summary>
    private void AddHeaders()
    {
        Add("");
        Add($"set $liverinfo_cache {Quote(Usual)};");
        Add("add_header Cache-Control $liverinfo_cache always;");
        foreach (var (name, value) in _common)
        {
            if (name != "Strict-Transport-Security")
            {
                Add($"add_header {name} {Quote(value)} always;");
                continue;
            }

            Add("set $liverinfo_tls \"\";");
            Add($"if ($https) {{ set $liverinfo_tls {Quote(value)}; }}");
            Add($"add_header {name} $liverinfo_tls always;");
        }

        foreach (var name in _differing)
        {
            Add($"set {Variable(name)} {Quote(UsualOf(name))};");
            Add($"add_header {name} {Variable(name)} always;");
        }
    }

    private void AddErrors()
    {
        Add("");
        Add("if ($request_method !~ ^(GET|HEAD)$) { return 405; }");
        foreach (var page in _site.Errors)
        {
            // Of two pages for one status, the other has addresses of its own.
            if (page.Address != ErrorPages.UnknownLeaflet) Add($"error_page {page.Status.ToString(CultureInfo.InvariantCulture)} /{page.Path};");
            Add($"location = /{page.Path} {{ internal; {Settings(page)}}}");
        }
    }

    private void AddPages()
    {
        Add("""

            location = / { try_files /index.html =404; }
            location / { try_files $uri $uri.html =404; }
            location ^~ /_ { return 404; }
            location ^~ /. { return 404; }
            location ~ \.(?:gz|br)$ { return 404; }
            # Other spellings: an extra slash, a file extension.
            location ~ ^/index(?:\.html|\.md)?/*$ { return 308 /$is_args$args; }
            location ~ ^(?<page>/.+?)(?:/+|/index/*|(?:/index)?\.(?:html|md)/*)$ {
              if (-f $document_root$page.html) { return 308 $page$is_args$args; }
              return 404;
            }
            """);
        // A number of a printed page: of a text that is not known, the answer is found by the signs of the page.
        Add($$"""
            location ~ "^{{LeafletViews.NumberPattern}}$" {
              error_page 404 /{{_site.Errors.Single(page => page.Address == ErrorPages.UnknownLeaflet).Path}};
              try_files $uri.html {{LeafletViews.OlderAddress("$leaflet")}}.html =404;
            }
            """);
        foreach (var rule in HeaderRule.Of(_site.Pages).Where(rule => rule.Page.CacheControl != Usual || rule.Page.OwnType is not null || IsHidden(rule) || Own(rule.Page).Any()))
        {
            Add(rule.IsFolder
                ? $"location {Quote(rule.Address)} {{ {Settings(rule.Page)}try_files $uri $uri.html =404; }}"
                : $"location = {Quote(rule.Address)} {{ {Settings(rule.Page)}try_files /{rule.Page.Path} =404; }}");
        }
    }

    private void AddAnswers()
    {
        Add("");
        foreach (var (from, to) in _site.Redirects) Add($"location = {Quote(from)} {{ return 308 {Quote(to)}; }}");
        foreach (var page in _site.Answers)
        {
            var status = page.Status.ToString(CultureInfo.InvariantCulture);
            Add($"location = {Quote(page.Address)} {{ error_page {status} /{page.Path}; return {status}; }}");
            Add($"location = /{page.Path} {{ internal; {Settings(page)}}}");
        }
    }

    private static string Usual => CacheLifetime.Longest;

    /// <summary>The value of a header that most pages have; empty when they lack it.</summary>
    private string UsualOf(string name) => ValueOf(_site.Errors[0], name);

    /// <summary>The headers of a page that are not as usual.</summary>
    private IEnumerable<KeyValuePair<string, string>> Own(StaticPage page) => _differing
        .Where(name => ValueOf(page, name) != UsualOf(name))
        .Select(name => KeyValuePair.Create(name, ValueOf(page, name)));

    private static string ValueOf(StaticPage page, string name) => page.Headers.FirstOrDefault(header => header.Key == name).Value ?? "";

    // Not covered by the rule for all pages, which leaves out the files of other programs.
    private static bool IsHidden(HeaderRule rule) => rule.Address.StartsWith("/.", StringComparison.Ordinal);

    private string Settings(StaticPage page) => string.Concat(Own(page)
        .Select(header => $"set {Variable(header.Key)} {Quote(header.Value)}; ")
        .Append(page.OwnType is { } type ? $"types {{ }} default_type {Quote(type)}; " : "")
        .Prepend($"set $liverinfo_cache {Quote(page.CacheControl)}; "));

    private static string Variable(string header) => "$liverinfo_" + header.ToLowerInvariant().Replace('-', '_');

    /// <summary>Quotes a text for nginx. (A dollar sign would start a variable; no header and no address contains one.)</summary>
    private static string Quote(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private void Add(string lines) => _lines.Append(lines).Append('\n');
}
