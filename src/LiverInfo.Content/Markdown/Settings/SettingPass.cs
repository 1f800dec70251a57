using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Settings;

/// <summary>Looks up what each <c>{name}</c> stands for.</summary>
internal static class SettingPass
{
    public static void Apply(IReadOnlyList<MarkdownObject> nodes, SiteSettings settings, MarkdownContext reading)
    {
        var values = new Dictionary<string, Setting>(StringComparer.Ordinal)
        {
            ["address"] = settings.Address,
            ["clinic"] = settings.Clinic,
            ["email"] = settings.Email,
            ["emergency"] = settings.Emergency,
            ["phone"] = settings.Phone,
        };
        foreach (var inline in nodes.OfType<SettingInline>())
        {
            inline.Value = values.GetValueOrDefault(inline.Name);
            if (inline.Value is null)
                reading.Problems.Add(Problems.NoSuchSetting(reading.At(inline), inline.Name, DidYouMean.To(inline.Name, values.Keys), values.Keys));
        }
    }
}
