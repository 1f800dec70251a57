using System.Globalization;
using System.Text;
using LiverInfo.Content.Files;

namespace LiverInfo.Web.State;

/// <summary>
/// A fingerprint of all that an edition is made of but the day: the files of the content folder and those of the program. It goes by
/// their sizes and times, as <see cref="Reloading.SiteReloader"/> does to know whether something was saved.
/// </summary>
internal static class BuildFingerprint
{
    private static readonly Lazy<string> Program = new(OfProgram);

    /// <summary>The fingerprint for a look at the content folder.</summary>
    public static string Of(FolderScan look) => Fingerprint.Of(Program.Value + look.Fingerprint());

    private static string OfProgram()
    {
        var program = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Environment.Version}\n");
        // Files that were packed for a container may all have the same time; what was compiled anew has a number of its own.
        foreach (var part in new[] { typeof(BuildFingerprint), typeof(Site) })
            program.Append(CultureInfo.InvariantCulture, $"{part.Module.ModuleVersionId}\n");
        foreach (var file in new DirectoryInfo(AppContext.BaseDirectory).EnumerateFiles("*.dll").OrderBy(file => file.Name, StringComparer.Ordinal))
            program.Append(CultureInfo.InvariantCulture, $"{file.Name}|{file.Length}|{file.LastWriteTimeUtc.Ticks}\n");
        return program.ToString();
    }
}
