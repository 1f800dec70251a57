using System.Net;
using System.Text.RegularExpressions;

namespace LiverInfo.Content.Markdown.Settings;

/// <summary>How a value of <c>_site.yml</c> is shown: as a link where a tap should call or write, and marked where it is a placeholder.</summary>
public static partial class SettingHtml
{
    /// <summary>The value as HTML.</summary>
    /// <param name="name">The setting's name in <c>_site.yml</c>.</param>
    /// <param name="setting">Its value.</param>
    public static string Of(string name, Setting setting)
    {
        var text = WebUtility.HtmlEncode(setting.Value);
        return (name, setting.IsPlaceholder) switch
        {
            (_, true) => $"<span class=\"placeholder\">{text}</span>",
            ("phone" or "emergency", _) when Number().IsMatch(setting.Value) =>
                $"<a class=\"tel\" href=\"tel:{NotDialled().Replace(setting.Value, "")}\">{text}</a>",
            ("email", _) when setting.Value.Contains('@', StringComparison.Ordinal) => $"<a href=\"mailto:{text}\">{text}</a>",
            _ => text,
        };
    }

    [GeneratedRegex(@"\A\+?[0-9 ()\-]{2,}\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"[^0-9+]")]
    private static partial Regex NotDialled();
}
