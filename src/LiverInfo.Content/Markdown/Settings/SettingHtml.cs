using System.Net;
using System.Text.RegularExpressions;

namespace LiverInfo.Content.Markdown.Settings;

/// <summary>Renders the value of a setting: as a link for a telephone number or an e-mail address, and marked while it is a placeholder.</summary>
public static partial class SettingHtml
{
    /// <summary>The value as HTML.</summary>
    /// <param name="name">The name of the setting in <c>_site.yml</c>.</param>
    /// <param name="setting">The value.</param>
    public static string Of(string name, Setting setting)
    {
        var text = WebUtility.HtmlEncode(setting.Value);
        if (setting.IsPlaceholder) return $"<span class=\"placeholder\">{text}</span>";
        return LinkOf(name, setting) switch
        {
            SettingLink.Telephone => $"<a class=\"tel\" href=\"tel:{TelephoneNumber.Dialled(setting.Value)}\">{text}</a>",
            SettingLink.Email => $"<a href=\"mailto:{text}\">{text}</a>",
            _ => text,
        };
    }

    /// <summary>Whether the value is rendered as a link.</summary>
    /// <param name="name">The name of the setting in <c>_site.yml</c>.</param>
    /// <param name="setting">The value.</param>
    internal static bool IsLink(string name, Setting setting) => LinkOf(name, setting) != SettingLink.None;

    private static SettingLink LinkOf(string name, Setting setting)
    {
        var link = SettingName.Find(name)?.Link ?? SettingLink.None;
        var isValid = !setting.IsPlaceholder && link switch
        {
            SettingLink.Telephone => Number().IsMatch(setting.Value),
            SettingLink.Email => setting.Value.Contains('@', StringComparison.Ordinal),
            _ => false,
        };
        return isValid ? link : SettingLink.None;
    }

    [GeneratedRegex(@"\A\+?[0-9 ()\-]{2,}\z")]
    private static partial Regex Number();
}
