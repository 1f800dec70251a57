using System.Reflection;
using System.Text.RegularExpressions;

namespace LiverInfo.Web.Views;

/// <summary>Reads the files of <c>Styles</c>.</summary>
internal static partial class StyleText
{
    /// <summary>Reads a file without comments and without the white space that CSS does not need; strings stay as they are.</summary>
    /// <param name="name">The name of the resource.</param>
    public static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return Spaces().Replace(reader.ReadToEnd(), match => match.Groups["kept"] is { Success: true } kept ? kept.Value : match.Value[0] is '\n' ? " " : "");
    }

    [GeneratedRegex("""(?<kept>"[^"]*")|/\*.*?\*/|\s*(?<kept>[{}])\s*|;\s*(?=\})|(?<kept>;)\s*|(?<=[a-z-]:)[ ]|(?<kept>,)\s+|\n\s*""", RegexOptions.Singleline)]
    private static partial Regex Spaces();
}
