using System.Collections.Frozen;
using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Model.Results;
using LiverInfo.Content.Text;
using LiverInfo.Content.Yaml;

namespace LiverInfo.Content.Loading;

/// <summary>Reads <c>_results.yml</c>.</summary>
internal static class ResultsReader
{
    private const string Nothing = "nothing";

    private static readonly ImmutableArray<string> Known =
        ["source", "measures", "moreIs", "in", "after", "with", "without", "before", "certainty", "note"];

    private static readonly FrozenDictionary<string, string> Directions =
        new Dictionary<string, string> { ["better"] = "better", ["worse"] = "worse" }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Certainty> Certainties = Certainty.All.ToFrozenDictionary(c => c.Key);

    /// <summary>The valid entries, in order; null when the whole file is invalid. Problems are added to the list.</summary>
    public static IReadOnlyList<ResultEntry>? Read(
        ContentFile file, ITextRules rules, IReadOnlyDictionary<string, Source> sources, List<Diagnostic> problems) =>
        YamlEntries.ReadMapping(file, Known, problems, (key, fields, found) => Read(key, fields, file, rules, sources, found));

    private static ResultEntry? Read(
        string key, YamlFields fields, ContentFile file, ITextRules rules, IReadOnlyDictionary<string, Source> sources, List<Diagnostic> problems)
    {
        var cited = fields.Required("source");
        var source = sources.GetValueOrDefault(cited);
        if (cited.Length > 0 && source is null) problems.Add(Problems.ResultOfNoSource(fields.At("source"), cited, DidYouMean.To(cited, sources.Keys)));
        var (measures, people, note) = (fields.RequiredProse("measures"), fields.RequiredProse("in"), fields.OptionalProse("note"));
        if (!fields.Has("after")) problems.Add(Problems.ResultWithoutTime(fields.At("after")));
        var after = fields.Has("after") ? fields.RequiredProse("after") : "";
        _ = fields.Required("moreIs");
        _ = fields.Required("certainty");
        var (direction, certainty) = (fields.Choice("moreIs", Directions), fields.Choice("certainty", Certainties));

        var hasNote = note is not null;
        var texts = new List<(string Text, Location At)> { (measures, fields.At("measures")), (people, fields.At("in")), (after, fields.At("after")), (note ?? "", fields.At("note")) };
        var with = ArmReader.Read(fields, "with", hasNote, texts, problems);
        if (!fields.Has("with")) problems.Add(Problems.MissingField(fields.At("with"), "with"));
        var (without, isBefore) = Comparison(fields, hasNote, texts, problems);
        if (with is not null && without is not null && with.Amount.PerHundred is null != without.Amount.PerHundred is null)
            problems.Add(Problems.ResultsNotAlike(fields.At("with")));
        else if (with?.Amount is MeasuredValue one && without?.Amount is MeasuredValue other && one.Unit != other.Unit)
            problems.Add(Problems.ResultsNotAlike(fields.At("with")));

        // Problems of form are errors, which leave the entry out.
        return source is null || direction is null || certainty is null || with is null
            ? null
            : new(
                new()
                {
                    Key = key,
                    Source = source,
                    Measures = measures,
                    IsMoreBetter = direction == "better",
                    In = people,
                    After = after,
                    With = with,
                    Without = without,
                    IsBeforeAndAfter = isBefore,
                    Certainty = certainty,
                    Note = note,
                },
                [.. texts.SelectMany(text => ProseReader.Read(text.Text, text.At, file, rules, Evidence.Cited))],
                fields.At("measures"));
    }

    /// <summary>The side to compare with: another group, the same people before, or nothing.</summary>
    private static (Arm? Arm, bool IsBefore) Comparison(YamlFields fields, bool hasNote, List<(string Text, Location At)> texts, List<Diagnostic> problems)
    {
        if (fields.Has("without") && fields.Has("before")) problems.Add(Problems.TwoComparisons(fields.At("before")));
        if (fields.Has("before")) return (ArmReader.Read(fields, "before", hasNote, texts, problems), true);
        if (!fields.Has("without")) problems.Add(Problems.ResultWithoutComparison(fields.At("without")));
        else if (!fields.IsText("without", Nothing)) return (ArmReader.Read(fields, "without", hasNote, texts, problems), false);
        return (null, false);
    }
}
