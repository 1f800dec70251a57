namespace LiverInfo.Content.Model;

/// <summary>What an article is to the site, which follows from where its file lies.</summary>
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
