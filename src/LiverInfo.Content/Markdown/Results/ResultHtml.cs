using System.Net;
using System.Text;
using LiverInfo.Content.Model.Results;

namespace LiverInfo.Content.Markdown.Results;

/// <summary>
/// Writes results of studies as one table, in which benefit and harm have one form and one size. On a phone, CSS displays each result
/// as a block; explicit ARIA roles keep the table semantics for screen readers.
/// </summary>
/// <param name="locale">The strings in the language of the site.</param>
public sealed class ResultHtml(Locale locale)
{
    /// <summary>The end of the table.</summary>
    internal const string End = "</table>";

    private readonly Locale.NumbersStrings _strings = locale.Numbers;

    /// <summary>The whole table, without a column for the source.</summary>
    public string Table(IEnumerable<StudyResult> results) =>
        Head(withSource: false) + string.Concat(results.Select(result => BeforeSource(result, withSource: false) + AfterSource(result, withSource: false))) + End;

    /// <summary>The start of the table.</summary>
    internal string Head(bool withSource)
    {
        string[] columns = [_strings.What, _strings.With, _strings.Without, _strings.HowSure, .. withSource ? [_strings.Source] : Array.Empty<string>()];
        return $"<table role=\"table\" class=\"results\"><caption>{Encode(_strings.Caption)}</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">"
            + string.Concat(columns.Select(column => $"<th scope=\"col\" role=\"columnheader\">{Encode(column)}</th>"))
            + "</tr></thead>\n";
    }

    /// <summary>A result up to the cell of its source.</summary>
    internal string BeforeSource(StudyResult result, bool withSource)
    {
        var html = new StringBuilder("<tbody role=\"rowgroup\"><tr role=\"row\"><th scope=\"row\" role=\"rowheader\">");
        html.Append(Encode(result.Measures)).Append("<small>").Append(Encode(_strings.People(result.After, result.In))).Append("</small></th>");
        AppendArm(html, result, result.With, _strings.With);
        AppendArm(html, result, result.Without, _strings.Without);
        html.Append("<td role=\"cell\" data-column=\"").Append(Encode(_strings.HowSure)).Append("\">").Append(Encode(locale.Certainties[result.Certainty.Key].Name)).Append("</td>");
        if (withSource) html.Append("<td role=\"cell\" data-column=\"").Append(Encode(_strings.Source)).Append("\">");
        return html.ToString();
    }

    /// <summary>The rest of a result: its sentence.</summary>
    internal string AfterSource(StudyResult result, bool withSource) =>
        $"{(withSource ? "</td>" : "")}</tr><tr role=\"row\" class=\"told\"><td role=\"cell\" colspan=\"{(withSource ? 5 : 4)}\">{Encode(Sentence(result))}</td></tr></tbody>\n";

    /// <summary>The result in words, by one template for benefits and harms.</summary>
    public string Sentence(StudyResult result)
    {
        var sentences = new List<string>
        {
            _strings.Told(result.After, result.Measures, Side(result.With), result.Without is { } other ? Side(other) : null),
        };
        if (Difference(result) is { } difference) sentences.Add(_strings.Difference(difference));
        if (result.Without is null) sentences.Add(_strings.Nobody);
        if (result.IsBeforeAndAfter) sentences.Add(_strings.BeforeOnly);
        sentences.Add(result.IsMoreBetter ? _strings.MoreIsBetter : _strings.LessIsBetter);
        sentences.AddRange(result.Arms.Where(arm => arm.Printed is not null).Select(arm => _strings.Printed(arm.Treatment, arm.Printed!)));
        if (result.Note is { } note) sentences.Add(note);
        return string.Join(' ', sentences);

        string Side(Arm arm) => _strings.Side(InWords(arm.Amount), arm.Treatment);
    }

    /// <summary>The difference between the two figures as they are shown; null where there are no two.</summary>
    private static int? Difference(StudyResult result) => result.With.Amount.PerHundred is { } one && result.Without?.Amount.PerHundred is { } other
        ? Rounded(one) - Rounded(other)
        : null;

    private void AppendArm(StringBuilder html, StudyResult result, Arm? arm, string column)
    {
        html.Append("<td role=\"cell\" class=\"arm\" data-column=\"").Append(Encode(column)).Append("\">");
        if (arm is null)
        {
            html.Append(Encode(_strings.Nobody)).Append("</td>");
            return;
        }

        html.Append("<small>").Append(Encode(arm.Treatment)).Append("</small>");
        if (arm.Amount.PerHundred is { } share) html.Append(PeopleIcons.Svg(Rounded(share), _strings.Icons(Rounded(share), result.Measures, arm.Treatment)));
        html.Append("<strong>").Append(Encode(InWords(arm.Amount))).Append("</strong>");
        if (Counted(arm.Amount) is { } counted) html.Append("<small>").Append(Encode(counted)).Append("</small>");
        html.Append("</td>");
    }

    private string InWords(Amount amount) => amount switch
    {
        MeasuredValue value => _strings.Value(value.Value, value.Unit),
        { PerHundred: > 0 and < 0.5m } => _strings.LessThanOne,
        { PerHundred: { } share } => _strings.OfEveryHundred(Rounded(share)),
        _ => throw new InvalidOperationException($"There are no words for {amount.GetType().Name}."),
    };

    private string? Counted(Amount amount) => amount switch
    {
        CountOfPeople counted => _strings.Counted(counted.Count, counted.Of),
        ShareOfPeople { Count: { } count, Of: { } of } => _strings.WorkedOut(count, of),
        ShareOfPeople => _strings.CountNotSeen,
        _ => null,
    };

    private static int Rounded(decimal share) => (int)Math.Round(share, MidpointRounding.AwayFromZero);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
