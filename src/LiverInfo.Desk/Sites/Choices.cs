using System.Collections.Immutable;
using LiverInfo.Content.Markdown.Boxes;

namespace LiverInfo.Desk.Sites;

/// <summary>What an author may put into a text: a link, a source, a word, a box, a result, a picture.</summary>
internal static class Choices
{
    private const int Most = 40;
    private const int MostColumns = 4;

    private const string OptionLines = "- What it is: Not known.\n- What it is like: Not known.\n- What may help: Not known.\n- What may harm: Not known.\n- What is not known: Not known.\n- Who pays: Not known.";

    /// <summary>Finds what fits some words.</summary>
    /// <param name="site">The site.</param>
    /// <param name="kind">The kind: page, source, word, box, table, result or picture.</param>
    /// <param name="words">Words that each result has; empty for all.</param>
    public static ImmutableArray<Choice> Find(Site site, string kind, string words)
    {
        var wanted = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var all = kind switch
        {
            "page" => Pages(site),
            "source" => site.Sources.Values.OrderByDescending(source => source.Year).Select(SourceChoice),
            "word" => site.Glossary.Terms.Select(term => new Choice(term.Name, term.Meaning, $"[{term.Name}](term:{term.Id})", string.Join(' ', term.Forms))),
            "table" => Enumerable.Range(2, MostColumns - 1).Select(TableChoice),
            "box" => BoxKind.All.Select(BoxChoice),
            "result" => site.Results.Values.OrderBy(result => result.Key, StringComparer.Ordinal).Select(result => new Choice($"{result.Measures}, {result.In}", $"{result.Key}: after {result.After}, {result.Source.Authors} {result.Source.Year}", $"\n:::numbers\n- {result.Key}\n:::\n", result.Key)),
            "picture" => site.Pages.Values.OfType<ImageAsset>().Select(asset => asset.Image).OrderBy(image => image.Name, StringComparer.Ordinal).Select(image => new Choice(image.Name, $"{image.Width} by {image.Height}", $"![{Choice.Description}]({ImageFile.Folder}/{image.Name})", image.Name) { Picture = image.Address.Value }),
            _ => [],
        };
        return [.. all.Where(choice => wanted.All(word => choice.Fits(word))).Take(Most)];
    }

    private static IEnumerable<Choice> Pages(Site site) => site.Articles.SelectMany(article => article.Body.Headings
        .Select(heading => new Choice(heading.Text, $"A part of {article.Title}", $"[{Choice.Selection(heading.Text)}]({article.Address}#{heading.Id})", article.Address.Value))
        .Prepend(new Choice(article.Title, article.Description, $"[{Choice.Selection(article.Title)}]({article.Address})", article.Address.Value)));

    private static Choice SourceChoice(Source source) => new(
        source.Title,
        string.Join(", ", new[] { source.Authors, source.Publication, source.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) }.Where(part => part is not null)),
        $"[^{source.Key}]",
        $"{source.Key} {source.Found} {source.Weakness}")
    { Note = source.IsRetracted ? "Retracted" : source.Found };

    /// <summary>A table to be filled in. Its notes are those of an imported table, so a page is not published before they are replaced.</summary>
    private static Choice TableChoice(int columns)
    {
        var (heads, line, cells) = (Row(@"\[name this column\]", columns), "|" + string.Concat(Enumerable.Repeat("---|", columns)), Row(@"\[write here\]", columns));
        return new($"{columns} columns", "A caption, a row of headings, and two rows", $"\nTable: \\[say what this table shows\\]\n\n{heads}\n{line}\n{cells}\n{cells}\n", "table");
    }

    private static string Row(string cell, int columns) => string.Concat(Enumerable.Repeat($"| {cell} ", columns)) + "|";

    private static Choice BoxChoice(BoxKind kind)
    {
        var body = kind switch
        {
            { ShowsResults: true } => "- ",
            { ComparesOptions: true } => $"### The first choice\n{OptionLines}\n\n### The second choice\n{OptionLines}",
            { IsSummary: true } => "- The main points, in two to four short sentences.",
            { HoldsList: true } => "- The first.\n- The second.",
            _ => "Text.",
        };
        return new(kind.Name, kind.HasTitle ? "A box with a title" : "A box", $"\n:::{kind.Name}{(kind.HasTitle ? " Title" : "")}\n{body}\n:::\n", kind.Name);
    }
}

/// <summary>Something that an author may put into a text.</summary>
/// <param name="Title">Its name.</param>
/// <param name="About">What it is, in a line.</param>
/// <param name="Text">The Markdown for it.</param>
/// <param name="Words">More words that it may be found by.</param>
internal sealed record Choice(string Title, string About, string Text, string Words)
{
    /// <summary>Stands in <see cref="Text"/> for the description of a picture, which is asked for first.</summary>
    public const string Description = "\uE001";

    private const string Start = "\uE002";
    private const string End = "\uE003";

    /// <summary>What it says, or how it is marked; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The address of the picture that it shows; null for none.</summary>
    public string? Picture { get; init; }

    /// <summary>Marks words in <see cref="Text"/> that the selected words of the author take the place of.</summary>
    public static string Selection(string words) => Start + words.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal) + End;

    /// <summary>Whether it can be found by a word.</summary>
    public bool Fits(string word) => Title.Contains(word, StringComparison.OrdinalIgnoreCase) || About.Contains(word, StringComparison.OrdinalIgnoreCase)
        || Words.Contains(word, StringComparison.OrdinalIgnoreCase);
}
