namespace LiverInfo.Content.Model;

/// <summary>The role of an article in the site, which follows from the path of its file.</summary>
public enum ArticleRole
{
    /// <summary><c>index.md</c></summary>
    Home,

    /// <summary><c>folder/index.md</c></summary>
    Topic,

    /// <summary><c>folder/name.md</c></summary>
    TopicArticle,

    /// <summary><c>name.md</c></summary>
    Standalone,
}
