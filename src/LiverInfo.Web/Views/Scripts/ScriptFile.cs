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
    public static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Scripts/" + name)!);
        var result = Uglify.Js(reader.ReadToEnd());
        return result.HasErrors ? throw new InvalidOperationException($"{name}: {string.Join("; ", result.Errors)}") : result.Code + "\n";
    }

    /// <summary>Returns an address that changes with the text.</summary>
    /// <param name="name">The name of the script.</param>
    /// <param name="text">The text.</param>
    public static string AddressOf(string name, string text) => $"/{name}.{Fingerprint.Of(text, length: 4)}.js";
}
