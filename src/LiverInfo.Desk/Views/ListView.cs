using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Desk.Sites;

namespace LiverInfo.Desk.Views;

/// <summary>What the list of all articles shows.</summary>
internal sealed record ListView
{
    /// <summary>What was asked for.</summary>
    public required ListQuery Query { get; init; }

    /// <summary>The articles.</summary>
    public required ArticleRows Rows { get; init; }

    /// <summary>The shared texts and data files.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>The folders that a new page can be in.</summary>
    public required ImmutableArray<string> Topics { get; init; }

    /// <summary>The secret of the form of a new page.</summary>
    public required (string Name, string Value) Secret { get; init; }

    /// <summary>The other desks on the folder.</summary>
    public required ImmutableArray<string> Others { get; init; }

    /// <summary>What a title opens: edit or page.</summary>
    public required string Opens { get; init; }

    /// <summary>What keeps the whole site from being loaded, if anything does.</summary>
    public ImmutableArray<Diagnostic> Blocking { get; init; } = [];
}
