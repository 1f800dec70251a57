using System.Buffers;
using System.Collections.Immutable;

namespace LiverInfo.Content.Search;

/// <summary>Answers a query from an index. The same steps are taken by the script of a static export, on the same numbers.</summary>
public static class Searcher
{
    /// <summary>The most results.</summary>
    public const int MostHits = 60;

    /// <summary>The most results of one page.</summary>
    internal const int MostOfPage = 2;

    /// <summary>The most characters of a query; what is beyond is cut off.</summary>
    public const int LongestQuery = 120;

    /// <summary>The most words of a query; further ones are ignored.</summary>
    public const int MostWords = 16;

    /// <summary>The fewest letters of each half of a word that is split in two.</summary>
    internal const int ShortestJoined = 4;

    private const int ShortestPrefix = 3;
    private const int MostPrefixes = 40;
    private const double WeightOfPrefix = 0.7;
    private const double WeightOfLongerWord = 0.3;
    private const double WeightOfSynonym = 0.9;
    private const double WeightOfReplaced = 0.7;
    private const int MostTops = 10;
    private const double BonusOfTitle = 5000;
    private const double WeightOfStop = 0.12;
    private const double ShareOfCoverage = 0.65;
    private const double ShareOfPage = 0.6;

    private static readonly string Emergency = SearchWords.Stems(["emergency"]);

    /// <summary>Answers a query.</summary>
    /// <param name="index">The index.</param>
    /// <param name="query">What the reader typed.</param>
    /// <param name="asTyped">Whether nothing may be corrected, because the reader says so.</param>
    public static SearchOutcome Search(SearchIndex index, string query, bool asTyped = false)
    {
        if (query.Length > LongestQuery) query = query[..LongestQuery];
        var words = Words(index, query, asTyped);
        var units = Units(index, words);
        var isDanger = index.Dangers.Names([.. words.Select(word => word.Folded)], word => index.Has(word) || index.Known.Contains(word) || index.Stops.Contains(word));
        return new(query, words, Rank(index, words, units, isDanger), isDanger);
    }

    /// <summary>Says why a result is where it is: each stem that was looked for, where it is, and its weight of 63.</summary>
    /// <param name="index">The index.</param>
    /// <param name="hit">The result.</param>
    public static IEnumerable<string> Explain(SearchIndex index, SearchHit hit)
    {
        foreach (var stem in hit.Stems.Distinct())
        {
            foreach (var posting in index.Postings.GetValueOrDefault(stem, []).Where(posting => posting.Place == index.PageOf[hit.Number] || posting.Place == index.Pages + hit.Number))
                yield return $"{stem} in the {posting.Field.ToString().ToLowerInvariant()}{(posting.Place < index.Pages ? " of the page" : "")} ({posting.Weight})";
        }
    }

    private static List<SearchWord> Words(SearchIndex index, string query, bool asTyped)
    {
        var places = WordForms.PlacesIn(query).Take(MostWords).ToList();
        var words = new List<SearchWord>(places.Count);
        foreach (var (start, length) in places)
        {
            var written = query.Substring(start, length);
            var plain = WordForms.Plain(written);
            var folded = WordForms.Fold(plain);
            // "resour" is the beginning of a word, and no British spelling of "resor".
            if (!index.Stops.Contains(folded) && !index.Has(folded) && !HasPrefix(index, folded) && HasPrefix(index, plain)) folded = plain;
            words.Add(Read(index, folded, written, isProtected: asTyped || IsProtected(written, isFirst: start == places[0].Start)));
        }

        JoinNeighbours(index, words);
        return words;
    }

    /// <summary>Numbers, doses, the numbers of trials and names are never corrected.</summary>
    private static bool IsProtected(string written, bool isFirst) =>
        written.Any(char.IsAsciiDigit) || (written.Length > 1 && written.Where(char.IsLetter).All(char.IsUpper)) || (!isFirst && char.IsUpper(written[0]));

    private static SearchWord Read(SearchIndex index, string folded, string written, bool isProtected)
    {
        var stem = WordForms.Stem(folded);
        if (index.Stops.Contains(folded)) return new(written, folded, WordUse.Stop, [stem]);
        if (index.Has(folded)) return new(written, folded, WordUse.Exact, [stem]);
        if (HasPrefix(index, folded)) return new(written, folded, WordUse.Prefix, []);
        var isKnown = index.Known.Contains(folded);
        if (!isProtected && !isKnown && Halves(index, folded) is { } halves) return new(written, folded, WordUse.Split, halves);
        var suggestions = folded.Any(char.IsAsciiDigit) ? [] : Speller.Suggest(index, folded);
        if (suggestions is [var best, ..] && !isProtected && !isKnown && Speller.IsSafe(index, folded, best))
            return new(written, folded, WordUse.Corrected, [best.Word.Stem]) { Corrected = best.Word.Written, Suggestions = suggestions };
        return new(written, folded, WordUse.Unknown, []) { Suggestions = suggestions };
    }

    private static bool HasPrefix(SearchIndex index, string folded)
    {
        if (folded.Length < ShortestPrefix) return false;
        var at = index.Find(folded);
        if (at < 0) at = ~at;
        return at < index.Vocabulary.Length && index.Vocabulary[at].Folded.StartsWith(folded, StringComparison.Ordinal);
    }

    /// <summary>Two words of the site that were typed as one, such as "stemcell".</summary>
    private static ImmutableArray<string>? Halves(SearchIndex index, string folded)
    {
        for (var at = ShortestJoined; at <= folded.Length - ShortestJoined; at++)
        {
            if (index.Find(folded[..at]) >= 0 && index.Find(folded[at..]) >= 0) return [WordForms.Stem(folded[..at]), WordForms.Stem(folded[at..])];
        }

        return null;
    }

    /// <summary>One word of the site that was typed as two, such as "fibro scan".</summary>
    private static void JoinNeighbours(SearchIndex index, List<SearchWord> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var joined = words[i].Folded + words[i + 1].Folded;
            if ((words[i].Use == WordUse.Exact && words[i + 1].Use == WordUse.Exact) || index.Find(joined) < 0 || joined.Length < ShortestJoined) continue;
            words[i] = words[i] with { Use = WordUse.Joined, Stems = [WordForms.Stem(joined)], Corrected = null, Suggestions = [] };
            words[i + 1] = words[i + 1] with { Use = WordUse.Stop, Stems = [], Corrected = null, Suggestions = [] };
        }
    }

    private static List<Unit> Units(SearchIndex index, List<SearchWord> words)
    {
        var units = new List<Unit>();
        var replaced = Replace(index, words, units);
        var hasWords = words.Exists(word => word.Use != WordUse.Stop);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Use == WordUse.Unknown || word.Stems.IsEmpty && word.Use != WordUse.Prefix) continue;
            // Where there are others, words such as "where" only choose between headings.
            if (word.Use == WordUse.Stop && hasWords)
            {
                units.Add(new([(word.Stems[0], 1)], WeightOfStop, IsCounted: false));
                continue;
            }

            foreach (var stem in word.Stems.Where(stem => word.Use != WordUse.Prefix)) units.Add(NewUnit([(stem, 1)]));
            if (word.Use == WordUse.Prefix) units.Add(NewUnit(Prefixed(index, word.Folded, WeightOfPrefix)));
            else if (i == words.Count - 1 && word.Use == WordUse.Exact && word.Folded.Length >= ShortestPrefix)
                units[^1] = units[^1] with { Candidates = [.. units[^1].Candidates, .. Prefixed(index, word.Folded, WeightOfLongerWord)] };

            Unit NewUnit(ImmutableArray<(string, double)> candidates) => new(candidates, replaced[i] ? WeightOfReplaced : 1, IsCounted: !replaced[i]);
        }

        return units;
    }

    /// <summary>Adds the words that mean the same, and returns which words of the query they replace.</summary>
    private static bool[] Replace(SearchIndex index, List<SearchWord> words, List<Unit> units)
    {
        const int LongestPhrase = 4;
        var stems = words.Select(word => word.Use is WordUse.Stop ? WordForms.Stem(word.Folded) : word.Stems is [var only] ? only : "").ToList();
        var replaced = new bool[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            for (var length = Math.Min(LongestPhrase, words.Count - i); length > 0; length--)
            {
                if (!index.Synonyms.TryGetValue(string.Join(' ', stems.Skip(i).Take(length)), out var targets)) continue;
                ImmutableArray<(string, double)> others = [.. targets.SelectMany(target => target.Split(' ')).Select(stem => (stem, WeightOfSynonym))];
                // The words of one phrase are looked for together; of several phrases, any will do, and so will the word itself.
                if (targets.Length == 1 && others.Length > 1) units.AddRange(others.Select(other => new Unit([other], 1, IsCounted: true)));
                else units.Add(new(length == 1 ? others.Add((stems[i], 1)) : others, 1, IsCounted: true));
                Array.Fill(replaced, true, i, length);
                i += length - 1;
                break;
            }
        }

        return replaced;
    }

    private static ImmutableArray<(string Stem, double Weight)> Prefixed(SearchIndex index, string folded, double weight)
    {
        var at = index.Find(folded);
        var found = new List<VocabularyWord>();
        for (at = at < 0 ? ~at : at + 1; at < index.Vocabulary.Length && index.Vocabulary[at].Folded.StartsWith(folded, StringComparison.Ordinal); at++) found.Add(index.Vocabulary[at]);
        return [.. found.OrderBy(word => word.Folded.Length).ThenBy(word => word.Folded, StringComparer.Ordinal).Take(MostPrefixes).Select(word => word.Stem).Distinct().Select(stem => (stem, weight))];
    }

    private static ImmutableArray<SearchHit> Rank(SearchIndex index, List<SearchWord> words, List<Unit> units, bool isDanger)
    {
        var (pages, count) = (index.Pages, index.Pages + index.Sections.Length);
        var values = ArrayPool<double>.Shared.Rent(count);
        var scores = ArrayPool<double>.Shared.Rent(index.Sections.Length);
        var covered = ArrayPool<int>.Shared.Rent(index.Sections.Length);
        Array.Clear(values, 0, count);
        Array.Clear(scores, 0, index.Sections.Length);
        Array.Clear(covered, 0, index.Sections.Length);
        var isTouched = ArrayPool<bool>.Shared.Rent(index.Sections.Length);
        Array.Clear(isTouched, 0, index.Sections.Length);
        var (priors, priorsOfPage) = (index.Priors, index.PriorsOfPage);
        var touched = new List<int>();
        var inUnit = new List<int>();
        var counted = 0;
        foreach (var unit in units)
        {
            if (unit.IsCounted) counted++;
            inUnit.Clear();
            foreach (var (stem, weight) in unit.Candidates)
            {
                if (!index.Postings.TryGetValue(stem, out var postings)) continue;
                var rarity = weight * Rarity(count, postings.Length);
                foreach (var posting in postings)
                {
                    var value = rarity * posting.Weight;
                    if (values[posting.Place] == 0) inUnit.Add(posting.Place);
                    if (value > values[posting.Place]) values[posting.Place] = value;
                }
            }

            foreach (var place in inUnit)
            {
                if (place < pages)
                {
                    var value = values[place] * ShareOfPage * priorsOfPage[place];
                    for (var section = index.FirstOf[place]; section < index.FirstOf[place + 1]; section++) Add(section, value, values[pages + section] == 0);
                }
                else
                {
                    Add(place - pages, values[place] * priors[place - pages], isFirst: true);
                }
            }

            foreach (var place in inUnit) values[place] = 0;

            void Add(int section, double value, bool isFirst)
            {
                Touch(section, isTouched, touched);
                scores[section] += value * unit.Weight;
                if (unit.IsCounted && isFirst) covered[section]++;
            }
        }

        foreach (var section in touched)
        {
            var share = counted == 0 ? 1 : (double)covered[section] / counted;
            scores[section] *= 1 - ShareOfCoverage + (ShareOfCoverage * share);
        }

        var named = Named(index, words);
        // The page for emergencies is the one with that keyword.
        foreach (var (section, boost) in isDanger ? named.Concat(index.Names.GetValueOrDefault(Emergency, [])).DistinctBy(one => one.Section) : named)
        {
            // A keyword is a name of a page: the section that answers is chosen by its text.
            var last = boost == SearchIndexBuilder.BoostOfKeyword ? index.FirstOf[index.PageOf[section] + 1] - 1 : section;
            for (var one = section; one <= last; one++)
            {
                Touch(one, isTouched, touched);
                scores[one] += 1000 * boost;
            }
        }

        if (!named.Any(one => one.Boost != SearchIndexBuilder.BoostOfKeyword)) PutTopsFirst(index, units, touched, isTouched, scores);
        var perPage = new int[pages];
        ImmutableArray<string> stems = [.. units.SelectMany(unit => unit.Candidates).Select(candidate => candidate.Stem)];
        ImmutableArray<SearchHit> hits =
        [
            .. Best(touched, scores, section => index.PageOf[section])
                .Where(section => perPage[index.PageOf[section]]++ < MostOfPage)
                .Take(MostHits)
                .Select(section => new SearchHit(index.Sections[section], section, scores[section], stems)),
        ];
        ArrayPool<double>.Shared.Return(values);
        ArrayPool<double>.Shared.Return(scores);
        ArrayPool<int>.Shared.Return(covered);
        ArrayPool<bool>.Shared.Return(isTouched);
        return hits;
    }

    private static void Touch(int section, bool[] isTouched, List<int> touched)
    {
        if (isTouched[section]) return;
        isTouched[section] = true;
        touched.Add(section);
    }

    /// <summary>The sections in order, as many as give <see cref="MostHits"/> results: on a large site a common word is in most sections, and sorting all takes long.</summary>
    private static List<int> Best(List<int> touched, double[] scores, Func<int, int> pageOf)
    {
        const int UsuallyEnough = 4 * MostHits;
        var first = First(touched, scores, UsuallyEnough);
        return first.Count < touched.Count && first.CountBy(pageOf).Sum(page => Math.Min(page.Value, MostOfPage)) < MostHits ? First(touched, scores, touched.Count) : first;
    }

    /// <summary>The sections with the highest scores, in order; of equal ones the first.</summary>
    private static List<int> First(List<int> touched, double[] scores, int most)
    {
        // The first of the queue is the worst that is kept.
        var worst = Comparer<int>.Create((one, other) => scores[one] != scores[other] ? scores[one].CompareTo(scores[other]) : other.CompareTo(one));
        var kept = new PriorityQueue<int, int>(Math.Min(most, touched.Count), worst);
        var least = double.NegativeInfinity;
        foreach (var section in touched)
        {
            if (kept.Count == most)
            {
                if (scores[section] < least) continue;
                kept.EnqueueDequeue(section, section);
                least = scores[kept.Peek()];
            }
            else
            {
                kept.Enqueue(section, section);
            }
        }

        var order = new List<int>(kept.Count);
        while (kept.TryDequeue(out var section, out _)) order.Add(section);
        order.Reverse();
        return order;
    }

    /// <summary>Where the title of a page has all that is looked for, its top comes before its sections.</summary>
    private static void PutTopsFirst(SearchIndex index, List<Unit> units, List<int> touched, bool[] isTouched, double[] scores)
    {
        var counted = units.Where(unit => unit.IsCounted).ToList();
        if (counted.Count == 0) return;
        var best = First(touched, scores, MostTops).GroupBy(section => index.PageOf[section]).ToList();
        foreach (var page in best)
        {
            var top = index.FirstOf[page.Key];
            if (index.Sections[top].Kind != SectionKind.Article) continue;
            var title = index.Titles[page.Key];
            if (!counted.TrueForAll(unit => unit.Candidates.Any(candidate => title.Contains(candidate.Stem)))) continue;
            Touch(top, isTouched, touched);
            scores[top] = Math.Max(scores[top], scores[page.First()]) + (BonusOfTitle * counted.Count / Math.Max(counted.Count, title.Length));
        }
    }

    /// <summary>The sections that the query names exactly, with all its words or with those that say something.</summary>
    private static (int Section, int Boost)[] Named(SearchIndex index, List<SearchWord> words)
    {
        var whole = words.Where(word => !index.Fillers.Contains(word.Folded)).SelectMany(Stems);
        if (index.Names.TryGetValue(string.Join(' ', whole), out var named)) return named;
        return index.Names.GetValueOrDefault(string.Join(' ', words.Where(word => word.Use != WordUse.Stop).SelectMany(Stems)), []);

        static IEnumerable<string> Stems(SearchWord word) => word.Use is WordUse.Prefix or WordUse.Unknown ? [WordForms.Stem(word.Folded)] : word.Stems;
    }

    /// <summary>How much a stem tells sections apart, as a whole number, so that .NET and a browser agree.</summary>
    internal static double Rarity(int sections, int with) => Math.Round(64 * Math.Log(1 + ((sections - with + 0.5) / (with + 0.5))), MidpointRounding.AwayFromZero);

    /// <summary>Something that a section should be about.</summary>
    private sealed record Unit(ImmutableArray<(string Stem, double Weight)> Candidates, double Weight, bool IsCounted);
}
