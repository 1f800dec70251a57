using System.Collections.Immutable;

namespace LiverInfo.Content.Diagnostics;

/// <summary>A file of an example.</summary>
/// <param name="Path">The file; <see cref="Body"/> for the text of a page without its settings.</param>
/// <param name="Text">What is in it.</param>
/// <param name="State">What the file is like on disk that its text cannot show, such as <c>gone</c>; otherwise null.</param>
public sealed record ExampleFile(string Path, string Text, string? State)
{
    /// <summary>The path of the text of a page without its settings.</summary>
    public const string Body = "text";

    /// <summary>The path of a list of addresses that were published before.</summary>
    public const string PublishedBefore = "published before";

    /// <summary>The path of a retraction file.</summary>
    public const string Retractions = "retractions.csv";

    /// <summary>The state of a file that is missing.</summary>
    public const string Gone = "gone";
}

/// <summary>What a rule looks at, with content that breaks it and content that keeps it.</summary>
/// <remarks>
/// It is in a file of <c>Diagnostics/Examples</c> that is named after the code. The first line says what the rule looks at. A line
/// <c>&gt;&gt;&gt; bad page.md</c> or <c>&gt;&gt;&gt; good page.md</c> begins a file; with <c>text</c> in place of a path, the settings
/// of the page are left out. A test loads both. A line <c>Fix:</c> says what to do where this cannot be had from a check in memory.
/// </remarks>
/// <param name="LooksAt">What the rule looks at.</param>
/// <param name="Fix">How to fix it, if a check of the example in memory does not say it.</param>
/// <param name="Bad">Content that breaks the rule.</param>
/// <param name="Good">Content that keeps it.</param>
public sealed record RuleExample(string LooksAt, string? Fix, ImmutableArray<ExampleFile> Bad, ImmutableArray<ExampleFile> Good)
{
    private const string FileStart = ">>> ";
    private const string FixStart = "Fix: ";

    /// <summary>The content that every example is laid over.</summary>
    public static ImmutableArray<ExampleFile> Base => FilesIn(Read("base") ?? throw new InvalidOperationException("There is no base of the examples."), "base");

    /// <summary>Returns the example of a rule, or null.</summary>
    /// <param name="code">The code of the rule.</param>
    public static RuleExample? Of(string code)
    {
        if (Read(code) is not { } text) return null;
        var lines = text.Split('\n');
        var fix = lines.TakeWhile(line => !line.StartsWith(FileStart, StringComparison.Ordinal)).FirstOrDefault(line => line.StartsWith(FixStart, StringComparison.Ordinal))?[FixStart.Length..];
        return new(lines[0], fix, FilesIn(text, "bad"), FilesIn(text, "good"));
    }

    private static string? Read(string name)
    {
        using var resource = typeof(RuleExample).Assembly.GetManifestResourceStream($"Examples/{name}.txt");
        if (resource is null) return null;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static ImmutableArray<ExampleFile> FilesIn(string text, string kind)
    {
        var start = $"{kind} ";
        return
        [
            .. ("\n" + text).Split("\n" + FileStart).Skip(1)
                .Where(file => file.StartsWith(start, StringComparison.Ordinal))
                .Select(file => file[start.Length..].Split('\n', 2))
                .Select(file => (Name: file[0].Split(" | "), Text: file.ElementAtOrDefault(1)?.TrimEnd('\n') ?? ""))
                .Select(file => new ExampleFile(file.Name[0], file.Text.Length > 0 ? file.Text + "\n" : "", file.Name.ElementAtOrDefault(1))),
        ];
    }
}
