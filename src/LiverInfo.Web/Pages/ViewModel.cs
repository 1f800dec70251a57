using LiverInfo.Web.Rendering;
using LiverInfo.Web.Views;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LiverInfo.Web.Pages;

/// <summary>What the layout reads from the model of every page.</summary>
public interface IShellModel
{
    /// <summary>The view that is rendered.</summary>
    PageView Page { get; }

    /// <summary>What every page shows.</summary>
    Shell Shell => Page.Shell;
}

/// <summary>The model of every Razor page: its view record, the shell, and nothing else.</summary>
/// <param name="rendered">The view that is being rendered.</param>
/// <typeparam name="TView">The type of the view; <see cref="ViewConstraint"/> sends only such views to the page.</typeparam>
public sealed class ViewModel<TView>(RenderedView rendered) : PageModel, IShellModel
{
    PageView IShellModel.Page { get; } = rendered.View;

    /// <summary>The view.</summary>
    public TView View { get; } = (TView)rendered.View.Content;

    /// <inheritdoc />
    public Shell Shell { get; } = rendered.View.Shell;
}
