namespace LiverInfo.Web.Reloading;

/// <summary>What readers get.</summary>
public enum RuntimeState
{
    /// <summary>Nothing is published yet; requests wait.</summary>
    Starting,

    /// <summary>The last good version of every page, because the content folder is missing, empty or unreadable.</summary>
    ServingSaved,

    /// <summary>The content folder.</summary>
    Live,
}
