using LiverInfo.Web.Rendering;
using LiverInfo.Web.Views;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LiverInfo.Web.Pages;

/// <summary>What the layout reads from the model of every page.</summary>
public interface IShellModel
{
    /// <summary>What every page shows.</summary>
    Shell Shell { get; }
}

/// <summary>The model of every Razor page: its view record, the shell, and nothing else.</summary>
/// <param name="rendered">The view that is being rendered.</param>
/// <typeparam name="TView">The type of the view; <see cref="ViewConstraint"/> sends only such views to the page.</typeparam>
public sealed class ViewModel<TView>(RenderedView rendered) : PageModel, IShellModel
{
    /// <summary>The view.</summary>
    public TView View { get; } = (TView)rendered.View.Content;

    /// <inheritdoc />
    public Shell Shell { get; } = rendered.View.Shell;
}
