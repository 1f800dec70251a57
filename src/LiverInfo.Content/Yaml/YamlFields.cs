using System.Collections.Immutable;
using System.Globalization;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LiverInfo.Content.Yaml;

/// <summary>
/// Reads typed values from a YAML mapping. Missing, invalid and unknown fields become diagnostics and reading continues, so that an
/// author sees all problems at once.
/// </summary>
internal sealed class YamlFields
{
    /// <summary>The earliest year of a date: no site was there before it.</summary>
    private const int EarliestYear = 1990;

    private readonly ContentFile _file;
    private readonly Location _start;
    private readonly ICollection<Diagnostic> _problems;
    private readonly Dictionary<string, (Location Key, YamlNode Value)> _fields = new(StringComparer.Ordinal);
    private bool _isUnknown;

    /// <param name="file">The file that contains the mapping.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="known">The names of all valid fields.</param>
    /// <param name="problems">The list that diagnostics are added to.</param>
    /// <param name="start">The location at which a missing field is reported; the start of the mapping by default.</param>
    /// <param name="elsewhere">Advice for known fields of other tools, by name.</param>
    public YamlFields(
        ContentFile file,
        YamlMappingNode mapping,
        IReadOnlyCollection<string> known,
        ICollection<Diagnostic> problems,
        Location? start = null,
        IReadOnlyDictionary<string, ForeignField>? elsewhere = null)
    {
        _file = file;
        _problems = problems;
        _start = start ?? YamlText.At(file, YamlFlow.StartOf(file, mapping));
        string? before = null;
        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? key.ToString();
            var at = YamlText.At(file, key.Start);
            if (before is not null && YamlFlow.AfterComma(file, mapping, key, value, known) is { } comma)
            {
                problems.Add(comma);
                if (_fields.TryGetValue(before, out var cut)) _fields[before] = (cut.Key, YamlRecovery.Unreadable());
                continue;
            }

            before = name;
            if (known.Contains(name)) Add(name, at, value);
            else if (WithoutSpace(name, known) is { } field) AddWithoutSpace(field, at);
            else if (name.Any(IsHidden)) AddInvisible(name, at, value, known);
            else if (elsewhere?.GetValueOrDefault(name) is { } foreign) problems.Add(Problems.FieldOfAnotherTool(at, name, foreign.Advice) with { Edit = OfForeign(foreign, mapping, key, name, value) });
            else AddUnknown(mapping, key, name, at, known);
        }
    }

    private void AddUnknown(YamlMappingNode mapping, YamlNode key, string name, Location at, IReadOnlyCollection<string> known)
    {
        var nearest = DidYouMean.To(name, known);
        _problems.Add(Problems.UnknownField(at, name, nearest, known) with
        {
            Edit = nearest is null || mapping.Children.ContainsKey(new YamlScalarNode(nearest)) ? null : Replace(key, name, nearest, isSafe: name.Equals(nearest, StringComparison.OrdinalIgnoreCase)),
        });
    }

    /// <summary>Gives a field of another tool the name that it has here, or deletes it where it has no use.</summary>
    private TextEdit? OfForeign(ForeignField foreign, YamlMappingNode mapping, YamlNode key, string name, YamlNode value)
    {
        if (foreign.SameAs is { } same) return foreign.Fits(value) && !mapping.Children.ContainsKey(new YamlScalarNode(same)) ? Replace(key, name, same, foreign.IsSure) : null;
        if (!foreign.IsNeedless || value is not YamlScalarNode || value.Start.Line != key.Start.Line || value.End.Line != key.Start.Line) return null;
        return YamlEdits.DeleteLine(_file, (int)key.Start.Line, _file.LineAt((int)key.Start.Line), isSafe: false);
    }

    /// <summary>Replaces the beginning of a key or value.</summary>
    private TextEdit? Replace(YamlNode node, string old, string replacement, bool isSafe)
    {
        var quote = node is YamlScalarNode { Style: ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted } ? 1 : 0;
        return _file.Replace((int)node.Start.Line, (int)node.Start.Column + quote, old, replacement, isSafe);
    }

    /// <summary>The edit that replaces the text of a field; null when it is not written as it was read.</summary>
    public TextEdit? ReplaceValue(string name, string old, string replacement, bool isSafe) =>
        _fields.TryGetValue(name, out var field) ? Replace(field.Value, old, replacement, isSafe) : null;

    /// <summary>The fields of a mapping that is missing, which has been reported. No field is reported as missing.</summary>
    public static YamlFields Unknown(ContentFile file, Location start, ICollection<Diagnostic> problems) =>
        new(file, new(), [], problems, start) { _isUnknown = true };

    private void Add(string name, Location at, YamlNode value)
    {
        _fields[name] = (at, value);
        YamlValues.Check(_file, value, _problems);
    }

    private void AddWithoutSpace(string name, Location at)
    {
        var colon = at.Column + name.Length;
        _problems.Add(Problems.ColonWithoutSpace(at with { Column = colon + 1 }, name) with { Edit = _file.Replace(at.Line, colon, ":", ": ", isSafe: true) });
        _fields.TryAdd(name, (at, YamlRecovery.Unreadable()));
    }

    private void AddInvisible(string name, Location at, YamlNode value, IReadOnlyCollection<string> known)
    {
        var sign = name.First(IsHidden);
        var column = at.Column + name.IndexOf(sign, StringComparison.Ordinal);
        var meant = string.Concat(name.Where(c => !IsHidden(c)));
        var isKnown = known.Contains(meant);
        _problems.Add(Problems.InvisibleSign(at with { Column = column }, Signs.NameOf(sign)) with { Edit = isKnown && !_fields.ContainsKey(meant) ? _file.Replace(at.Line, at.Column, name, meant, isSafe: true) : null });
        if (isKnown) _fields.TryAdd(meant, (at, value));
    }

    private static bool IsHidden(char c) => Signs.IsInvisible(c) || Signs.IsOtherSpace(c);

    /// <summary>The field whose name and value are read as one name, because the space after the colon is missing.</summary>
    private static string? WithoutSpace(string name, IReadOnlyCollection<string> known) =>
        name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && known.Contains(name[..colon]) ? name[..colon] : null;

    /// <summary>The location of the entry: its key, or else the start of the mapping.</summary>
    public Location Start => _start;

    /// <summary>Returns the location of the value of a field, or the start of the mapping if the field is missing.</summary>
    public Location At(string name) =>
        _fields.TryGetValue(name, out var field) ? YamlText.At(_file, field.Value.Start) : _start;

    /// <summary>Returns whether the value of a field is unknown, because it could not be read. This has been reported.</summary>
    public bool IsUnreadable(string name) => _isUnknown || (_fields.TryGetValue(name, out var field) && YamlRecovery.IsUnreadable(field.Value));

    /// <summary>Returns whether the field is present.</summary>
    public bool Has(string name) => _fields.ContainsKey(name);

    /// <summary>Reads a required text. If it is missing, a diagnostic is added and the result is empty.</summary>
    public string Required(string name)
    {
        if (Optional(name) is { } value) return value;
        if (_isUnknown) return "";
        if (!_fields.TryGetValue(name, out var field)) _problems.Add(Problems.MissingField(_start, name));
        else if (field.Value is YamlScalarNode && !YamlRecovery.IsUnreadable(field.Value)) _problems.Add(Problems.EmptyField(field.Key, name));
        return "";
    }

    /// <summary>Reads a text; null if it is missing, empty or invalid.</summary>
    public string? Optional(string name)
    {
        if (!_fields.TryGetValue(name, out var field)) return null;
        if (field.Value is YamlScalarNode scalar) return TextOf(scalar);
        _problems.Add(Problems.NotAText(At(name), name));
        return null;
    }

    /// <summary>A value, whose characters are checked; null when it is empty.</summary>
    private string? TextOf(YamlScalarNode scalar)
    {
        if (scalar.Value?.Trim() is not { Length: > 0 } text) return null;
        var at = YamlText.At(_file, scalar.Start);
        foreach (var problem in CharacterFaults.In(text, 0, _ => at)) _problems.Add(problem);
        return text;
    }

    /// <summary>Like <see cref="Required"/>, for a sentence. Reports a # that starts a comment, because it may be meant as text.</summary>
    public string RequiredProse(string name)
    {
        var value = Required(name);
        if (_fields.TryGetValue(name, out var field)) CheckHash(name, field.Value);
        if (PlainTextSigns.In(value) is { Success: true } signs) _problems.Add(Problems.MarkdownInSetting(At(name), name, signs.Value));
        return value;
    }

    /// <summary>Like <see cref="Required"/>, for words that are compared with others. Reports a # that starts a comment.</summary>
    public string RequiredWords(string name)
    {
        if (_fields.TryGetValue(name, out var field)) CheckHash(name, field.Value);
        return Required(name);
    }

    /// <summary>Reports a # that starts a comment behind a text without quotation marks.</summary>
    private void CheckHash(string name, YamlNode value)
    {
        if (value is not YamlScalarNode { Style: ScalarStyle.Plain, Value.Length: > 0 } scalar || YamlRecovery.IsUnreadable(scalar)) return;
        var end = YamlText.At(_file, scalar.End);
        var rest = end.Excerpt[Math.Min(end.Column - 1, end.Excerpt.Length)..];
        // The comments of the shipped _site.yml are apart from the values.
        var isComment = _file.Path == ContentFiles.Settings && rest.StartsWith("  ", StringComparison.Ordinal);
        if (!isComment && Signs.TrimAll(rest).StartsWith('#'))
            _problems.Add(Problems.CutOffByHash(end, name) with { Edit = YamlEdits.Quote(_file, end.Line, _file.LineAt(end.Line), isSafe: false) });
    }

    /// <summary>Like <see cref="Texts"/>, for words that readers see. Reports signs of Markdown.</summary>
    public ImmutableArray<string> ProseTexts(string name)
    {
        var texts = Texts(name);
        foreach (var text in texts)
        {
            if (PlainTextSigns.In(text) is { Success: true } signs) _problems.Add(Problems.MarkdownInSetting(At(name), name, signs.Value));
        }

        return texts;
    }

    /// <summary>Like <see cref="Optional"/>, for a sentence. Reports a # that starts a comment.</summary>
    public string? OptionalProse(string name) => Optional(name) is null ? null : RequiredProse(name);

    /// <summary>Reads a Boolean; false if it is missing or invalid.</summary>
    public bool Flag(string name)
    {
        switch (Optional(name))
        {
            case null:
                if (_fields.TryGetValue(name, out var empty) && empty.Value is YamlScalarNode && !YamlRecovery.IsUnreadable(empty.Value)) _problems.Add(Problems.EmptyField(empty.Key, name));
                return false;
            case "false":
                return false;
            case "true":
                return true;
            case var text:
                _problems.Add(Problems.NotTrueOrFalse(At(name), name, text) with
                {
                    Edit = text.ToLowerInvariant() switch
                    {
                        "true" => ReplaceValue(name, text, "true", isSafe: true),
                        "false" => ReplaceValue(name, text, "false", isSafe: true),
                        "yes" or "on" or "y" => ReplaceValue(name, text, "true", isSafe: false),
                        "no" or "off" or "n" => ReplaceValue(name, text, "false", isSafe: false),
                        _ => null,
                    },
                });
                return false;
        }
    }

    /// <summary>Reads a number of months such as <c>12 months</c>; null if it is missing, invalid or out of range.</summary>
    public int? Months(string name, int most)
    {
        if (Optional(name) is not { } text) return null;
        if (text.Split(' ') is [var number, "month" or "months"]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var months)
            && months >= 1 && months <= most) return months;
        var isBare = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bare) && bare >= 1 && bare <= most;
        _problems.Add(Problems.NotAPeriod(At(name), name, text, most) with { Edit = isBare ? ReplaceValue(name, text, $"{text} months", isSafe: false) : null });
        return null;
    }

    /// <summary>Reads the address of a page of this site; null if it is missing or invalid.</summary>
    public UrlPath? Address(string name) => Optional(name) is { } text ? ToAddress(text, At(name)) : null;

    /// <summary>Reads a list of addresses of this site, without the invalid ones.</summary>
    public ImmutableArray<(UrlPath Address, Location At)> Addresses(string name)
    {
        var addresses = ImmutableArray.CreateBuilder<(UrlPath, Location)>();
        foreach (var item in Items(name))
        {
            var at = YamlText.At(_file, item.Start);
            if (item is YamlScalarNode scalar && TextOf(scalar) is { } text)
            {
                if (ToAddress(text, at) is { } address) addresses.Add((address, at));
            }
            else
            {
                _problems.Add(Problems.NotAText(at, name));
            }
        }

        return addresses.ToImmutable();
    }

    private UrlPath? ToAddress(string text, Location at)
    {
        if (text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal)) return new(text);
        _problems.Add(Problems.NotASiteAddress(at, text));
        return null;
    }

    /// <summary>Reads a whole number; null if it is missing or invalid.</summary>
    public int? Number(string name)
    {
        if (Optional(name) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        _problems.Add(Problems.NotANumber(At(name), name, text));
        return null;
    }

    /// <summary>Reads a number with or without decimals; null if it is missing or invalid.</summary>
    public decimal? Decimal(string name)
    {
        if (Optional(name) is not { } text) return null;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return number;
        _problems.Add(Problems.NotAFigure(At(name), name, text));
        return null;
    }

    /// <summary>Returns whether the value of a field is exactly this text.</summary>
    public bool IsText(string name, string text) => _fields.TryGetValue(name, out var field) && field.Value is YamlScalarNode scalar && scalar.Value?.Trim() == text;

    /// <summary>Reads a date such as <c>2026-11-24</c>; null if it is missing or invalid.</summary>
    public DateOnly? Date(string name)
    {
        if (Optional(name) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= EarliestYear) return date;
        _problems.Add(date == default ? Problems.NotADate(At(name), text) : Problems.TooLongAgo(At(name), text));
        return null;
    }

    /// <summary>Reads one of a set of choices; null if it is missing or invalid.</summary>
    public T? Choice<T>(string name, IReadOnlyDictionary<string, T> choices) where T : class
    {
        if (Optional(name) is not { } text) return null;
        if (choices.TryGetValue(text, out var choice)) return choice;
        var nearest = DidYouMean.To(text, choices.Keys);
        _problems.Add(Problems.NotAChoice(At(name), name, text, nearest, choices.Keys) with
        {
            Edit = nearest is null ? null : ReplaceValue(name, text, nearest, isSafe: text.Equals(nearest, StringComparison.OrdinalIgnoreCase)),
        });
        return null;
    }

    /// <summary>Reads a list of texts; empty if it is missing or invalid.</summary>
    public ImmutableArray<string> Texts(string name)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in Items(name))
        {
            if (item is YamlScalarNode scalar && TextOf(scalar) is { } text)
            {
                CheckHash(name, item);
                if (scalar.Style == ScalarStyle.Plain && text.IndexOfAny([';', '|']) is > 0 and var sign) _problems.Add(Problems.EntriesNotParted(YamlText.At(_file, item.Start), name, text[sign]));
                texts.Add(text);
            }
            else if (YamlRecovery.IsUnreadable(item)) continue;
            else _problems.Add(Problems.NotAText(YamlText.At(_file, item is YamlMappingNode mapping ? YamlFlow.StartOf(_file, mapping) : item.Start), name));
        }

        return texts.ToImmutable();
    }

    /// <summary>Reads a nested mapping; null if it is missing or invalid.</summary>
    public YamlFields? Fields(string name, IReadOnlyCollection<string> known)
    {
        if (!_fields.TryGetValue(name, out var field)) return null;
        if (field.Value is YamlMappingNode mapping) return new(_file, mapping, known, _problems);
        if (YamlRecovery.IsUnreadable(field.Value)) return null;
        _problems.Add(NotAGroup(_file, field.Value, name, known));
        return null;
    }

    /// <summary>Reports a value that is to be a mapping. A single text can be a field without a space after its colon.</summary>
    public static Diagnostic NotAGroup(ContentFile file, YamlNode value, string name, IReadOnlyCollection<string> known, Location? reportedAt = null)
    {
        var at = YamlText.At(file, value.Start);
        return value is YamlScalarNode { Style: ScalarStyle.Plain, Value: { } text } && WithoutSpace(text, known) is { } field
            ? Problems.ColonWithoutSpace(at with { Column = at.Column + field.Length + 1 }, field) with { Edit = file.Replace(at.Line, at.Column + field.Length, ":", ": ", isSafe: true) }
            : Problems.NotAGroup(reportedAt ?? at, name, known);
    }

    /// <summary>Reads a list of mappings, without the invalid items.</summary>
    public IEnumerable<YamlFields> EachFields(string name, IReadOnlyCollection<string> known)
    {
        foreach (var item in Items(name))
        {
            if (item is YamlMappingNode { Style: YamlDotNet.Core.Events.MappingStyle.Flow, Children: [var (key, _)] } loose && YamlFlow.StartOf(_file, loose).Equals(key.Start))
            {
                // The others of the list are the rest of the same entry.
                _problems.Add(Problems.BracesMissing(YamlText.At(_file, key.Start), name));
                yield break;
            }

            if (item is YamlMappingNode mapping) yield return new(_file, mapping, known, _problems);
            else if (!YamlRecovery.IsUnreadable(item)) _problems.Add(NotAGroup(_file, item, name, known));
        }
    }

    private IEnumerable<YamlNode> Items(string name)
    {
        if (!_fields.TryGetValue(name, out var field)) return [];
        if (field.Value is YamlSequenceNode sequence) return sequence.Children;
        if (YamlRecovery.IsUnreadable(field.Value)) return [];
        _problems.Add(Problems.NotAList(At(name), name));
        return [];
    }
}
