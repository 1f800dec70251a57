using System.Collections.Immutable;
using LiverInfo.Desk.Texts;
using Microsoft.AspNetCore.Components;

namespace LiverInfo.Desk.Views;

/// <summary>Renders words that stayed, went and came.</summary>
internal static class WordRuns
{
    /// <summary>Renders runs of words, without any white space of its own.</summary>
    public static RenderFragment Of(ImmutableArray<WordRun> runs) => builder =>
    {
        foreach (var run in runs)
        {
            if (run.Kind == WordRunKind.Same)
            {
                builder.AddContent(0, run.Text);
                continue;
            }

            builder.OpenElement(1, run.Kind == WordRunKind.Added ? "ins" : "del");
            builder.AddContent(2, run.Text);
            builder.CloseElement();
        }
    };
}
