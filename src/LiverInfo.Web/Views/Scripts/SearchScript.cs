namespace LiverInfo.Web.Views.Scripts;

/// <summary>The script that searches in the browser, where the site is only files.</summary>
internal static class SearchScript
{
    /// <summary>The text of the script.</summary>
    public static string Text { get; } = ScriptFile.Read("search.js");

    /// <summary>The address. It changes with the text.</summary>
    public static string Address { get; } = ScriptFile.AddressOf("search", Text);
}
