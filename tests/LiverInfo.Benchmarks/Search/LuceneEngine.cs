using LiverInfo.Content.Search;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Highlight;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace LiverInfo.Benchmarks.Search;

/// <summary>
/// Lucene.Net in memory: its English analyzer, BM25, boosts for title, heading and names, its own highlighter. A word that no section
/// has is looked for with errors. The synonyms are those of the site.
/// </summary>
internal sealed class LuceneEngine : ISearchEngine
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly (string Name, float Boost)[] Fields = [("title", 2), ("heading", 3), ("names", 2.5f), ("body", 1)];

    private readonly SearchIndex _index;
    private readonly RAMDirectory _directory = new();
    private readonly EnglishAnalyzer _analyzer = new(Version);
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    /// <param name="index">The sections and synonyms.</param>
    public LuceneEngine(SearchIndex index)
    {
        _index = index;
        using (var writer = new IndexWriter(_directory, new(Version, _analyzer) { Similarity = new BM25Similarity(), RAMBufferSizeMB = 256 }))
        {
            foreach (var section in index.Sections)
            {
                writer.AddDocument(
                [
                    new StringField("link", section.Link, Field.Store.YES),
                    new TextField("title", section.Title, Field.Store.NO),
                    new TextField("heading", section.Heading, Field.Store.NO),
                    new TextField("names", string.Join(", ", section.Names.Concat(section.Parts)), Field.Store.NO),
                    new TextField("body", string.Join(' ', section.Sentences), Field.Store.YES),
                ]);
            }

            writer.ForceMerge(1);
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new(_reader) { Similarity = new BM25Similarity() };
    }

    public string Name => "Lucene.Net";

    /// <summary>The bytes of the index.</summary>
    public long Bytes => _directory.GetSizeInBytes();

    public List<(string Link, string Excerpt)> Find(string query)
    {
        var whole = new BooleanQuery();
        foreach (var word in SearchTables.Words(query))
        {
            foreach (var term in Stems(word)) whole.Add(AnyField(term), Occur.SHOULD);
            foreach (var term in SearchTables.SynonymsOf(_index, word).SelectMany(Stems)) whole.Add(AnyField(term), Occur.SHOULD);
        }

        var highlighter = new Highlighter(new SimpleHTMLFormatter("<mark>", "</mark>"), new QueryScorer(whole.Rewrite(_reader))) { TextFragmenter = new SimpleFragmenter(160) };
        var found = new List<(string, string)>();
        foreach (var hit in _searcher.Search(whole, SearchTables.Most).ScoreDocs)
        {
            var document = _searcher.Doc(hit.Doc);
            var body = document.Get("body");
            using var tokens = _analyzer.GetTokenStream("body", body);
            found.Add((document.Get("link"), highlighter.GetBestFragment(tokens, body) ?? ""));
        }

        return found;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _analyzer.Dispose();
        _directory.Dispose();
    }

    private DisjunctionMaxQuery AnyField(string term)
    {
        var any = new DisjunctionMaxQuery(0.1f);
        var isKnown = Fields.Any(field => _reader.DocFreq(new(field.Name, term)) > 0);
        foreach (var (name, boost) in Fields)
        {
            any.Add(isKnown || term.Length < 4
                ? new TermQuery(new(name, term)) { Boost = boost }
                : new FuzzyQuery(new(name, term), term.Length >= 8 ? 2 : 1) { Boost = boost });
        }

        return any;
    }

    private List<string> Stems(string text)
    {
        var stems = new List<string>();
        using var tokens = _analyzer.GetTokenStream("body", text);
        var term = tokens.AddAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken()) stems.Add(term.ToString()!);
        tokens.End();
        return stems;
    }
}
