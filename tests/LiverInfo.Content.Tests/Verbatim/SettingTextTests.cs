using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CsCheck;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Reports;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Verbatim;

/// <summary>
/// What an author writes as the value of a setting is what a patient reads, or the author is told. A longer run:
/// <c>CsCheck_Iter=100000 dotnet test tests/LiverInfo.Content.Tests --filter SettingText</c>.
/// </summary>
public sealed partial class SettingTextTests
{
    private static readonly string[] Pieces =
    [
        "What", "liver", "the", "cells", "a", "is it?", "5 mg", "2019", ":", ": ", " #", "#", "!", "&", "*", "**", "_", "@", "%", "|", ">", "-", "- ", "?", "? ", ",", "[", "]", "{", "}", "(", ")", "<b>", "`",
        "\"", "'", "\\", "\\\\", "\\\"", "''", "“", "”", "’", "–", "~", "null", "true", "{phone}", "[^a]", "](/)", "&amp;", "\u00A0", "\u00AD", "\u200B", "é", "肝", "…", "+", "=",
    ];

    private static readonly Gen<string> AnyValue = Gen.Select(
        Gen.Select(Piece(), Gen.Bool).Select((piece, space) => piece + (space ? " " : "")).Array[1, 8].Select(string.Concat),
        Gen.Int[0, 3],
        (text, style) => style switch { 0 => $"\"{text}\"", 1 => $"'{text}'", _ => text });

    private static Gen<string> Piece() => Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]);

    [Fact]
    public void Any_value_is_read_as_it_is_written_or_the_author_is_told_at_its_line() => AnyValue.AssertEach(
        10_000,
        value =>
        {
            var file = new ContentFile("page.md", $"---\ntitle: {value}\ndescription: What a reader will find on this page, told in one plain sentence.\n---\nText.\n");
            var problems = new List<Diagnostic>();
            var fields = Yaml.FrontMatter.Read(file, ["title", "description"], ImmutableDictionary<string, Yaml.ForeignField>.Empty, problems).Fields;
            var title = fields.RequiredProse("title");
            var written = Written(string.Concat(file.At(2, 1).Excerpt["title:".Length..].Where(c => !Signs.IsInvisible(c))));
            Assert.True(
                problems.Exists(problem => problem.Severity == Severity.Error && problem.At.Line is 2 or 3) || Counting(title) == Counting(written),
                $"\"{title}\" is shown for {written}; told is:\n{string.Join('\n', problems.Select(problem => DiagnosticText.Format(problem)))}");
        });

    /// <summary>The text within the quotation marks, if there are any, with what YAML doubles.</summary>
    private static string Written(string value) => Signs.TrimAll(Comment().Replace(value, match => IsComment(match.Groups["comment"].Value) ? match.Groups["quoted"].Value : match.Value)) switch
    {
        ['"', .. var text, '"'] => text.Replace("\\\\", "\uE000", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal).Replace('\uE000', '\\'),
        ['\'', .. var text, '\''] => text.Replace("''", "'", StringComparison.Ordinal),
        var text => text,
    };

    private static bool IsComment(string text) => text.TrimEnd() is not [.., ('"' or '\'') and var last] || text.Count(c => c == last) % 2 == 0;

    // A comment after a text in quotation marks is one for authors.
    [GeneratedRegex(@"^\s*(?<quoted>""(\\.|[^""\\])*""|'(''|[^'])*')\s+(?<comment>#.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();

    private static string Counting(string text) => string.Concat(text.Where(c => !Signs.IsBlank(c)));
}
