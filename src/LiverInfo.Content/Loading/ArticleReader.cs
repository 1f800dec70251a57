using System.Collections.Frozen;
using System.Collections.Immutable;
using LiverInfo.Content.Checks;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Markdown.Links;
using LiverInfo.Content.Model.Reviews;
using LiverInfo.Content.Text;
using LiverInfo.Content.Yaml;

namespace LiverInfo.Content.Loading;

/// <summary>Reads an article: the front matter, the Markdown, and the role and address that follow from its path.</summary>
internal static class ArticleReader
{
    private const int LongestTitle = 65;
    private const int ShortestDescription = 50;
    private const int LongestDescription = 160;
    private const int ShortestAllowance = 3;

    private static readonly ImmutableArray<string> Known =
    [
        "title", "description", "order", "kind", "certainty", "keywords", "aliases", "publishDate", "expiryDate", "reviewIn",
        "changes", "draft", "withdrawn", "allow",
    ];

    private static readonly ImmutableArray<string> KnownOfWithdrawn = ["date", "reason", "replacedBy"];

    private static readonly ImmutableArray<string> KnownOfPublication = ["draft", "publishDate", "expiryDate", "withdrawn"];

    private static readonly ImmutableArray<string> KnownOfAllowance = ["rule", "text", "why"];

    private static readonly ImmutableArray<string> KnownOfChange = ["date", "note"];

    private static readonly FrozenDictionary<string, Certainty> Certainties = Certainty.All.ToFrozenDictionary(c => c.Key);

    private static readonly FrozenDictionary<string, object> Kinds =
        Enum.GetValues<ArticleKind>().ToFrozenDictionary(kind => kind.ToString().ToLowerInvariant(), kind => (object)kind);

    /// <inheritdoc cref="ReadArticle"/>
    public static (ParsedArticle Parsed, ArticleContext Context)? Read(ContentFile file, ReferenceData referenceData, ITextRules rules, List<Diagnostic> problems)
    {
        var address = UrlPath.OfFile(file.Path);
        var role = Role(file.Path);
        CheckAddress(file, address, problems);
        var (fields, bodyStart) = FrontMatter.Read(file, Known, ForeignFields.Fields, problems);

        var title = fields.RequiredProse("title");
        if (title.Length > LongestTitle)
            problems.Add(Problems.TooLong(fields.At("title"), "title", title.Length, LongestTitle));
        var description = fields.RequiredProse("description");
        if (description.Length is (> 0 and < ShortestDescription) or > LongestDescription)
            problems.Add(Problems.DescriptionLength(fields.At("description"), description.Length, ShortestDescription, LongestDescription));

        var kind = (ArticleKind?)fields.Choice("kind", Kinds) ?? ArticleKind.Guide;
        var certainty = fields.Choice("certainty", Certainties);
        if (kind == ArticleKind.Treatment && fields.Optional("certainty") is null && !fields.IsUnreadable("certainty"))
            problems.Add(Problems.TreatmentWithoutCertainty(fields.At("kind")));
        if (kind != ArticleKind.Treatment && certainty is not null && !fields.IsUnreadable("kind"))
            problems.Add(Problems.CertaintyWithoutTreatment(fields.At("certainty")));

        if (referenceData.Shared.PutInto(file, bodyStart, problems) is not { } whole) return null;
        problems.AddRange(CharacterFaults.In(whole.Text, bodyStart, whole.At, whole.Replace));
        if (ConflictMarkers.In(whole, bodyStart) is { } conflict) problems.Add(conflict);
        var context = new MarkdownContext(whole, bodyStart, referenceData, problems);
        MarkdownParser.Parse(context);
        var changes = Changes(fields);
        var (availability, reasonAt) = Availability(fields, role, problems);
        var text = ProseReader.Read(context, rules);
        ImmutableArray<Sentence> sentences =
        [
            .. ProseReader.Read(title, fields.At("title"), file, rules),
            .. ProseReader.Read(description, fields.At("description"), file, rules),
            .. text,
            .. changes.SelectMany(change => ProseReader.Read(change.Change.Note, change.NoteAt, file, rules)),
            .. ProseReader.Read(availability.Withdrawal?.Reason ?? "", reasonAt, file, rules),
        ];
        if (!availability.IsDraft) problems.AddRange(AuthorNoteCheck.Run(sentences));
        var body = MarkdownParser.Render(context) with { Sections = Sections(text) };
        var aliases = fields.Addresses("aliases");
        var allowances = Allowances(fields, problems);
        var article = new Article
        {
            Path = file.Path,
            Address = address,
            Role = role,
            Folder = file.Path.Contains('/') ? file.Path[..file.Path.IndexOf('/')] : "",
            Title = title,
            Description = description,
            Order = fields.Number("order") ?? 0,
            Kind = kind,
            Certainty = certainty,
            Keywords = fields.Texts("keywords"),
            Aliases = [.. aliases.Select(alias => alias.Address)],
            Availability = availability,
            ReviewInMonths = fields.Months("reviewIn", SettingsReader.LongestReviewTerm) ?? referenceData.Settings.ReviewInMonths,
            Changes = [.. changes.Select(change => change.Change)],
            Fingerprint = ReviewFingerprint.Of(title, whole.Text[bodyStart..], certainty, allowances, body.Citations.Select(citation => citation.Source), body.Results),
            Body = body,
        };
        return (
            new(article, context.Links, [.. aliases.Select(alias => new PageLink(alias.Address, "", alias.At))], fields.At("withdrawn"), reasonAt, [.. changes.Select(change => change.At)])
            {
                UnevenAt = problems.Find(Problems.IsUnevenOption)?.At,
            },
            new(kind, fields.At("kind"), sentences, [.. context.Citations.Select(first => new Cited(first.Citation.Source, first.At))], referenceData, rules) { Allowances = allowances });
    }

    /// <summary>The text by its headings. What only some readers get, such as the description of a picture, is left out.</summary>
    private static ImmutableArray<ArticleSection> Sections(ImmutableArray<Sentence> text) =>
    [
        .. text.GroupBy(sentence => sentence.Below).Select(section => new ArticleSection(
            section.Key?.Id ?? "",
            section.Key?.Text ?? "",
            [.. section.Where(sentence => sentence.Kind == SentenceKind.Heading && sentence.Text != section.Key?.Text).Select(sentence => sentence.Text)],
            [.. section.Where(sentence => sentence.Kind is not (SentenceKind.Heading or SentenceKind.Beside)).Select(sentence => sentence.Text)])),
    ];

    private static ImmutableArray<(Change Change, Location At, Location NoteAt)> Changes(YamlFields fields) =>
    [
        .. fields.EachFields("changes", KnownOfChange)
            .Select(change => (Note: change.RequiredProse("note"), Day: change.Required("date").Length > 0 ? change.Date("date") : null, At: change.At("date"), NoteAt: change.At("note")))
            .Where(change => change.Day is not null)
            .Select(change => (new Change(change.Day!.Value, change.Note), change.At, change.NoteAt))
            .OrderByDescending(change => change.Item1.Date),
    ];

    private static ImmutableArray<Allowance> Allowances(YamlFields fields, List<Diagnostic> problems)
    {
        var allowances = ImmutableArray.CreateBuilder<Allowance>();
        foreach (var allowance in fields.EachFields("allow", KnownOfAllowance))
        {
            var (rule, text, why) = (allowance.Required("rule"), allowance.RequiredWords("text"), allowance.RequiredProse("why"));
            if (rule.Length > 0 && !Rules.WithExceptions.Contains(rule)) problems.Add(Problems.NoSuchException(allowance.At("rule"), rule));
            else if (text.Length is > 0 and < ShortestAllowance) problems.Add(Problems.ExceptionTooWide(allowance.At("text"), text));
            else if (rule.Length > 0 && text.Length > 0 && why.Length > 0) allowances.Add(new(rule, text, why, allowance.At("text")));
        }

        return allowances.ToImmutable();
    }

    /// <summary>Reads when the article is shown, and the place of the reason for which it is withdrawn.</summary>
    private static (Availability Availability, Location ReasonAt) Availability(YamlFields fields, ArticleRole role, List<Diagnostic> problems)
    {
        if (role == ArticleRole.Home)
        {
            foreach (var field in KnownOfPublication.Where(fields.Has))
                problems.Add(Problems.HomePageHidden(fields.At(field)));
        }

        var (from, until) = (fields.Date("publishDate"), fields.Date("expiryDate"));
        if (until <= from) problems.Add(Problems.EmptyPeriod(fields.At("expiryDate")));
        var withdrawn = fields.Fields("withdrawn", KnownOfWithdrawn);
        var withdrawal = withdrawn is not null && withdrawn.Required("date").Length > 0 && withdrawn.Date("date") is { } day
            ? new Withdrawal(day, withdrawn.RequiredProse("reason"), withdrawn.Address("replacedBy"))
            : null;
        return (new(fields.Flag("draft"), from, until, withdrawal), withdrawn?.At("reason") ?? fields.At("withdrawn"));
    }

    private static void CheckAddress(ContentFile file, UrlPath address, List<Diagnostic> problems)
    {
        if (!address.IsWellFormed) problems.Add(Problems.AddressNotPlain(file.At(0), address.Value, UrlPath.PlainFile(file.Path)));
        if (file.Path.Count(c => c == '/') > 1) problems.Add(Problems.FolderTooDeep(file.At(0)));
    }

    private static ArticleRole Role(string path) => (path.Contains('/'), path.Split('/')[^1] == ContentFiles.Index) switch
    {
        (false, true) => ArticleRole.Home,
        (true, true) => ArticleRole.Topic,
        (true, false) => ArticleRole.TopicArticle,
        (false, false) => ArticleRole.Standalone,
    };
}
