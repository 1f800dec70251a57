using LiverInfo.Web.Views.Feeds;

namespace LiverInfo.Web.Views.Scripts;

/// <summary>The script of every page, with the words that it shows. It only adds comfort: a page is whole without it.</summary>
/// <param name="Text">The text.</param>
public sealed record PageScript(string Text)
{
    private static readonly string Code = ScriptFile.ReadTogether("Page/dom.js", "Page/questions.js", "Page/reading.js", "Page/tools.js", "Page/kept.js");

    // The anchor of the list on its page.
    private const string ListAnchor = "my-list";

    /// <summary>The address. It changes with the text.</summary>
    public string Address { get; } = ScriptFile.AddressOf("page", Text);

    /// <summary>Returns the script of a site.</summary>
    public static PageScript Of(Site site)
    {
        var (tools, questions, kept, settings) = (site.Locale.Tools, site.Locale.Questions, site.Locale.Kept, site.Settings);
        var words = JsonFile.Object(
            ("list", site.Articles.FirstOrDefault(article => article.Body.Shows(PagePart.MyQuestions)) is { } page ? $"{page.Address}#{ListAnchor}" : null),
            ("css", StyleFile.MadeByScript.Address),
            ("all", questions.AddAll),
            ("ticked", questions.AddTicked(Hole)),
            ("added", questions.Added(Hole)),
            ("open", questions.Open),
            ("team", questions.Team),
            ("menu", tools.Menu),
            ("send", tools.Send),
            ("whatsApp", tools.WhatsApp),
            ("textMessage", tools.TextMessage),
            ("email", tools.Email),
            ("copy", tools.Copy),
            ("copied", tools.Copied),
            ("keep", settings.MayKeepPages),
            ("worker", WorkerScript.Address),
            ("keepPage", tools.Keep),
            ("keeping", tools.Keeping),
            ("kept", tools.Kept),
            ("notKept", tools.NotKept),
            ("keptTitle", kept.Title),
            ("keptPages", GeneratedPage.Kept.Address.Value));
        return new($"const W={JsonFile.InPage(words)};{Code}");
    }

    /// <summary>What a script replaces by a number or a day.</summary>
    internal const string Hole = "{0}";
}
