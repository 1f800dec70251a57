using System.CommandLine;

namespace LiverInfo.Commands;

/// <summary>The <c>--state</c> option.</summary>
internal static class StateOption
{
    public static Option<string?> Create() => new("--state")
    {
        Description = "Where the site keeps the last good version of each file, and which addresses it has published. Default: a folder of the platform's, one for each content folder.",
        HelpName = "FOLDER",
    };
}
