using System.Net;

namespace LiverInfo.Content.Markdown.Terms;

/// <summary>The explanation of a term, in its place and in the list on paper.</summary>
public static class TermHtml
{
    /// <summary>Returns the term, how to say it, and what it means.</summary>
    /// <param name="term">The term.</param>
    /// <param name="strings">The strings in the language of the site.</param>
    public static string Of(Term term, Locale.MarkdownStrings strings)
    {
        var say = term.Pronunciation is { } sound ? $"<i>({Encode(strings.Say(sound))})</i> " : "";
        return $"<b>{Encode(term.Name)}</b> {say}{Encode(term.Meaning)}";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
