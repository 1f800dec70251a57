using System.Text;
using LiverInfo.Content.Templates;

namespace LiverInfo.Desk.Pictures;

/// <summary>The name and the Markdown of a picture, made of its description alone: what a browser calls the file does not matter.</summary>
internal static class PictureText
{
    /// <summary>The maximum length of a description in characters.</summary>
    public const int LongestDescription = 300;

    private const int LongestName = 40;
    private const string NameOfNothing = "picture";
    private const string NameOfNoLetters = "new-page";

    // What Markdown, this site or a browser would take for more than a letter.
    private const string Signs = @"\*_`<>&{}[]$~|";

    /// <summary>A description on one line.</summary>
    public static string Tidy(string description) => string.Join(' ', description.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The name of the file, without its extension: small letters a to z, digits and hyphens.</summary>
    public static string NameOf(string description)
    {
        var plain = ContentFiles.WithoutExtension(PageTemplate.FileOf(Tidy(description).Replace('.', ' ').Replace('/', ' '))).Replace('/', '-');
        var words = new StringBuilder();
        foreach (var word in (plain == NameOfNoLetters ? "" : plain).Split('-', StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsAsciiLetterOrDigit)))
        {
            if (words.Length + word.Length >= LongestName) break;
            words.Append(words.Length > 0 ? "-" : "").Append(word);
        }

        // A name of one short word could be that of a device.
        return words.Length is 0 ? NameOfNothing : words.Length <= 4 ? $"{NameOfNothing}-{words}" : words.ToString();
    }

    /// <summary>The Markdown that shows a picture.</summary>
    /// <param name="description">What it shows.</param>
    /// <param name="file">The name of its file.</param>
    public static string Markdown(string description, string file)
    {
        var text = new StringBuilder("![");
        foreach (var sign in Tidy(description)) text.Append(Signs.Contains(sign, StringComparison.Ordinal) ? "\\" : "").Append(sign);
        return text.Append("](").Append(ImageFile.Folder).Append('/').Append(file).Append(')').ToString();
    }
}
