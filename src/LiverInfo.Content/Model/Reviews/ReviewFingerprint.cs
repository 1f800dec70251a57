using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace LiverInfo.Content.Model.Reviews;

/// <summary>A short text that stands for exactly what a reviewer read, and for nothing else.</summary>
/// <remarks>
/// It is <c>sha256:</c> and the SHA-256, in small hexadecimal digits, of a text in UTF-8. The text never changes its form,
/// because every page would then seem to have changed since its review. It is the line <c>LiverInfo review 1</c>, and then
/// fields, each of them
/// <code>name length:value</code>
/// and a line feed, where the length is that of the value in bytes, so that nothing can move from one field into the next
/// unnoticed. What is not set has no field; so a field that sources get one day leaves the pages without it as they were.
/// The fields, in order:
/// <list type="bullet">
/// <item><c>title</c></item>
/// <item><c>text</c>: the Markdown, with what pages share put in. CR LF and CR become LF; spaces and tabs at the end of a line, and line feeds at the end
/// of the text, are dropped, because editors change them unasked</item>
/// <item><c>certainty</c>: its key</item>
/// <item>for each source cited, in the order of their keys by UTF-16 code unit: <c>source</c> (its key), <c>source.title</c>,
/// <c>source.authors</c>, <c>source.publication</c>, <c>source.year</c>, <c>source.kind</c> (its key), <c>source.link</c> (as
/// written), <c>source.read</c> (<c>seen</c> or <c>listed</c>), <c>source.checked</c> (year-month-day), <c>source.retracted</c> (<c>true</c>, only where it is so), <c>source.found</c></item>
/// </list>
/// </remarks>
public static partial class ReviewFingerprint
{
    private const string Prefix = "sha256:";

    // Some 400 bytes each; it grows where a page cites more.
    private const int RoomForSources = 10_000;

    // The fields of a source are the same on every page that cites it.
    private static readonly ConditionalWeakTable<Source, byte[]> SourceFields = [];

    /// <summary>The fingerprint of a page as it is.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="bodyText">Its Markdown, without the front matter.</param>
    /// <param name="certainty">How sure the evidence lets anybody be, where it says so.</param>
    /// <param name="citedSources">The sources it cites, in any order.</param>
    public static string Of(string title, string bodyText, Certainty? certainty, IEnumerable<Source> citedSources)
    {
        var text = new ArrayBufferWriter<byte>(RoomForSources + bodyText.Length);
        text.Write("LiverInfo review 1\n"u8);
        Add(text, "title", title);
        Add(text, "text", WithoutTrailingSpace(bodyText));
        Add(text, "certainty", certainty?.Key);
        foreach (var source in citedSources.DistinctBy(source => source.Key).OrderBy(source => source.Key, StringComparer.Ordinal))
            text.Write(SourceFields.GetValue(source, FieldsOf));
        return Prefix + Fingerprint.Of(text.WrittenSpan);
    }

    /// <summary>Whether a text could be a fingerprint at all.</summary>
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
        // Written only when it is so, so that the fingerprints of all other sources stay what they are.
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
