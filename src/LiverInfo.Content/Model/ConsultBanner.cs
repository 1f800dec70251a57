namespace LiverInfo.Content.Model;

/// <summary>The "talk to a professional" caution: the same words on every page, and never dismissible.</summary>
/// <param name="Title">The first sentence, in bold.</param>
/// <param name="Text">The rest.</param>
/// <param name="Link">The page that the banner links to.</param>
/// <param name="LinkText">The words of that link.</param>
public sealed record ConsultBanner(string Title, string Text, UrlPath Link, string LinkText);
