using System.Collections.Immutable;
using System.Globalization;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LiverInfo.Content.Yaml;

/// <summary>
/// Takes typed values out of a YAML mapping. Whatever is missing, of the wrong type or unknown becomes a diagnostic, and
/// reading goes on, so that an author is told everything in one go.
/// </summary>
internal sealed class YamlFields
{
    private readonly ContentFile _file;
    private readonly Location _start;
    private readonly ICollection<Diagnostic> _problems;
    private readonly Dictionary<string, (Location Key, YamlNode Value)> _fields = new(StringComparer.Ordinal);

    /// <param name="file">The file the mapping is from.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="known">Every field there may be.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="start">Where a missing field is reported; by default, where the mapping begins.</param>
    /// <param name="elsewhere">What fields of other tools are called here, or where they come from: the advice, by name.</param>
    public YamlFields(
        ContentFile file,
        YamlMappingNode mapping,
        IReadOnlyCollection<string> known,
        ICollection<Diagnostic> problems,
        Location? start = null,
        IReadOnlyDictionary<string, string>? elsewhere = null)
    {
        _file = file;
        _problems = problems;
        _start = start ?? YamlText.At(file, mapping.Start);
        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? key.ToString();
            var at = YamlText.At(file, key.Start);
            if (known.Contains(name)) _fields[name] = (at, value);
            else if (elsewhere?.GetValueOrDefault(name) is { } advice) problems.Add(Problems.FieldOfAnotherTool(at, name, advice));
            else problems.Add(Problems.UnknownField(at, name, DidYouMean.To(name, known), known));
        }
    }

    /// <summary>Where the value of a field stands; where it is missing, the start of the mapping.</summary>
    public Location At(string name) =>
        _fields.TryGetValue(name, out var field) ? YamlText.At(_file, field.Value.Start) : _start;

    /// <summary>Whether the field was written at all.</summary>
    public bool Has(string name) => _fields.ContainsKey(name);

    /// <summary>A text that must be there; empty when it is not, which has then been reported.</summary>
    public string Required(string name)
    {
        if (Optional(name) is { } value) return value;
        if (!_fields.TryGetValue(name, out var field)) _problems.Add(Problems.MissingField(_start, name));
        else if (field.Value is YamlScalarNode) _problems.Add(Problems.EmptyField(field.Key, name));
        return "";
    }

    /// <summary>A text, or null when it is missing, empty or (which is reported) not a text.</summary>
    public string? Optional(string name)
    {
        if (!_fields.TryGetValue(name, out var field)) return null;
        if (field.Value is YamlScalarNode scalar) return string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar.Value.Trim();
        _problems.Add(Problems.NotAText(At(name), name));
        return null;
    }

    /// <summary>As <see cref="Required"/>, for a sentence, in which a # may be meant as text: that it would be cut off is reported.</summary>
    public string RequiredProse(string name)
    {
        var value = Required(name);
        if (_fields.TryGetValue(name, out var field) && field.Value is YamlScalarNode { Style: ScalarStyle.Plain } scalar)
        {
            var end = YamlText.At(_file, scalar.End);
            if (end.Excerpt[(end.Column - 1)..].TrimStart().StartsWith('#')) _problems.Add(Problems.CutOffByHash(end, name));
        }

        return value;
    }

    /// <summary>As <see cref="Optional"/>, for a sentence: that it would be cut off at a # is reported.</summary>
    public string? OptionalProse(string name) => Optional(name) is null ? null : RequiredProse(name);

    /// <summary>True or false; false when it is missing or (which is reported) something else.</summary>
    public bool Flag(string name)
    {
        switch (Optional(name))
        {
            case null or "false":
                return false;
            case "true":
                return true;
            case var text:
                _problems.Add(Problems.NotTrueOrFalse(At(name), name, text));
                return false;
        }
    }

    /// <summary>A number of months written as <c>12 months</c>, or null when it is missing or (which is reported) not from 1 to the most.</summary>
    public int? Months(string name, int most)
    {
        if (Optional(name) is not { } text) return null;
        if (text.Split(' ') is [var number, "month" or "months"]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var months)
            && months >= 1 && months <= most) return months;
        _problems.Add(Problems.NotAPeriod(At(name), name, text, most));
        return null;
    }

    /// <summary>The address of a page of this site, or null when it is missing or (which is reported) not one.</summary>
    public UrlPath? Address(string name) => Optional(name) is { } text ? ToAddress(text, At(name)) : null;

    /// <summary>A list of addresses of this site; what is something else is reported and left out.</summary>
    public ImmutableArray<(UrlPath Address, Location At)> Addresses(string name)
    {
        var addresses = ImmutableArray.CreateBuilder<(UrlPath, Location)>();
        foreach (var item in Items(name))
        {
            var at = YamlText.At(_file, item.Start);
            if (item is YamlScalarNode { Value: { Length: > 0 } text })
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

    /// <summary>A whole number, or null when it is missing or (which is reported) not one.</summary>
    public int? Number(string name)
    {
        if (Optional(name) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        _problems.Add(Problems.NotANumber(At(name), name, text));
        return null;
    }

    /// <summary>A day written as <c>2026-11-24</c>, or null when it is missing or (which is reported) not one.</summary>
    public DateOnly? Date(string name)
    {
        if (Optional(name) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        _problems.Add(Problems.NotADate(At(name), text));
        return null;
    }

    /// <summary>One of a set of words, or null when it is missing or (which is reported) another.</summary>
    public T? Choice<T>(string name, IReadOnlyDictionary<string, T> choices) where T : class
    {
        if (Optional(name) is not { } text) return null;
        if (choices.TryGetValue(text, out var choice)) return choice;
        _problems.Add(Problems.NotAChoice(At(name), name, text, DidYouMean.To(text, choices.Keys), choices.Keys));
        return null;
    }

    /// <summary>A list of texts; empty when it is missing or (which is reported) something else.</summary>
    public ImmutableArray<string> Texts(string name)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in Items(name))
        {
            if (item is YamlScalarNode { Value: { Length: > 0 } text }) texts.Add(text);
            else _problems.Add(Problems.NotAText(YamlText.At(_file, item.Start), name));
        }

        return texts.ToImmutable();
    }

    /// <summary>A mapping within this one, or null when it is missing or (which is reported) something else.</summary>
    public YamlFields? Fields(string name, IReadOnlyCollection<string> known)
    {
        if (!_fields.TryGetValue(name, out var field)) return null;
        if (field.Value is YamlMappingNode mapping) return new(_file, mapping, known, _problems);
        _problems.Add(Problems.NotAGroup(At(name), name, known));
        return null;
    }

    /// <summary>A list of mappings; what is something else is reported and left out.</summary>
    public IEnumerable<YamlFields> EachFields(string name, IReadOnlyCollection<string> known)
    {
        foreach (var item in Items(name))
        {
            if (item is YamlMappingNode mapping) yield return new(_file, mapping, known, _problems);
            else _problems.Add(Problems.NotAGroup(YamlText.At(_file, item.Start), name, known));
        }
    }

    private IEnumerable<YamlNode> Items(string name)
    {
        if (!_fields.TryGetValue(name, out var field)) return [];
        if (field.Value is YamlSequenceNode sequence) return sequence.Children;
        _problems.Add(Problems.NotAList(At(name), name));
        return [];
    }
}
