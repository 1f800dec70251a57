namespace LiverInfo.Web.Pages;

/// <summary>
/// Lets a route match only where the site has an article of one role, so that each Razor page says in its own first line
/// which addresses it is for: <c>@page "/{**address:is(topic)}"</c>.
/// </summary>
/// <param name="role">The role, as <see cref="ArticleRole"/> names it, in any case.</param>
internal sealed class ArticleConstraint(string role) : IRouteConstraint
{
    /// <summary>How a route names this constraint.</summary>
    public const string Name = "is";

    private readonly ArticleRole _role = Enum.Parse<ArticleRole>(role, ignoreCase: true);

    /// <inheritdoc />
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        httpContext is not null
        && values[routeKey] is string address
        && httpContext.RequestServices.GetRequiredService<Site>().Find(new("/" + address))?.Role == _role;
}
