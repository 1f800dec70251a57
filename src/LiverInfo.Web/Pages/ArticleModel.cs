using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LiverInfo.Web.Pages;

/// <summary>A page made from an article. Which Razor page shows it is decided by <see cref="ArticleConstraint"/>, so there always is one.</summary>
public sealed class ArticleModel(Site site) : PageModel
{
    /// <summary>The article at the address that was asked for.</summary>
    public Article Article => site.Find(new(Request.Path.Value ?? "/"))
        ?? throw new InvalidOperationException("A route was matched for an address that has no article.");

    /// <summary>The topic it belongs to or introduces, or null.</summary>
    public Topic? Topic => site.TopicOf(Article);
}
