using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Markdown.Settings;

/// <summary>Sets the value of each <c>{name}</c>, and reports unknown names.</summary>
internal sealed class SettingPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        var settings = context.ReferenceData.Settings.UsableInText;
        var shared = context.ReferenceData.Shared.Names;
        foreach (var inline in context.Nodes.OfType<SettingInline>())
        {
            inline.Value = settings.GetValueOrDefault(inline.Name);
            if (inline.Value is not null) continue;
            List<string> known = [.. settings.Keys.Order(StringComparer.Ordinal), .. shared];
            context.Problems.Add(shared.Contains(inline.Name) || PagePart.IsName(inline.Name)
                ? Problems.SharedTextNotAlone(context.At(inline), inline.Name)
                : NoSuchSetting(context, inline, DidYouMean.To(inline.Name, known), known));
        }
    }

    private static Diagnostic NoSuchSetting(MarkdownContext context, SettingInline inline, string? nearest, IEnumerable<string> known) =>
        Problems.NoSuchSetting(context.At(inline), inline.Name, nearest, known) with
        {
            Edit = nearest is null ? null : context.Replace(inline.Span.Start, $"{{{inline.Name}}}", $"{{{nearest}}}", isSafe: inline.Name.Equals(nearest, StringComparison.OrdinalIgnoreCase)),
        };
}
