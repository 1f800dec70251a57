using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Results;
using LiverInfo.Content.Yaml;

namespace LiverInfo.Content.Loading;

/// <summary>Reads one side of a comparison in <c>_results.yml</c>, and reports figures that cannot be.</summary>
internal static partial class ArmReader
{
    private static readonly ImmutableArray<string> Known = ["treatment", "count", "of", "percent", "value", "unit", "printed"];

    /// <summary>Reads a side; null if it is missing or invalid.</summary>
    /// <param name="result">The fields of the result.</param>
    /// <param name="name">The field with the side.</param>
    /// <param name="hasNote">Whether a note tells readers of figures that do not fit.</param>
    /// <param name="texts">The list that the texts which readers see are added to, with their places.</param>
    /// <param name="problems">The list that problems are added to.</param>
    public static Arm? Read(YamlFields result, string name, bool hasNote, List<(string Text, Location At)> texts, List<Diagnostic> problems)
    {
        if (result.Fields(name, Known) is not { } fields) return null;
        var treatment = fields.RequiredProse("treatment");
        texts.Add((treatment, fields.At("treatment")));
        var printed = fields.Optional("printed");
        if (Amount(fields, problems) is not { } amount) return null;
        if (printed is null) return new(treatment, amount, null);
        if (PercentIn(printed) is not { } percent || amount.PerHundred is null)
        {
            problems.Add(Problems.PrintedNotAPercentage(fields.At("printed"), printed));
            return null;
        }

        var fits = Fits(percent, amount.PerHundred.Value);
        if (!fits && !hasNote) problems.Add(Problems.PrintedDoesNotFit(fields.At("printed"), printed, Figure(amount.PerHundred.Value)));
        return new(treatment, amount, fits ? null : printed);
    }

    private static Amount? Amount(YamlFields fields, List<Diagnostic> problems)
    {
        var (count, of, percent, value) = (fields.Number("count"), fields.Number("of"), fields.Decimal("percent"), fields.Decimal("value"));
        var unit = fields.OptionalProse("unit");
        if (new[] { fields.Has("count"), fields.Has("percent"), fields.Has("value") }.Count(has => has) != 1 || (fields.Has("value") ? fields.Has("of") : fields.Has("unit")))
        {
            problems.Add(Problems.AmountUnclear(fields.At("treatment")));
            return null;
        }

        if (of is <= 0) return Impossible("of", $"A group of {of} people");
        if (value is { } measured) return fields.Required("unit").Length > 0 ? new MeasuredValue(measured, unit!) : null;
        if (percent is < 0 or > 100) return Impossible("percent", $"{percent} of every 100 people");
        if (percent is { } share) return Share(fields, share, of, problems);
        if (count is null || (of is null && fields.Required("of").Length == 0) || of is null) return null;
        if (count < 0 || count > of) return Impossible("count", $"{count} of {of} people");
        return new CountOfPeople(count.Value, of.Value);

        Amount? Impossible(string field, string what)
        {
            problems.Add(Problems.ImpossibleFigure(fields.At(field), what));
            return null;
        }
    }

    private static ShareOfPeople Share(YamlFields fields, decimal percent, int? of, List<Diagnostic> problems)
    {
        var share = new ShareOfPeople(percent, of);
        if (share.Count is { } count && !Fits(percent, 100m * count / of!.Value))
            problems.Add(Problems.PercentageOfNobody(fields.At("percent"), Figure(percent), of.Value, count, Figure(100m * count / of.Value)));
        return share;
    }

    /// <summary>Whether a printed percentage is the exact one, rounded to as many digits as are printed.</summary>
    private static bool Fits(decimal printed, decimal exact) => Math.Abs(printed - exact) <= 0.5m / (decimal)Math.Pow(10, printed.Scale) + 0.001m;

    private static string Figure(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static decimal? PercentIn(string printed) =>
        Percentage().Match(printed) is { Success: true } match ? decimal.Parse(match.Groups["figure"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\A(?<figure>\d{1,3}(\.\d{1,3})?) ?%\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Percentage();
}
