using LiverInfo.Web.Rendering;

namespace LiverInfo.Web.Pages;

/// <summary>
/// A route constraint that matches while a view of one type is rendered, so that the first line of each Razor page says what it shows:
/// <c>@page "/{**address:shows(TopicView)}"</c>.
/// </summary>
/// <param name="view">The name of the type.</param>
internal sealed class ViewConstraint(string view) : IRouteConstraint
{
    /// <summary>The name of the constraint in a route.</summary>
    public const string Name = "shows";

    /// <inheritdoc />
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        httpContext?.RequestServices.GetRequiredService<RenderedView>().ViewOrNull?.Content.GetType().Name == view;
}
