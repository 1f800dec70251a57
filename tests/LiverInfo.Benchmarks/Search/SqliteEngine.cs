using System.Globalization;
using LiverInfo.Content.Search;
using Microsoft.Data.Sqlite;

namespace LiverInfo.Benchmarks.Search;

/// <summary>
/// SQLite FTS5 in memory: stems by its Porter tokenizer, BM25 with weights for title, heading and names, its own snippets. A word that
/// no section has is replaced by the nearest one in a table of trigrams. The synonyms are those of the site.
/// </summary>
internal sealed class SqliteEngine : ISearchEngine
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _has;
    private readonly SqliteCommand _near;
    private readonly SearchIndex _index;

    /// <param name="index">The sections and synonyms.</param>
    public SqliteEngine(SearchIndex index)
    {
        _index = index;
        _connection.Open();
        Run("CREATE VIRTUAL TABLE sections USING fts5(link UNINDEXED, title, heading, names, body, tokenize = 'porter unicode61')");
        Run("CREATE VIRTUAL TABLE words USING fts5(word, tokenize = 'trigram')");
        using (var all = _connection.BeginTransaction())
        {
            using var insert = Command("INSERT INTO sections VALUES ($link, $title, $heading, $names, $body)", "$link", "$title", "$heading", "$names", "$body");
            foreach (var section in index.Sections)
            {
                insert.Parameters[0].Value = section.Link;
                insert.Parameters[1].Value = section.Title;
                insert.Parameters[2].Value = section.Heading;
                insert.Parameters[3].Value = string.Join(", ", section.Names.Concat(section.Parts));
                insert.Parameters[4].Value = string.Join(' ', section.Sentences);
                insert.ExecuteNonQuery();
            }

            using var word = Command("INSERT INTO words VALUES ($word)", "$word");
            foreach (var one in index.Vocabulary.Where(one => one.Written.Length >= 3))
            {
                word.Parameters[0].Value = one.Written;
                word.ExecuteNonQuery();
            }

            all.Commit();
        }

        Run("INSERT INTO sections(sections) VALUES ('optimize')");
        _find = Command(
            "SELECT link, snippet(sections, 4, '<mark>', '</mark>', '…', 24) FROM sections WHERE sections MATCH $query ORDER BY bm25(sections, 0, 4, 6, 5, 1) LIMIT " + SearchTables.Most.ToString(CultureInfo.InvariantCulture),
            "$query");
        _has = Command("SELECT 1 FROM sections WHERE sections MATCH $query LIMIT 1", "$query");
        _near = Command("SELECT word FROM words WHERE words MATCH $query ORDER BY rank LIMIT 1", "$query");
    }

    public string Name => "SQLite FTS5";

    /// <summary>The bytes of the database.</summary>
    public long Bytes => Number("PRAGMA page_count") * Number("PRAGMA page_size");

    public List<(string Link, string Excerpt)> Find(string query)
    {
        var parts = new List<string>();
        foreach (var written in SearchTables.Words(query).Where(word => !_index.Stops.Contains(word)))
        {
            var word = Has(written) ? written : Near(written) ?? written;
            parts.Add(Quoted(word));
            parts.AddRange(SearchTables.SynonymsOf(_index, word).Select(Quoted));
        }

        var found = new List<(string, string)>();
        if (parts.Count == 0) return found;
        _find.Parameters[0].Value = string.Join(" OR ", parts);
        using var reader = _find.ExecuteReader();
        while (reader.Read()) found.Add((reader.GetString(0), reader.GetString(1)));
        return found;
    }

    public void Dispose()
    {
        _find.Dispose();
        _has.Dispose();
        _near.Dispose();
        _connection.Dispose();
    }

    private static string Quoted(string word) => $"\"{word}\"";

    private bool Has(string word)
    {
        _has.Parameters[0].Value = Quoted(word);
        return _has.ExecuteScalar() is not null;
    }

    private string? Near(string word)
    {
        if (word.Length < 4) return null;
        _near.Parameters[0].Value = string.Join(" OR ", Enumerable.Range(0, word.Length - 2).Select(at => Quoted(word.Substring(at, 3))));
        return _near.ExecuteScalar() as string;
    }

    private long Number(string sql)
    {
        using var command = Command(sql);
        return (long)command.ExecuteScalar()!;
    }

    private void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

#pragma warning disable CA2100 // Every text is a constant of this file.
    private SqliteCommand Command(string sql, params string[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters) command.Parameters.Add(new(name, SqliteType.Text));
        return command;
    }
#pragma warning restore CA2100
}
