using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Settings;

/// <summary>Looks up what each <c>{name}</c> stands for.</summary>
internal static class SettingPass
{
    public static void Apply(IReadOnlyList<MarkdownObject> nodes, SiteSettings settings, SharedText shared, MarkdownContext reading)
    {
        var values = new Dictionary<string, Setting>(StringComparer.Ordinal)
        {
            ["address"] = settings.Address,
            ["clinic"] = settings.Clinic,
            ["email"] = settings.Email,
            ["emergency"] = settings.Emergency,
            ["phone"] = settings.Phone,
        };
        var known = values.Keys.Concat(shared.Names).ToList();
        foreach (var inline in nodes.OfType<SettingInline>())
        {
            inline.Value = values.GetValueOrDefault(inline.Name);
            if (inline.Value is not null) continue;
            reading.Problems.Add(shared.Names.Contains(inline.Name)
                ? Problems.SharedTextNotAlone(reading.At(inline), inline.Name)
                : Problems.NoSuchSetting(reading.At(inline), inline.Name, DidYouMean.To(inline.Name, known), known));
        }
    }
}
