using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LiverInfo.Content.Importing;

/// <summary>Arranges the blocks of a document as a page needs them: lists that were typed by hand, captions, and levels of headings.</summary>
internal static partial class Arrangement
{
    private const int FirstLevel = 2;
    private const int LastLevel = 6;
    private const int LongestHeadingLike = 80;

    /// <summary>Arranges the blocks.</summary>
    /// <param name="blocks">The blocks as they were read.</param>
    /// <param name="omissions">Receives what a person has to look at.</param>
    public static ImmutableArray<ImportedBlock> Of(IEnumerable<ImportedBlock> blocks, List<Omission> omissions)
    {
        var arranged = WithCaptions([.. blocks.SelectMany(Lines)]);
        arranged = WithTypedLists(arranged);
        arranged = [.. WithLevels(arranged)];
        foreach (var paragraph in arranged.OfType<ImportedParagraph>().Where(IsLikeHeading))
            omissions.Add(new("A bold line of its own is bold text; if it is a heading, write ## in front of it", paragraph.Text));
        return [.. arranged];
    }

    /// <summary>A paragraph of several lines that begin with bullets is as many paragraphs.</summary>
    private static IEnumerable<ImportedBlock> Lines(ImportedBlock block)
    {
        if (block is not ImportedParagraph || block.Spans.Sum(span => span.Text.Count(c => c == '\n')) == 0) return [block];
        var lines = new List<List<TextSpan>> { new() };
        foreach (var span in block.Spans)
        {
            var parts = span.Text.Split('\n');
            lines[^1].Add(span with { Text = parts[0] });
            lines.AddRange(parts.Skip(1).Select(part => new List<TextSpan> { span with { Text = part } }));
        }

        var tidied = lines.Select(line => Words.Tidy(line)).Where(line => line.Length > 0).ToList();
        return tidied.Count(line => Bullet().IsMatch(TextOf(line))) > 1 ? tidied.Select(line => new ImportedParagraph(line)) : [block];
    }

    private static List<ImportedBlock> WithCaptions(List<ImportedBlock> blocks)
    {
        var arranged = new List<ImportedBlock>();
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case ImportedCaption caption when i + 1 < blocks.Count && blocks[i + 1] is ImportedTable { Caption: null } table:
                    arranged.Add(table with { Caption = caption.Text });
                    i++;
                    break;
                case ImportedCaption caption when arranged.LastOrDefault() is ImportedTable { Caption: null } table:
                    arranged[^1] = table with { Caption = caption.Text };
                    break;
                case ImportedCaption caption:
                    arranged.Add(new ImportedParagraph(caption.Spans));
                    break;
                case var block:
                    arranged.Add(block);
                    break;
            }
        }

        return arranged;
    }

    /// <summary>Paragraphs that begin with a bullet, or two or more with numbers that go up, are items.</summary>
    private static List<ImportedBlock> WithTypedLists(List<ImportedBlock> blocks)
    {
        var numbers = blocks.Select(block => block is ImportedParagraph && Number().Match(block.Text) is { Success: true } match ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) : (int?)null).ToList();
        return
        [
            .. blocks.Select((block, i) =>
            {
                if (block is not ImportedParagraph) return block;
                var text = TextOf(block.Spans);
                if (Bullet().Match(text) is { Success: true } bullet) return new ImportedItem(bullet.Value.StartsWith('o') ? 1 : 0, null, Without(block.Spans, bullet.Length));
                if (Dash().Match(text) is { Success: true } dash && (IsDash(i - 1) || IsDash(i + 1))) return new ImportedItem(0, null, Without(block.Spans, dash.Length));
                if (numbers[i] is not { } number) return block;
                var isCounted = (i > 0 && numbers[i - 1] == number - 1) || (i + 1 < blocks.Count && numbers[i + 1] == number + 1);
                return isCounted ? new ImportedItem(0, number, Without(block.Spans, Number().Match(text).Length)) : block;
            }),
        ];

        bool IsDash(int i) => i >= 0 && i < blocks.Count && blocks[i] is ImportedParagraph paragraph && Dash().IsMatch(TextOf(paragraph.Spans));
    }

    /// <summary>The highest heading is one below the title of the page, and no level is left out on the way down.</summary>
    private static IEnumerable<ImportedBlock> WithLevels(List<ImportedBlock> blocks)
    {
        var top = blocks.OfType<ImportedHeading>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        var before = FirstLevel - 1;
        foreach (var block in blocks)
        {
            if (block is not ImportedHeading heading)
            {
                yield return block;
                continue;
            }

            before = Math.Min(Math.Min(heading.Level - top + FirstLevel, before + 1), LastLevel);
            yield return heading with { Level = before };
        }
    }

    private static bool IsLikeHeading(ImportedParagraph paragraph) =>
        paragraph.Spans.All(span => span.IsBold) && paragraph.Text is { Length: > 0 and < LongestHeadingLike } text && text[^1] is not ('.' or ',' or ';' or '!') && !text.Contains('\n', StringComparison.Ordinal);

    private static string TextOf(ImmutableArray<TextSpan> spans) => string.Concat(spans.Select(span => span.Text));

    private static ImmutableArray<TextSpan> Without(ImmutableArray<TextSpan> spans, int length)
    {
        var kept = new List<TextSpan>();
        foreach (var span in spans)
        {
            var dropped = Math.Min(length, span.Text.Length);
            length -= dropped;
            kept.Add(span with { Text = span.Text[dropped..] });
        }

        return Words.Tidy(kept);
    }

    [GeneratedRegex(@"\A\s*([•·∙●○◦▪▫■□►▸‣⁃➢➤✓✔❖◆]\s*(?=\S)|[o§]\t\s*(?=\S))", RegexOptions.ExplicitCapture)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\A\s*[-–—]\s+(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\A\s*\(?(?<number>[1-9]\d?)[.)]\s+(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
