using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LiverInfo.Content.Yaml;

/// <summary>
/// Reads YAML as a whole, and where that fails, setting by setting: a setting that cannot be read is reported, and the others are
/// returned, so that an author sees all problems at once.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="lines">Its lines, with the line numbers of the file. Lines that do not belong to the YAML are empty.</param>
/// <param name="problems">The list that diagnostics are added to.</param>
internal sealed partial class YamlRecovery(ContentFile file, string[] lines, ICollection<Diagnostic> problems)
{
    /// <summary>The deepest block that is read setting by setting.</summary>
    private const int DeepestBlock = 8;

    /// <summary>Limits the time for a file in which every line is invalid.</summary>
    private const int MostProblems = 40;

    private const string UnreadableTag = "!unreadable";

    private readonly string[] _lines = [.. lines];
    private int _found;

    /// <summary>Whether a value is the placeholder of one that could not be read, which has been reported.</summary>
    public static bool IsUnreadable(YamlNode node) => !node.Tag.IsEmpty && node.Tag == UnreadableTag;

    /// <summary>Returns the placeholder of a value that could not be read.</summary>
    public static YamlNode Unreadable() => new YamlScalarNode("") { Tag = UnreadableTag };

    /// <summary>Returns what could be read, or null if there is nothing.</summary>
    public YamlNode? Read() => ReadBlock(0, _lines.Length, depth: 0);

    /// <summary>Reads lines that belong to one mapping, list or value.</summary>
    private YamlNode? ReadBlock(int from, int to, int depth)
    {
        while (from < to && IsEmpty(_lines[from])) from++;
        while (from < to && IsEmpty(_lines[to - 1])) to--;
        if (from == to) return null;
        var failure = ParseBlock(from, to, depth, out var root);
        if (failure is null) return root;
        if (depth == 0 && (ReplaceIndents(from, to) | ReplaceSigns(from, to)) && (failure = ParseBlock(from, to, depth, out root)) is null) return root;
        if (depth == DeepestBlock) return Report(from, to, failure);
        // The caller reports a text where it expects settings.
        if (root is YamlScalarNode && YamlMistake.Find(file, _lines, from, to) is null) return root;
        var chunks = Split(from, to, depth);
        return chunks.Length == 1 ? ReadChunk(chunks[0], failure, depth) : ReadChunks(chunks.AsSpan(), depth);
    }

    /// <summary>Reads parts of a block. Halves, so that the time depends on the number of mistakes and not on the length.</summary>
    private YamlNode? ReadChunks(ReadOnlySpan<Chunk> chunks, int depth)
    {
        if (_found >= MostProblems) return null;
        var whole = ParseBlock(chunks[0].From, chunks[^1].To, 0, out var root);
        if (whole is null && !HasMisplaced(chunks)) return root;
        if (chunks.Length > 1) return Merge(ReadChunks(chunks[..(chunks.Length / 2)], depth), ReadChunks(chunks[(chunks.Length / 2)..], depth));
        if (chunks[0].Expected is { } expected)
        {
            var line = _lines[chunks[0].From];
            Add(Problems.MovedIn(file.At(chunks[0].From + 1, IndentOf(line) + 1), IndentOf(line), expected) with
            {
                Edit = chunks[0].To == chunks[0].From + 1 ? file.Replace(chunks[0].From + 1, 1, line[..IndentOf(line)], new string(' ', expected), isSafe: true) : null,
            });
        }

        return whole is null ? root : ReadChunk(chunks[0], whole, depth);
    }

    private static bool HasMisplaced(ReadOnlySpan<Chunk> chunks)
    {
        foreach (var chunk in chunks)
        {
            if (chunk.Expected is not null) return true;
        }

        return false;
    }

    /// <summary>Reads one setting or list item that is not valid as a whole.</summary>
    private YamlNode? ReadChunk(Chunk chunk, Exception failure, int depth)
    {
        var first = _lines[chunk.From];
        if (Item().Match(first) is { Success: true } item)
        {
            // The hyphen becomes a space, so that the columns do not change.
            _lines[chunk.From] = string.Concat(first.AsSpan(0, item.Groups["hyphen"].Index), " ", first.AsSpan(item.Groups["hyphen"].Index + 1));
            var content = ReadBlock(chunk.From, chunk.To, depth + 1);
            return content is null ? null : new YamlSequenceNode(content);
        }

        if (OpensBlock().IsMatch(first) && chunk.To > chunk.From + 1
            && Parse(chunk.From, chunk.From + 1, out var heading) is null && heading is YamlMappingNode { Children: [var (key, _)] })
            return new YamlMappingNode(key, ReadBlock(chunk.From + 1, chunk.To, depth + 1) ?? new YamlScalarNode(""));
        return Report(chunk.From, chunk.To, failure);
    }

    /// <summary>Reports the mistake in a setting, and returns the setting without its value.</summary>
    private YamlNode? Report(int from, int to, Exception failure)
    {
        Add(YamlMistake.Explain(file, _lines, from, to, failure));
        var value = Unreadable();
        if (Name().Match(_lines[from]) is not { Success: true } name) return value;
        var key = new string('\n', from) + new string(' ', name.Groups["name"].Index) + name.Groups["name"].Value + ":";
        return YamlText.Parse(key, out var root) is null && root is YamlMappingNode { Children: [var (node, _)] } ? new YamlMappingNode(node, value) : value;
    }

    private void Add(Diagnostic problem)
    {
        _found++;
        problems.Add(problem);
    }

    private YamlNode? Merge(YamlNode? first, YamlNode? second)
    {
        switch (first, second)
        {
            case (YamlMappingNode one, YamlMappingNode two):
                foreach (var (key, value) in two.Children)
                {
                    if (!one.Children.TryAdd(key, value)) Add(Problems.DuplicateField(YamlText.At(file, key.Start)) with { Edit = YamlEdits.Repeated(file, _lines, (int)key.Start.Line) });
                }

                return one;
            case (YamlSequenceNode one, YamlSequenceNode two):
                foreach (var item in two.Children) one.Add(item);
                return one;
            case (null or YamlScalarNode, not null):
                return second;
            default:
                return first;
        }
    }

    private Exception? Parse(int from, int to, out YamlNode? root) =>
        YamlText.Parse(new string('\n', from) + string.Join('\n', _lines[from..to]), out root);

    /// <summary>Like <see cref="Parse"/>, for lines that are settings or items at the top; a text without a name is none.</summary>
    private Exception? ParseBlock(int from, int to, int depth, out YamlNode? root)
    {
        var failure = Parse(from, to, out root);
        return failure is null && depth == 0 && root is YamlScalarNode ? new YamlException("A value without a name") : failure;
    }

    /// <summary>
    /// Reports characters before a name or after its colon that are shown as spaces, and puts ordinary spaces in their place, so that
    /// the setting can be read.
    /// </summary>
    private bool ReplaceIndents(int from, int to)
    {
        var isChanged = false;
        for (var i = from; i < to; i++)
        {
            if (Start().Match(_lines[i]) is not { Success: true } start) continue;
            foreach (var space in (Group[])[start.Groups["before"], start.Groups["after"]])
            {
                var at = space.Value.AsSpan().TrimStart(' ').IsEmpty ? -1 : space.Value.Length - space.Value.AsSpan().TrimStart(' ').Length;
                if (at < 0 || (space.Name == "after" && space.Value.AsSpan().Trim(" \t").IsEmpty)) continue;
                var where = file.At(i + 1, space.Index + at + 1);
                var edited = string.Concat(space.Value.Select(c => c == '\t' ? "  " : Signs.IsInvisible(c) ? "" : " "));
                if (space.Name == "after" && edited.Length == 0) edited = " ";
                var problem = space.Value[at] == '\t' ? Problems.YamlTab(where) : Problems.InvisibleSign(where, Signs.NameOf(space.Value[at]));
                Add(problem with { Edit = file.Replace(i + 1, space.Index + 1, space.Value, edited, isSafe: true) });
                _lines[i] = string.Concat(_lines[i].AsSpan(0, space.Index), edited, _lines[i].AsSpan(space.Index + space.Length));
                isChanged = true;
                break; // the columns of the other have changed
            }
        }

        return isChanged;
    }

    /// <summary>
    /// Reports lines of hyphens, and signs at the start of an entry in place of a hyphen and a space, and puts right what they stand for,
    /// so that the entries can be read.
    /// </summary>
    private bool ReplaceSigns(int from, int to)
    {
        var isChanged = false;
        for (var i = from; i < to; i++)
        {
            var line = _lines[i];
            if ((i > from || to == from + 1) && FenceText.Of(line) != Fence.None)
            {
                Add(Problems.LineOfHyphens(file.At(i + 1, 1), line.Trim()) with { Edit = YamlEdits.DeleteLine(file, i + 1, line, isSafe: true) });
                (_lines[i], isChanged) = ("", true);
                continue;
            }

            if (EntrySign().Match(line) is not { Success: true } found || !IsEntry(from, to, i, IndentOf(line))) continue;
            var sign = found.Groups["sign"].Value;
            Add(Problems.EntrySign(file.At(i + 1, IndentOf(line) + 1), sign[0] == '-' ? "a hyphen without a space" : $"a {Signs.NameOf(sign[0])}") with
            {
                Edit = file.Replace(i + 1, IndentOf(line) + 1, sign, "- ", isSafe: true),
            });
            _lines[i] = string.Concat(line.AsSpan(0, IndentOf(line)), "- ", line.AsSpan(found.Length));
            isChanged = true;
        }

        return isChanged;
    }

    /// <summary>Whether a line is an entry of a list: another begins beside it, or the next line belongs to it.</summary>
    private bool IsEntry(int from, int to, int line, int indent)
    {
        for (var i = from; i < to; i++)
        {
            if (Item().IsMatch(_lines[i]) && IndentOf(_lines[i]) == indent) return true;
        }

        var next = Array.FindIndex(_lines, line + 1, to - line - 1, other => !IsEmpty(other));
        return next >= 0 && IndentOf(_lines[next]) > indent && Setting().IsMatch(_lines[next]);
    }

    /// <summary>Splits a block before each line that begins a setting or an item of it.</summary>
    private ImmutableArray<Chunk> Split(int from, int to, int depth)
    {
        var indent = depth == 0 ? _lines[from..to].Where(line => !IsEmpty(line)).Min(IndentOf) : IndentOf(_lines[from]);
        var isList = Item().IsMatch(_lines[from]) && IndentOf(_lines[from]) == indent;
        var chunks = ImmutableArray.CreateBuilder<Chunk>();
        var start = from;
        int? expected = IndentOf(_lines[from]) == indent ? null : indent;
        for (var i = from + 1; i < to; i++)
        {
            if (IsEmpty(_lines[i])) continue;
            var at = IndentOf(_lines[i]);
            var begins = at == indent
                ? isList ? Item().IsMatch(_lines[i]) : BeginsSetting(start, i) && !(Item().IsMatch(_lines[i]) && OpensBlock().IsMatch(_lines[start]))
                : !isList && at < indent ? BeginsSetting(start, i)
                : !isList && IsAfterValue(start, i);
            if (!begins) continue;
            chunks.Add(new(start, i, expected));
            (start, expected) = (i, at == indent ? null : indent);
        }

        chunks.Add(new(start, to, expected));
        return chunks.ToImmutable();
    }

    private bool BeginsSetting(int start, int line) =>
        Setting().IsMatch(_lines[line]) || YamlMistake.IsNameAlone(_lines, line) || (LooseSetting().IsMatch(_lines[line]) && !IsOpen(start, line));

    /// <summary>Whether a line that is moved in is a setting, and the one above it already has its value on its own line.</summary>
    private bool IsAfterValue(int start, int line) =>
        Setting().IsMatch(_lines[line]) && SettingWithValue().IsMatch(_lines[start]) && !IsOpen(start, line);

    /// <summary>Whether a quotation or a list of the lines before is still open.</summary>
    private bool IsOpen(int start, int line)
    {
        var text = string.Join('\n', _lines[start..line]);
        return SettingWithValue().Match(text) is { Success: true, Groups: var groups } && groups["value"].Value is var value && value[0] switch
        {
            '"' => value.Count(c => c == '"') % 2 != 0,
            '\'' => value.Count(c => c == '\'') % 2 != 0,
            '[' => value.Count(c => c == '[') > value.Count(c => c == ']'),
            '{' => value.Count(c => c == '{') > value.Count(c => c == '}'),
            _ => false,
        };
    }

    private static bool IsEmpty(string line) => line.AsSpan().TrimStart() is [] or ['#', ..];

    private static int IndentOf(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;

    private readonly record struct Chunk(int From, int To, int? Expected);

    [GeneratedRegex(@"^(?<before>[\s\p{Cf}]*)(?:-[\s\p{Cf}]+(?!-)(?:[\p{L}_][\p{L}\p{Nd}_-]*:(?<after>[\s\p{Cf}]*))?|[\p{L}_][\p{L}\p{Nd}_-]*:(?<after>[\s\p{Cf}]*))")]
    private static partial Regex Start();

    [GeneratedRegex(@"^\s*(?<hyphen>-)(\s|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    // A hyphen without a space, or another sign that is meant as the hyphen of an entry.
    [GeneratedRegex(@"^ *(?<sign>-(?=\p{L})|[–—−‐‑•*·●▪◦][ ]?)(?=[\p{L}_][\p{L}\p{Nd}_-]*:(\s|$))", RegexOptions.ExplicitCapture)]
    private static partial Regex EntrySign();

    [GeneratedRegex(@"^\s*[^\s:#]+\s*:\s*(#.*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex OpensBlock();

    // One word, because a line of a longer text can have a colon as well.
    [GeneratedRegex(@"^\s*\W{0,3}[\p{L}\p{Nd}_-]+[""']?\s*[:：]", RegexOptions.ExplicitCapture)]
    private static partial Regex Setting();

    [GeneratedRegex(@"^\s*([\p{L}_][\p{L}\p{Nd} _-]*:(\s|$)|[\p{L}_-]+\s*(=|;|[""“„'‘«]))", RegexOptions.ExplicitCapture)]
    private static partial Regex LooseSetting();

    [GeneratedRegex(@"^\s*[^\s:#]+\s*:\s+(?<value>[^\s#|>][\s\S]*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex SettingWithValue();

    [GeneratedRegex(@"^\s*(-\s+)?[""']?(?<name>[\p{L}_][\p{L}\p{Nd}_-]*)(?=[""']?(\s*[:：=;""“„«﹕︓∶։꞉ː˸]|\s+[-–—→>~|]\s*[""“„«]))", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
