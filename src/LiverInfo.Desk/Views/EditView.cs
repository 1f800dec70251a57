using System.Collections.Immutable;
using LiverInfo.Desk.Saving;
using LiverInfo.Desk.Sites;
using LiverInfo.Desk.Texts;

namespace LiverInfo.Desk.Views;

/// <summary>What the editor of one file shows.</summary>
internal sealed record EditView
{
    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>The text, with line feeds only.</summary>
    public required string Text { get; init; }

    /// <summary>The version of the file that the text was made from.</summary>
    public required string Version { get; init; }

    /// <summary>The name of this open editor.</summary>
    public required string Sitting { get; init; }

    /// <summary>The text, read and rendered.</summary>
    public required PreviewedText Preview { get; init; }

    /// <summary>The secret of the form: the name of its field, and the value.</summary>
    public required (string Name, string Value) Secret { get; init; }

    /// <summary>The nonce for the style sheets that the editor makes.</summary>
    public required string Nonce { get; init; }

    /// <summary>The other desks on the folder.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>Texts of this file that were not saved in other editors.</summary>
    public ImmutableArray<Draft> Drafts { get; init; } = [];

    /// <summary>Whether the text is not in the file yet.</summary>
    public bool IsUnsaved { get; init; }

    /// <summary>What became of the last step, in words.</summary>
    public string? Message { get; init; }

    /// <summary>Whether <see cref="Message"/> is about something that went wrong.</summary>
    public bool IsFailure { get; init; }

    /// <summary>The line that the caret goes to, from 1; null for the start.</summary>
    public int? Line { get; init; }

    /// <summary>Both texts, where a person has to choose.</summary>
    public Merge? Merge { get; init; }

    /// <summary>The version that the other text in <see cref="Merge"/> has.</summary>
    public string Theirs { get; init; } = "";

    /// <summary>Whether the file is a page.</summary>
    public bool IsArticle => ContentFiles.IsArticle(Path);

    /// <summary>The name of the page: its title, or the file.</summary>
    public string Name => IsArticle && FrontMatterForm.Read(Text, "title") is { Length: > 0 } title ? title : Path;
}
