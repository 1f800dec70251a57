using System.Collections.Immutable;

namespace LiverInfo.Content.Model;

/// <summary>The settings of the whole site, from <c>_site.yml</c>.</summary>
public sealed record SiteSettings
{
    /// <summary>The clinic's name.</summary>
    public required Setting Clinic { get; init; }

    /// <summary>The clinic's postal address.</summary>
    public required Setting Address { get; init; }

    /// <summary>The clinic's telephone number.</summary>
    public required Setting Phone { get; init; }

    /// <summary>The clinic's e-mail address.</summary>
    public required Setting Email { get; init; }

    /// <summary>The emergency number of the country of the readers.</summary>
    public required Setting Emergency { get; init; }

    /// <summary>The public address of the site.</summary>
    public required Setting PublicAddress { get; init; }

    /// <summary>The start of the whole address of every page, without a slash at its end; null while the public address is a placeholder.</summary>
    public string? Origin => PublicAddress is { IsPlaceholder: false, Value: { Length: > 0 } address } ? address.TrimEnd('/') : null;

    /// <summary>Who pays for the site; a placeholder when the file does not say.</summary>
    public required Setting Funding { get; init; }

    /// <summary>The author of all articles.</summary>
    public required Setting DefaultAuthor { get; init; }

    /// <summary>The number of months that a review is valid for, unless the article sets another; from 1 to 36.</summary>
    public required int ReviewInMonths { get; init; }

    /// <summary>The time zone in which the days of the clinic begin.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>Returns the day at the clinic at a moment.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, TimeZone).DateTime);

    /// <summary>Returns the moment at which a day begins at the clinic; when the clocks skip midnight, the first moment after it.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        while (TimeZone.IsInvalidTime(midnight)) midnight = midnight.AddMinutes(15);
        return new(midnight, TimeZone.GetUtcOffset(midnight));
    }

    /// <summary>The caution on every page.</summary>
    public required ConsultBanner Banner { get; init; }

    /// <summary>Whether readers may keep pages on their phone. If not, phones that have some delete them at the next visit.</summary>
    public bool MayKeepPages { get; init; } = true;

    /// <summary>The pages about getting help, which are kept with every page that a reader keeps.</summary>
    public EquatableArray<UrlPath> HelpPages { get; init; } = [];

    /// <summary>The values that articles can insert with <c>{name}</c>, by name.</summary>
    public IReadOnlyDictionary<string, Setting> UsableInText =>
        SettingName.All.Where(name => name.IsUsableInText).ToDictionary(name => name.Name, name => name.Value(this), StringComparer.Ordinal);
}

/// <summary>One value of <c>_site.yml</c>.</summary>
/// <param name="Value">The text, without the square brackets that mark a placeholder.</param>
/// <param name="IsPlaceholder">True until the clinic has replaced the text in square brackets.</param>
public sealed record Setting(string Value, bool IsPlaceholder);

/// <summary>A setting of <c>_site.yml</c> that is one text.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Value">Returns its value.</param>
/// <param name="IsUsableInText">Whether articles can insert it with <c>{name}</c>.</param>
/// <param name="Link">The kind of link that its value becomes.</param>
public sealed record SettingName(string Name, Func<SiteSettings, Setting> Value, bool IsUsableInText = false, SettingLink Link = SettingLink.None)
{
    /// <summary>Every setting that is one text, in the order of the file.</summary>
    public static ImmutableArray<SettingName> All { get; } =
    [
        new("clinic", settings => settings.Clinic, IsUsableInText: true),
        new("address", settings => settings.Address, IsUsableInText: true),
        new("phone", settings => settings.Phone, IsUsableInText: true, SettingLink.Telephone),
        new("email", settings => settings.Email, IsUsableInText: true, SettingLink.Email),
        new("emergency", settings => settings.Emergency, IsUsableInText: true, SettingLink.Telephone),
        new("publicAddress", settings => settings.PublicAddress),
        new("defaultAuthor", settings => settings.DefaultAuthor),
        new("funding", settings => settings.Funding, IsUsableInText: true),
    ];

    /// <summary>The setting with a name, or null when there is none.</summary>
    public static SettingName? Find(string name) => All.FirstOrDefault(setting => setting.Name == name);
}

/// <summary>The kind of link that the value of a setting becomes.</summary>
public enum SettingLink
{
    /// <summary>No link.</summary>
    None,

    /// <summary>A link that calls a number.</summary>
    Telephone,

    /// <summary>A link that opens an e-mail.</summary>
    Email,
}
