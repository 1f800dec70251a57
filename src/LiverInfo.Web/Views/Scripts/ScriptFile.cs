using System.Reflection;
using NUglify;

namespace LiverInfo.Web.Views.Scripts;

/// <summary>Reads the scripts of <c>Scripts</c>.</summary>
internal static class ScriptFile
{
    /// <summary>The media type of a script.</summary>
    public const string MediaType = "text/javascript; charset=utf-8";

    /// <summary>Returns a script without comments and with short names, because phones pay for each byte.</summary>
    /// <param name="name">The name of the file.</param>
    /// <exception cref="InvalidOperationException">The script cannot be parsed.</exception>
    public static string Read(string name) => Shortened(name, TextOf(name));

    /// <summary>Returns several scripts as one, in this order. What one declares is known to the next and to nothing else.</summary>
    /// <param name="names">The names of the files.</param>
    /// <exception cref="InvalidOperationException">The scripts cannot be parsed.</exception>
    public static string ReadTogether(params IEnumerable<string> names) =>
        Shortened(string.Join(", ", names), $"(() => {{\n{string.Concat(names.Select(TextOf))}}})();");

    private static string TextOf(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Scripts/" + name)!);
        return reader.ReadToEnd();
    }

    private static string Shortened(string name, string text)
    {
        var result = Uglify.Js(text);
        return result.HasErrors ? throw new InvalidOperationException($"{name}: {string.Join("; ", result.Errors)}") : result.Code + "\n";
    }

    /// <summary>Returns an address that changes with the text.</summary>
    /// <param name="name">The name of the script.</param>
    /// <param name="text">The text.</param>
    public static string AddressOf(string name, string text) => $"/{name}.{Fingerprint.Of(text, length: 4)}.js";
}
