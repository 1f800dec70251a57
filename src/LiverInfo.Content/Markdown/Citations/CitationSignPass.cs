using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Markdown.Citations;

/// <summary>Reports signs of a citation, of this or of another program, that are not read as one.</summary>
internal sealed partial class CitationSignPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        var sources = context.ReferenceData.Sources;
        var markdown = context.File.Text[context.BodyStart..];
        foreach (Match found in Escaped().Matches(markdown))
        {
            var key = found.Groups["key"].Value.Replace("\\", "", StringComparison.Ordinal);
            if (!sources.ContainsKey(key)) continue;
            context.Problems.Add(Problems.CitationNotRead(context.At(found.Index), found.Value, key) with { Edit = context.Replace(found.Index, found.Value, $"[^{key}]", isSafe: true) });
        }

        foreach (var shown in context.Shown.Where(shown => shown.Text.AsSpan().ContainsAny("[(^@\\")))
        {
            foreach (Match found in Form().Matches(shown.Text))
            {
                var keys = Key().Matches(found.Value).Select(key => key.Value).ToList();
                var known = keys.Select(key => sources.ContainsKey(key) ? key : key.ToLowerInvariant()).FirstOrDefault(sources.ContainsKey)
                    ?? (found.Value.Equals($"[{CitationInline.OurViewKey}]", StringComparison.OrdinalIgnoreCase) ? CitationInline.OurViewKey : null);
                if (known is null && !found.Groups["mark"].Success) continue;
                // A word in round brackets is most often just that.
                if (found.Value[0] == '(' && !found.Groups["mark"].Success && (keys is not [[.., >= '0' and <= '9']] || known is null)) continue;
                var nearest = known ?? DidYouMean.To(keys.FirstOrDefault() ?? "", sources.Keys);
                context.Problems.Add(Problems.CitationNotRead(context.At(shown.OffsetOf(found.Index)), shown.Written(found, context), nearest) with { Edit = EditOf(context, shown, found, keys, sources.Keys) });
            }
        }
    }

    /// <summary>Writes each source in brackets of its own; null when one of them is not known.</summary>
    private static TextEdit? EditOf(MarkdownContext context, ShownText shown, Match found, List<string> keys, IEnumerable<string> known)
    {
        List<string> sources = [.. keys.Select(key => known.Contains(key) ? key : null).OfType<string>()];
        if (sources.Count == 0 || sources.Count != keys.Count) return null;
        var written = shown.Written(found, context);
        // In [^key\], the bracket after the backslash belongs to it.
        if (found.Value.EndsWith(ShownText.Opaque))
        {
            if (context.RestOfLine(shown.OffsetOf(found.Index)).AsSpan(written.Length) is not [']', ..]) return null;
            written += "]";
        }

        return context.Replace(shown.OffsetOf(found.Index), written, string.Concat(sources.Select(key => $"[^{key}]")), isSafe: found.Groups["mark"].Success);
    }

    // Other programs put a backslash before each bracket.
    [GeneratedRegex(@"\\\[\\?\^(?<key>[\w.\-\\]+?)\\\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Escaped();

    // [^ key], [^key, ^other], [key], (key), [@any-key], (^key), ^[key], \cite{key}, @key and ^key.
    [GeneratedRegex(@"(?<mark>\[\s*[\^@]|\(\^|\^\[)[^\[\]\n)]*[\])]*|\[[^\[\]\n]+\]|\([^()\n]+\)|\\cite[tp]?\{[^}\n]*\}|(?<![\w\uFFFC])[@^][\w.\-]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex(@"[\p{Lu}\p{Ll}\p{Lo}\p{Nd}]([\w.\-]*\w)?")]
    private static partial Regex Key();
}
