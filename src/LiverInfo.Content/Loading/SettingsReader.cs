using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Markdown.Links;
using LiverInfo.Content.Markdown.Settings;
using LiverInfo.Content.Text;
using LiverInfo.Content.Yaml;

namespace LiverInfo.Content.Loading;

/// <summary>Reads <c>_site.yml</c>.</summary>
internal static partial class SettingsReader
{
    /// <summary>The longest time for which a review can be valid, in months.</summary>
    public const int LongestReviewTerm = 36;

    private static readonly ImmutableArray<string> Known = [.. SettingName.All.Select(setting => setting.Name), "reviewIn", "timeZone", "banner", "keepPages", "helpPages"];

    private static readonly ImmutableArray<string> Shown = ["clinic", "defaultAuthor"];

    private static readonly ImmutableArray<string> KnownOfBanner = ["title", "text", "link", "linkText"];

    /// <summary>The settings, or null when the file has errors. Problems are added to the list.</summary>
    public static SiteSettings? Read(ContentFile file, List<Diagnostic> problems)
    {
        var found = new List<Diagnostic>();
        var settings = ReadAll(file, found);
        problems.AddRange(found);
        return found.Any(problem => problem.Rule.Effect == RuleEffect.HoldsBack) ? null : settings;
    }

    /// <summary>The settings of a file with errors, as far as they can be read, to check articles with.</summary>
    public static SiteSettings? ReadWithErrors(ContentFile file) => ReadAll(file, []);

    /// <summary>The sentences of the caution on every page, with their places.</summary>
    public static IEnumerable<Sentence> BannerSentences(ContentFile file, ITextRules rules)
    {
        if (YamlText.ReadMapping(file, file.Text, []) is not { } mapping || new YamlFields(file, mapping, Known, []).Fields("banner", KnownOfBanner) is not { } banner) return [];
        return KnownOfBanner.Where(name => name != "link").SelectMany(name => ProseReader.Read(banner.Optional(name) ?? "", banner.At(name), file, rules));
    }

    /// <summary>The sentences of the settings that readers see on every page: the clinic and the author. Who pays is checked where a page shows it.</summary>
    public static IEnumerable<Sentence> Sentences(ContentFile file, ITextRules rules)
    {
        if (YamlText.ReadMapping(file, file.Text, []) is not { } mapping) return [];
        var fields = new YamlFields(file, mapping, Known, []);
        return Shown.SelectMany(name => ProseReader.Read(fields.Optional(name) ?? "", fields.At(name), file, rules));
    }

    private static SiteSettings? ReadAll(ContentFile file, List<Diagnostic> problems) => YamlText.ReadMapping(file, file.Text, problems) is { } mapping
        ? Read(new YamlFields(file, mapping, Known, problems, file.At(0)), problems)
        : null;

    private static SiteSettings Read(YamlFields fields, List<Diagnostic> problems) => new()
    {
        Clinic = Setting(fields, "clinic", problems),
        Address = Setting(fields, "address", problems),
        Phone = Telephone(fields, "phone", problems),
        Email = Email(fields, problems),
        Emergency = Telephone(fields, "emergency", problems),
        PublicAddress = PublicAddress(fields, problems),
        DefaultAuthor = Setting(fields, "defaultAuthor", problems),
        Funding = fields.Has("funding") ? Setting(fields, "funding", problems) : new("not yet said by the clinic", IsPlaceholder: true),
        ReviewInMonths = ReviewIn(fields),
        TimeZone = TimeZone(fields, problems),
        Banner = Banner(fields, problems),
        MayKeepPages = !fields.Has("keepPages") || fields.Flag("keepPages"),
        HelpPages = [.. fields.Addresses("helpPages").Select(page => page.Address)],
    };

    /// <summary>Reads a value. In square brackets it is a placeholder, and the brackets are removed.</summary>
    private static Setting Setting(YamlFields fields, string name, List<Diagnostic> problems)
    {
        var value = fields.RequiredProse(name);
        if (value is not ['[', .. var inner, ']']) return new(value, IsPlaceholder: false);
        problems.Add(name == "publicAddress" ? Problems.PlaceholderAddress(fields.At(name)) : Problems.Placeholder(fields.At(name), name));
        return new(inner.Trim(), IsPlaceholder: true);
    }

    /// <summary>Reads a telephone number. One that is not a link is reported if it is written with the letter O or with signs between the digits.</summary>
    private static Setting Telephone(YamlFields fields, string name, List<Diagnostic> problems)
    {
        var setting = Setting(fields, name, problems);
        if (!setting.IsPlaceholder && setting.Value.Length > 0 && !SettingHtml.IsLink(name, setting) && NearlyDigits().IsMatch(setting.Value))
            problems.Add(Problems.NotATelephone(fields.At(name), name, setting.Value));
        return setting;
    }

    /// <summary>Reads an e-mail address. Words in its place, such as "not yet", are left as they are.</summary>
    private static Setting Email(YamlFields fields, List<Diagnostic> problems)
    {
        var setting = Setting(fields, "email", problems);
        if (setting.IsPlaceholder || Addresses.IsEmail(setting.Value) || !NearlyEmail().IsMatch(setting.Value)) return setting;
        var bare = setting.Value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? setting.Value["mailto:".Length..] : "";
        problems.Add(Problems.NotAnEmail(fields.At("email"), setting.Value) with { Edit = Addresses.IsEmail(bare) ? fields.ReplaceValue("email", setting.Value, bare, isSafe: true) : null });
        return setting;
    }

    /// <summary>Reads the start of the address of every page.</summary>
    private static Setting PublicAddress(YamlFields fields, List<Diagnostic> problems)
    {
        var setting = Setting(fields, "publicAddress", problems);
        if (setting is { IsPlaceholder: false, Value.Length: > 0 } && !IsWebsite(setting.Value)) problems.Add(Problems.NotASite(fields.At("publicAddress"), setting.Value));
        return setting;
    }

    private static bool IsWebsite(string text) => Addresses.IsWhole(text)
        && Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https" or "http", PathAndQuery: "/", Fragment: "" };

    private static int ReviewIn(YamlFields fields)
    {
        _ = fields.Required("reviewIn");
        return fields.Months("reviewIn", LongestReviewTerm) ?? LongestReviewTerm;
    }

    private static TimeZoneInfo TimeZone(YamlFields fields, List<Diagnostic> problems)
    {
        if (!fields.Has("timeZone")) return TimeZoneInfo.Utc;
        var setting = Setting(fields, "timeZone", problems);
        if (setting.Value.Length == 0 || setting.Value == "UTC") return TimeZoneInfo.Utc;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(setting.Value, out var zone)) return zone;
        problems.Add(Problems.NotATimeZone(fields.At("timeZone"), setting.Value));
        return TimeZoneInfo.Utc;
    }

    private static ConsultBanner Banner(YamlFields fields, List<Diagnostic> problems)
    {
        if (fields.Fields("banner", KnownOfBanner) is not { } banner)
        {
            if (!fields.Has("banner")) problems.Add(Problems.MissingField(fields.At("banner"), "banner"));
            return new("", "", UrlPath.Home, "");
        }

        _ = banner.Required("link");
        return new(
            banner.RequiredProse("title"),
            banner.RequiredProse("text"),
            banner.Address("link") ?? UrlPath.Home,
            banner.RequiredProse("linkText"));
    }

    [GeneratedRegex(@"@|\A\S+[ ][(\[]?at[)\]]?[ ]\S+\z", RegexOptions.ExplicitCapture)]
    private static partial Regex NearlyEmail();

    // Digits, letters O, and signs that people put between digits.
    [GeneratedRegex(@"\A[\dOo+().,/\s\p{Pd}\p{Cf}]*\d[\dOo+().,/\s\p{Pd}\p{Cf}]*\z")]
    private static partial Regex NearlyDigits();
}
