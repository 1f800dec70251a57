namespace LiverInfo.Content.Model;

/// <summary>What an article is about, from its <c>kind</c> field.</summary>
public enum ArticleKind
{
    /// <summary>How to do or decide something.</summary>
    Guide,

    /// <summary>A treatment; the certainty of its evidence is required.</summary>
    Treatment,

    /// <summary>An illness.</summary>
    Condition,

    /// <summary>The site itself.</summary>
    About,
}
