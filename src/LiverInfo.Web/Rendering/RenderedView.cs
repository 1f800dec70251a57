using LiverInfo.Web.Views;

namespace LiverInfo.Web.Rendering;

/// <summary>What a request is answered with. It is set before the request enters the pipeline.</summary>
public sealed class RenderedView
{
    /// <summary>The view to render, or null for a live endpoint such as a health check.</summary>
    public PageView? ViewOrNull { get; private set; }

    /// <summary>The view to render.</summary>
    /// <exception cref="InvalidOperationException">The request is for a live endpoint.</exception>
    public PageView View => ViewOrNull ?? throw new InvalidOperationException("Nothing is rendered for this request.");

    /// <summary>What an error page shows, whatever fails.</summary>
    /// <exception cref="InvalidOperationException">Nothing was set.</exception>
    public Shell Shell { get => field ?? throw new InvalidOperationException("The request entered the pipeline without a shell."); private set; }

    /// <summary>Sets the view that the request renders.</summary>
    public void Render(PageView view) => (ViewOrNull, Shell) = (view, view.Shell);

    /// <summary>Lets a live endpoint answer.</summary>
    /// <param name="shell">The shell of the published site.</param>
    public void AnswerLive(Shell shell) => Shell = shell;
}
