using LiverInfo.Web.Views.Scripts;

namespace LiverInfo.Web.Views;

/// <summary>What every page shows around its own content: the consult banner, the menu and the clinic.</summary>
/// <param name="Locale">The strings in the language of the site.</param>
/// <param name="HomeTitle">The title of the home page.</param>
/// <param name="Banner">The consult banner.</param>
/// <param name="Clinic">The clinic's name.</param>
/// <param name="Phone">The clinic's telephone number.</param>
/// <param name="Emergency">The emergency number.</param>
/// <param name="PublicAddress">The start of the address of every page, without a slash at its end; null while it is a placeholder.</param>
/// <param name="Script">The script of every page.</param>
/// <param name="Topics">The topics, for the menu. Each topic names its articles on its own page, or the menu would be longer than some pages.</param>
/// <param name="Standalone">The articles that belong to no topic, for the menu.</param>
public sealed record Shell(
    Locale Locale,
    string HomeTitle,
    ConsultBanner Banner,
    Setting Clinic,
    Setting Phone,
    Setting Emergency,
    string? PublicAddress,
    PageScript Script,
    EquatableArray<Shell.MenuLink> Topics,
    EquatableArray<Shell.MenuLink> Standalone)
{
    /// <summary>Selects it from a site.</summary>
    public static Shell Of(Site site) => new(
        site.Locale,
        site.Home.Title,
        site.Settings.Banner,
        site.Settings.Clinic,
        site.Settings.Phone,
        site.Settings.Emergency,
        site.Settings.Origin,
        PageScript.Of(site),
        [.. site.Topics.Select(topic => MenuLink.Of(topic.Index))],
        [.. site.Standalone.Select(MenuLink.Of)]);

    /// <summary>A link of the menu.</summary>
    /// <param name="Address">The address.</param>
    /// <param name="Title">The title of the page.</param>
    public sealed record MenuLink(UrlPath Address, string Title)
    {
        /// <summary>Returns the link to an article.</summary>
        public static MenuLink Of(Article article) => new(article.Address, article.Title);
    }
}
