using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks;

/// <summary>LI361: a note for the author that a new or an imported page begins with, on a page that is no draft.</summary>
/// <remarks>
/// A note is at least two words in square brackets: in the text with a backslash before the first, as those pages have them, and in a
/// setting the whole of it. It may go on in the next sentence, so the closing bracket is not needed. Words that stand for what is still
/// to be written, such as TODO, are reported anywhere.
/// </remarks>
internal static partial class AuthorNoteCheck
{
    private const int Longest = 60;

    /// <param name="sentences">The sentences of the page, its title and description included.</param>
    public static IEnumerable<Diagnostic> Run(IEnumerable<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (Match note in Note().Matches(sentence.Text))
            {
                var at = sentence.At(note.Index);
                if (sentence.Kind == SentenceKind.Setting ? note.Index == 0 : IsEscaped(at)) yield return Problems.AuthorNote(at, Shorten(note.Value));
                else if (ToDo().Match(note.Value) is { Success: true, Index: 0 }) yield return Problems.NoteToReplace(at, Shorten(note.Value));
            }

            foreach (Match left in ToDo().Matches(sentence.Text))
            {
                if (!Note().Matches(sentence.Text).Any(note => note.Index <= left.Index && left.Index < note.Index + note.Length)) yield return Problems.NoteToReplace(sentence.At(left.Index), Shorten(left.Value));
            }
        }
    }

    private static bool IsEscaped(Location at) => at.Excerpt.AsSpan(at.Column - 1).StartsWith(@"\[");

    private static string Shorten(string note) => note.Length <= Longest ? note : note[..Longest].TrimEnd() + "…";

    // Words that writers and programs leave for later. Capital letters, because "to do" is ordinary.
    [GeneratedRegex("""
        \[(?i:(please[ ])?(add|insert|check|confirm|fill[ ]in|update|enter|write|complete|replace|name[ ]of|your|placeholder|citation[ ]needed|source[ ]needed|ref(erence)?[ ]needed|to[ ]be[ ]\w+)\b)[^\[\]]*\]
        | \[?\b(TODO|TO[ ]DO|FIXME|TBC|TBD|TBA|XXX+)\b(:[ ]?[^.\[\]]*)?\]?
        | (?i:\b(Reference[ ]source|Bookmark)[ ]not[ ](found|defined)\.?|Click[ ](or[ ]tap[ ])?here[ ]to[ ]enter[ ](text|a[ ]date)\.?|\blorem[ ]ipsum\b)
        | 【[^】]*】 | \bcontentReference\b | \boaicite\b | \[[a-z]{1,2}\](?=\p{Lu}\p{Ll})
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ToDo();

    [GeneratedRegex(@"\[\p{L}[^\[\]]* [^\[\]]*(\]|\z)")]
    private static partial Regex Note();
}
