using System.Xml.Linq;

namespace LiverInfo.Content.Importing.Docx;

/// <summary>The lists of a document, and where each has got to.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, XElement> _abstract = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byStyle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?[]> _counters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);

    /// <param name="part">The part of the lists, or null.</param>
    public DocxNumbering(XElement? part)
    {
        foreach (var list in part.All("abstractNum"))
        {
            if (list.Get("abstractNumId") is not { } id) continue;
            _abstract.TryAdd(id, list);
            if (list.At("styleLink").Val() is { } style) _byStyle.TryAdd(style, id);
        }

        foreach (var list in part.All("num"))
        {
            if (list.Get("numId") is { } id) _lists.TryAdd(id, list);
        }
    }

    /// <summary>Counts an item.</summary>
    /// <param name="numbering">The numbering of its paragraph.</param>
    /// <returns>Its level, its number (null for a bullet) and whether the number is written as a letter or a Roman number; null when the paragraph is no item.</returns>
    public (int Level, int? Number, bool IsLettered)? Next(XElement numbering)
    {
        if (numbering.At("numId").Val() is not { } id || id == "0" || !_lists.TryGetValue(id, out var list)) return null;
        var level = Math.Clamp(numbering.At("ilvl").Number() ?? 0, 0, Levels - 1);
        var (key, definition) = AbstractOf(list);
        var change = list.All("lvlOverride").FirstOrDefault(change => change.Number("ilvl") == level);
        var form = change.At("lvl") ?? definition.All("lvl").FirstOrDefault(form => form.Number("ilvl") == level);
        switch (form.At("numFmt").Val())
        {
            case "none":
                return null;
            case null or "bullet":
                return (level, null, false);
            case var kind:
                if (!_counters.TryGetValue(key, out var counters)) _counters[key] = counters = new int?[Levels];
                if (_begun.Add($"{id}/{level}") && change.At("startOverride").Number() is { } restart) counters[level] = restart - 1;
                counters[level] = (counters[level] ?? (form.At("start").Number() ?? 1) - 1) + 1;
                Array.Clear(counters, level + 1, Levels - level - 1);
                return (level, Math.Max(0, counters[level]!.Value), kind is not ("decimal" or "decimalZero" or "ordinal"));
        }
    }

    /// <summary>The definition of a list; one that only names a style is that of the style.</summary>
    private (string Key, XElement? Definition) AbstractOf(XElement list)
    {
        var id = list.At("abstractNumId").Val() ?? "";
        var definition = _abstract.GetValueOrDefault(id);
        if (definition.At("numStyleLink").Val() is { } style && _byStyle.TryGetValue(style, out var linked)) (id, definition) = (linked, _abstract[linked]);
        return (id, definition);
    }
}
