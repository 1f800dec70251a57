using System.Text;
using CsCheck;
using LiverInfo.Desk.Texts;

namespace LiverInfo.Desk.Tests.Texts;

/// <summary>No byte changes that the author did not change.</summary>
public sealed class DocumentTextTests
{
    private const long Cases = 10_000;

    private static readonly string[] Endings = ["\n", "\r\n", "\r"];

    private static readonly Gen<string> Line = Gen.OneOf(
        Of("", "\t", "  ", "# c: d", "title: \"A \\\"b\\\"\"  # why", "order:   30", "---", ":::do", "- a\tb", "word word  word ", "\u00A0x", "\u0085", "e\u0301\u00AD", "<b>&amp;&#x85;</textarea>", "\f", "\u2028", "\uFEFFy", "😀"),
        Gen.Char[' ', 'ÿ'].Array[0, 20].Select(signs => new string(signs)))
        .Select(line => line.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));

    private static readonly Gen<string> File = Gen.Select(
        Gen.Bool,
        Of(0, 1, 2, 3),
        Gen.Select(Line, Of(Endings)).Array[0, 12],
        Line,
        (hasMark, ending, lines, last) => (hasMark ? "\uFEFF" : "") + string.Concat(lines.Select(line => line.Item1 + (ending < 3 ? Endings[ending] : line.Item2))) + last);

    [Fact]
    public void A_text_that_is_opened_and_saved_keeps_every_byte() => File.Sample(
        written =>
        {
            var text = new DocumentText(written);
            Assert.Equal(Encoding.UTF8.GetBytes(written), Encoding.UTF8.GetBytes(text.With(ThroughAForm(text.Plain)).Written));
        },
        iter: Cases, seed: "0N0XIzNsQ0O2", threads: 1);

    [Fact]
    public void A_changed_word_changes_one_line() => Gen.Select(File, Gen.Int[0, 1000]).Sample(
        (written, where) =>
        {
            var text = new DocumentText(written);
            var lines = text.Plain.Split('\n');
            var line = where % lines.Length;
            lines[line] += "X";
            var changed = text.With(ThroughAForm(string.Join('\n', lines)));

            var (before, after) = (Lines(written), Lines(changed.Written));
            Assert.Equal(before.Count, after.Count);
            for (var i = 0; i < before.Count; i++)
            {
                if (i == line) Assert.Equal(Insert(before[i]), after[i]);
                else Assert.Equal(before[i], after[i]);
            }
        },
        iter: Cases, seed: "0N0XIzNsQ0O2", threads: 1);

    [Fact]
    public void Added_lines_change_no_other_line_where_endings_are_mixed() => Gen.Select(File, Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample(
        (written, first, second) =>
        {
            var text = new DocumentText(written);
            var lines = text.Plain.Split('\n').ToList();
            var (low, high) = (Math.Min(first % lines.Count, second % lines.Count), Math.Max(first % lines.Count, second % lines.Count));
            lines.Insert(high, "a new line beside the second place");
            lines.Insert(low, "a new line beside the first place");
            var changed = Lines(text.With(ThroughAForm(string.Join('\n', lines))).Written);
            var kept = changed.Where(line => !line.TrimStart('\uFEFF').StartsWith("a new line", StringComparison.Ordinal)).ToList();
            Assert.Equal(Lines(written).Select(line => line.TrimStart('\uFEFF')), kept.Select(line => line.TrimStart('\uFEFF')));
        },
        iter: Cases, seed: "0N0XIzNsQ0O2", threads: 1);

    [Fact]
    public void Two_texts_have_one_version_only_when_every_byte_is_the_same()
    {
        Assert.NotEqual(new DocumentText("a\nb").Version, new DocumentText("a\r\nb").Version);
        Assert.NotEqual(new DocumentText("a").Version, new DocumentText("\uFEFFa").Version);
        Assert.Equal(new DocumentText("a").Version, new DocumentText("a").Version);
    }

    /// <summary>What a browser makes of a text: a text area knows line feeds only, and a form sends both signs.</summary>
    private static string ThroughAForm(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);

    private static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n' && (text[i] != '\r' || (i + 1 < text.Length && text[i + 1] == '\n'))) continue;
            lines.Add(text[start..(i + 1)]);
            start = i + 1;
        }

        lines.Add(text[start..]);
        return lines;
    }

    private static string Insert(string line)
    {
        var end = line.AsSpan().TrimEnd("\r\n").Length;
        return line.Insert(end, "X");
    }
}
