using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace LiverInfo.Content.Model.Reviews;

/// <summary>A hash that identifies exactly what a reviewer read.</summary>
/// <remarks>
/// The format is <c>sha256:</c> and the SHA-256, in lower-case hexadecimal digits, of a UTF-8 text. The format of that text must
/// not change, because every page would then count as changed since its review. The text is the line <c>LiverInfo review 1</c>,
/// followed by fields of the form
/// <code>name length:value</code>
/// and a line feed. The length is in bytes; it makes the boundaries of the fields unambiguous. A value that is not set has no
/// field, so a new optional field does not change the fingerprints of pages without it. The fields, in order:
/// <list type="bullet">
/// <item><c>title</c></item>
/// <item><c>text</c>: the Markdown, including shared text. CR LF and CR become LF; spaces and tabs at the end of a line, and line feeds at the
/// end of the text, are removed, because editors change them automatically</item>
/// <item><c>certainty</c>: its key</item>
/// <item>for each exception, in the order of the file: <c>allow.rule</c>, <c>allow.text</c>, <c>allow.why</c></item>
/// <item>for each source cited, in the order of their keys by UTF-16 code unit: <c>source</c> (its key), <c>source.title</c>,
/// <c>source.authors</c>, <c>source.publication</c>, <c>source.year</c>, <c>source.kind</c> (its key), <c>source.link</c> (as
/// written), <c>source.read</c> (<c>seen</c> or <c>listed</c>), <c>source.checked</c> (year-month-day), <c>source.retracted</c> (only if
/// <c>true</c>), <c>source.found</c></item>
/// </list>
/// </remarks>
public static partial class ReviewFingerprint
{
    private const string Prefix = "sha256:";

    // The initial capacity, for about 25 sources of 400 bytes each.
    private const int RoomForSources = 10_000;

    // Cached, because many pages cite the same source.
    private static readonly ConditionalWeakTable<Source, byte[]> SourceFields = [];

    /// <summary>Computes the fingerprint of a page.</summary>
    /// <param name="title">The title.</param>
    /// <param name="bodyText">The Markdown, without the front matter.</param>
    /// <param name="certainty">The certainty of the evidence, or null.</param>
    /// <param name="allowances">The exceptions of the author.</param>
    /// <param name="citedSources">The cited sources, in any order.</param>
    public static string Of(string title, string bodyText, Certainty? certainty, IEnumerable<Allowance> allowances, IEnumerable<Source> citedSources)
    {
        var text = new ArrayBufferWriter<byte>(RoomForSources + bodyText.Length);
        text.Write("LiverInfo review 1\n"u8);
        Add(text, "title", title);
        Add(text, "text", WithoutTrailingSpace(bodyText));
        Add(text, "certainty", certainty?.Key);
        foreach (var allowance in allowances)
        {
            Add(text, "allow.rule", allowance.Rule);
            Add(text, "allow.text", allowance.Text);
            Add(text, "allow.why", allowance.Why);
        }

        foreach (var source in citedSources.DistinctBy(source => source.Key).OrderBy(source => source.Key, StringComparer.Ordinal))
            text.Write(SourceFields.GetValue(source, FieldsOf));
        return Prefix + Fingerprint.Of(text.WrittenSpan);
    }

    /// <summary>Returns whether a text has the format of a fingerprint.</summary>
    public static bool IsWellFormed(string text) => Form().IsMatch(text);

    private static byte[] FieldsOf(Source source)
    {
        var text = new ArrayBufferWriter<byte>();
        Add(text, "source", source.Key);
        Add(text, "source.title", source.Title);
        Add(text, "source.authors", source.Authors);
        Add(text, "source.publication", source.Publication);
        Add(text, "source.year", source.Year?.ToString(CultureInfo.InvariantCulture));
        Add(text, "source.kind", source.Kind.Key);
        Add(text, "source.link", source.Link?.OriginalString);
        Add(text, "source.read", source.ListedOnly ? "listed" : "seen");
        Add(text, "source.checked", source.Checked.ToString("O", CultureInfo.InvariantCulture));
        // Written only if true, so that the fingerprints of other sources do not change.
        if (source.IsRetracted) Add(text, "source.retracted", "true");
        Add(text, "source.found", source.Found);
        return text.WrittenSpan.ToArray();
    }

    private static void Add(ArrayBufferWriter<byte> text, string name, string? value)
    {
        if (value is null) return;
        Encoding.UTF8.GetBytes($"{name} {Encoding.UTF8.GetByteCount(value)}:", text);
        Encoding.UTF8.GetBytes(value, text);
        text.Write("\n"u8);
    }

    private static string WithoutTrailingSpace(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').AsSpan();
        var kept = new StringBuilder(lines.Length + 1);
        foreach (var line in lines.Split('\n')) kept.Append(lines[line].TrimEnd(" \t")).Append('\n');
        return kept.ToString().TrimEnd('\n');
    }

    [GeneratedRegex(@"\Asha256:[0-9a-f]{64}\z")]
    private static partial Regex Form();
}
