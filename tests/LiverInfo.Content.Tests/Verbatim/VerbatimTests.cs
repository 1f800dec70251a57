using System.Collections.Frozen;
using System.Collections.Immutable;
using CsCheck;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Reports;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Verbatim;

/// <summary>
/// What an author sees in the file is what a patient reads, or the author is told. A longer run:
/// <c>CsCheck_Iter=1000000 dotnet test tests/LiverInfo.Content.Tests --filter Verbatim</c>.
/// </summary>
public sealed class VerbatimTests
{
    private static readonly ImmutableArray<ContentFile> Base = new ContentFolder(Case.BaseContent).Read().Files;

    private static readonly SiteSettings Settings = SettingsReader.Read(Base.Single(file => file.Path == ContentFiles.Settings), [])!;

    private static readonly ReferenceData Reference = new(
        Settings,
        SourcesReader.Read(Base.Single(file => file.Path == ContentFiles.Sources), new Text.English.EnglishTextRules(), [])!.ToFrozenDictionary(entry => entry.Source.Key, entry => entry.Source),
        FrozenDictionary<string, LiverInfo.Content.Model.Results.StudyResult>.Empty,
        new([]),
        FrozenDictionary<string, ImageFile>.Empty,
        new([]),
        Locale.English,
        "");

    private static readonly FrozenDictionary<string, string> SettingValues =
        Settings.UsableInText.ToFrozenDictionary(setting => setting.Key, setting => setting.Value.Value);

    private static readonly string[] Words = ["Take", "tablet", "liver", "the", "day", "Ring us", "cells", "and", "a", "I", "It is 5", "é", "肝"];

    private static readonly string[] Figures = ["1", "2", "10", "14", "38", "0.5", "1,000", "2019", "1.", "2.", "3)", "90", "5 mg", "mg", "ml", "%", "°C", "10⁶", "µg", "units", "£5", "+44", "-5", "<5", ">5", ">= 2", "≥ 2", "5-10", "2 x 3", "2*3*4", "1/2", "~5"];

    private static readonly string[] Signs =
    [
        "*", "**", "_", "__", "~~", "\n```\n", "#", "##", "## ", "> ", ">", "- ", "-", "+ ", "+", "* ", "1. ", "2. ", "7) ", "|", "|---|---|", "---", "===", ":", "::", ":   ", ":::", "[", "]", "(", ")",
        "](", "[x](/)", "[^first-2020]", "[^", "{phone}", "{", "}", "!", "\\", "\\*", "&amp;", "&", "<", "=", "…", "\n[a]: b\n", "[a]", "[!NOTE]", "Table: ", ":::warning Take care", ":::in-short", "/", ".", ",", "?",
    ];

    private static readonly string[] Spaces = [" ", " ", " ", "", "\n", "\n", "\n\n", "    ", "\t", "  \n", "\u00A0", "\u00AD"];

    internal static readonly Gen<string> AnyText = Gen
        .Select(Gen.OneOf(Of(Words), Of(Words), Of(Figures), Of(Signs)), Of(Spaces))
        .Select((piece, space) => piece + space)
        .Array[1, 30]
        .Select(string.Concat);

    /// <summary>Texts of one line.</summary>
    private static readonly Gen<string> Line = Gen
        .Select(Gen.OneOf(Of(Words), Of(Words), Of(Figures), Of([.. Signs.Where(sign => !sign.Contains('\n', StringComparison.Ordinal))])), Of([" ", " ", "", "\u00A0", "\u00AD"]))
        .Select((piece, space) => piece + space)
        .Array[1, 5]
        .Select(string.Concat);

    // A bar within a text would make a cell that begins with any sign, and a page shows no difference between that and the mark of a list.
    private static readonly Gen<string> Cell = Line.Select(line => line.Replace("|", "", StringComparison.Ordinal));

    private static readonly Gen<string> AnyTable = Gen.Select(
        Line, Cell.Array[1, 4], Gen.OneOf(Of(["---", ":--", "--:", "-", "—", "- -"]), Gen.Const("---")).Array[1, 4], Cell.Array[0, 5].Array[0, 4], Of(["", "> ", "  "]), Of(["\n", "", "\nText"]),
        (caption, header, hyphens, rows, prefix, after) => string.Join('\n', new[] { "Table: " + caption, "", Row(header), $"| {string.Join(" | ", hyphens)} |" }.Concat(rows.Select(Row)).Select(line => prefix + line)) + after);

    private static readonly Gen<string> AnyBox = Gen.Select(
        Of([":::", ":::", "::", "::::", "::: "]), Of(["in-short", "warning", "urgent", "do", "details", "questions", "waring", ""]), Line, Line.Array[0, 4], Of(["- ", "", "1. ", "> ", "| "]), Of([":::", ":::", "::", "", "::: x"]),
        (open, name, title, lines, mark, close) => $"{open}{name} {title}\n{string.Join('\n', lines.Select(line => mark + line))}\n{close}\n\nText.");

    private static readonly Gen<string> AnyList = Gen.Select(Gen.Int[0, 3], Of(["- ", "- ", "* ", "+ ", "1. ", "2. ", "-", "a) ", "• ", "> ", ""]), Line, Of(["\n", "\n", "\n\n"]))
        .Select((depth, mark, line, end) => new string(' ', depth * 2) + mark + line + end)
        .Array[1, 8]
        .Select(string.Concat);

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells.Select(cell => "n " + cell))} |";

    private static Gen<string> Of(string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    [Fact]
    public void Any_text_is_read_as_it_is_written_or_the_author_is_told_at_its_line() => AssertVerbatim(AnyText);

    [Fact]
    public void Any_table_is_read_as_it_is_written_or_the_author_is_told_at_its_line() => AssertVerbatim(AnyTable);

    [Fact]
    public void Any_box_is_read_as_it_is_written_or_the_author_is_told_at_its_line() => AssertVerbatim(AnyBox);

    [Fact]
    public void Any_list_is_read_as_it_is_written_or_the_author_is_told_at_its_line() => AssertVerbatim(AnyList);

    private static void AssertVerbatim(Gen<string> texts) => texts.AssertEach(
        10_000,
        text =>
        {
            var fault = FaultOf(text);
            Assert.True(fault is null, fault);
        });

    /// <summary>What is lost or changed without a message; null when there is nothing.</summary>
    internal static string? FaultOf(string text)
    {
        var file = new ContentFile("page.md", text);
        var problems = new List<Diagnostic>();
        var context = new MarkdownContext(file, 0, Reference, problems);
        MarkdownParser.Parse(context);
        var errors = problems.Where(problem => problem.Severity == Severity.Error).ToList();
        var author = AuthorText.Of(file.Text, SettingValues);
        var page = PageText.Of(MarkdownParser.Render(context)).Split('\n').SelectMany(AuthorText.Counting).ToList();
        var same = 0;
        while (same < author.Count && same < page.Count && author[same].Sign == page[same]) same++;
        if (same == author.Count && same == page.Count) return null;
        var sameAtEnd = 0;
        while (sameAtEnd < author.Count && sameAtEnd < page.Count && author[^(sameAtEnd + 1)].Sign == page[^(sameAtEnd + 1)]) sameAtEnd++;
        // Where the text around what is lost repeats it, the difference can be at any of these lines.
        var line = same < author.Count ? author[same].Line : file.At(file.Text.Length).Line;
        var first = sameAtEnd < author.Count ? Math.Min(line, author[^(sameAtEnd + 1)].Line) : 1;
        // A link to a page that is not there is told when the whole site is known.
        errors.AddRange(context.Links.Where(link => link.Target != UrlPath.Home).Select(link => Problems.NoSuchPage(link.At, link.Target.Value, nearest: null)));
        return errors.Exists(error => IsAbout(error, first, line, file))
            ? null
            : $"Line {line} is read otherwise from \"{string.Concat(author.Skip(same).Take(10).Select(sign => sign.Sign))}\", as \"{string.Concat(page.Skip(same).Take(10))}\", and told is:\n{string.Join('\n', problems.Select(problem => DiagnosticText.Format(problem)))}\nof:\n{text}";
    }

    /// <summary>Whether an error is in the paragraph of a line, or is about something that goes on to that line, or is out of place.</summary>
    private static bool IsAbout(Diagnostic error, int first, int last, ContentFile file)
    {
        while (first > 1 && file.At(first - 1, 1).Excerpt.Trim().Length > 0) first--;
        return (error.At.Line >= first && error.At.Line <= last + 1) || (error.At.Line < last && error.Code is "LI301" or "LI303" or "LI304" or "LI309" or "LI353") || error.Code == "LI306";
    }
}
