using Microsoft.Playwright;

namespace LiverInfo.Web.Tests.Browser;

/// <summary>Measures an open page.</summary>
internal static class Ruler
{
    /// <summary>Whether a reader would have to scroll sideways.</summary>
    public static Task<bool> IsTooWideAsync(IPage page) => page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth");
}
