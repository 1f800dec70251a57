namespace LiverInfo.Web.Views.Scripts;

/// <summary>
/// The only script within a page: it applies how the reader wants to read before anything is painted. A script that is loaded would come
/// too late, and each page would flash.
/// </summary>
internal static class LookScript
{
    /// <summary>The text. The policy has its hash.</summary>
    public const string Text = "try{document.documentElement.style=localStorage.look||''}catch(e){}";
}
