using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks;

/// <summary>LI361: a note for the author that a new or an imported page begins with, on a page that is no draft.</summary>
/// <remarks>
/// A note is at least two words in square brackets: in the text with a backslash before the first, as those pages have them, and in a
/// setting the whole of it. It may go on in the next sentence, so the closing bracket is not needed.
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
            }
        }
    }

    private static bool IsEscaped(Location at) => at.Excerpt.AsSpan(at.Column - 1).StartsWith(@"\[");

    private static string Shorten(string note) => note.Length <= Longest ? note : note[..Longest].TrimEnd() + "…";

    [GeneratedRegex(@"\[\p{L}[^\[\]]* [^\[\]]*(\]|\z)")]
    private static partial Regex Note();
}
